/** Streams, files, formats and exit codes. */
@NullMarked
package dev.revopsassess.cli.console;

import org.jspecify.annotations.NullMarked;
