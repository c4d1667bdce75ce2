/** From files to records: which file is what, which column is what, what each cell says, and what was set aside. */
@NullMarked
package dev.revopsassess.intake;

import org.jspecify.annotations.NullMarked;
