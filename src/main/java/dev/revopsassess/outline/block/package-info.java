/** The blocks that a page is made of. */
@NullMarked
package dev.revopsassess.outline.block;

import org.jspecify.annotations.NullMarked;
