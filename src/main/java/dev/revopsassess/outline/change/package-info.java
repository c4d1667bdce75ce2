/** What moved between two reports, and what a gate says, in sentences. */
@NullMarked
package dev.revopsassess.outline.change;

import org.jspecify.annotations.NullMarked;
