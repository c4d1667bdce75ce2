/** From records to readings: the metric catalogue. No threshold lives here. */
@NullMarked
package dev.revopsassess.metric;

import org.jspecify.annotations.NullMarked;
