/** What a metric gives, and what all metrics are measured from. */
@NullMarked
package dev.revopsassess.metric.reading;

import org.jspecify.annotations.NullMarked;
