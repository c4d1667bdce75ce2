/** Everything that a reader is told: sections of blocks, and every sentence in them. A format only lays the blocks out. */
@NullMarked
package dev.revopsassess.outline;

import org.jspecify.annotations.NullMarked;
