/** Words that every room shares. */
@NullMarked
package dev.revopsassess.value;

import org.jspecify.annotations.NullMarked;
