/** Bytes to rows: folders, archives, encodings, workbooks and delimited text. */
@NullMarked
package dev.revopsassess.intake.file;

import org.jspecify.annotations.NullMarked;
