/** A row as its columns were decided: used, set aside, or neither row of data. */
@NullMarked
package dev.revopsassess.intake.row;

import org.jspecify.annotations.NullMarked;
