/** The rules: YAML in, a checked rule pack out, or errors with line and column. */
@NullMarked
package dev.revopsassess.pack;

import org.jspecify.annotations.NullMarked;
