/** Headers and one decision for each column. */
@NullMarked
package dev.revopsassess.intake.column;

import org.jspecify.annotations.NullMarked;
