/** Pages of explanation. */
@NullMarked
package dev.revopsassess.outline.sheet;

import org.jspecify.annotations.NullMarked;
