/** Two reports as they were written: what moved between them, and whether figures or rules moved it. */
@NullMarked
package dev.revopsassess.compare;

import org.jspecify.annotations.NullMarked;
