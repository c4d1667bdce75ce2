/** Metrics of recurring revenue, retention, acquisition and lifetime value. */
@NullMarked
package dev.revopsassess.metric.revenue;

import org.jspecify.annotations.NullMarked;
