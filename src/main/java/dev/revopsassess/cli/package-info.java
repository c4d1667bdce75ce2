/** Commands, exit codes and the console: the only room that knows the standard streams. */
@NullMarked
package dev.revopsassess.cli;

import org.jspecify.annotations.NullMarked;
