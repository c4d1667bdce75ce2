/** Exports that are asked of a database: for one company, and for all companies of a table. */
@NullMarked
package dev.revopsassess.cli.source;

import org.jspecify.annotations.NullMarked;
