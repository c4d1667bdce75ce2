/** Metrics of the tool inventory. */
@NullMarked
package dev.revopsassess.metric.tools;

import org.jspecify.annotations.NullMarked;
