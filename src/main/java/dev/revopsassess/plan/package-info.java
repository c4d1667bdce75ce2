/** From the verdict to the work: every item cites the finding it answers. */
@NullMarked
package dev.revopsassess.plan;

import org.jspecify.annotations.NullMarked;
