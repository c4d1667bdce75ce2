/** One figure as several systems tell it. */
@NullMarked
package dev.revopsassess.metric.systems;

import org.jspecify.annotations.NullMarked;
