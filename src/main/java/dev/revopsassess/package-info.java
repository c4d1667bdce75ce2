/** The straight line from a folder of exports to an assessment. */
@NullMarked
package dev.revopsassess;

import org.jspecify.annotations.NullMarked;
