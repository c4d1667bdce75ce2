/** YAML with line and column for every value. */
@NullMarked
package dev.revopsassess.pack.yaml;

import org.jspecify.annotations.NullMarked;
