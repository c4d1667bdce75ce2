/** The commands. */
@NullMarked
package dev.revopsassess.cli.command;

import org.jspecify.annotations.NullMarked;
