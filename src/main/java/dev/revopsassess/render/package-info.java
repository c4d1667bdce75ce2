/** The result as text for a reader; no arithmetic. */
@NullMarked
package dev.revopsassess.render;

import org.jspecify.annotations.NullMarked;
