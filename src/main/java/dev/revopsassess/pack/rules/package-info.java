/** The rules of a pack, read and checked. */
@NullMarked
package dev.revopsassess.pack.rules;

import org.jspecify.annotations.NullMarked;
