/** Metrics of forecasts. */
@NullMarked
package dev.revopsassess.metric.forecast;

import org.jspecify.annotations.NullMarked;
