/** The report for a terminal. */
@NullMarked
package dev.revopsassess.render.text;

import org.jspecify.annotations.NullMarked;
