/** Metrics of funnel, leads and deals. */
@NullMarked
package dev.revopsassess.metric.funnel;

import org.jspecify.annotations.NullMarked;
