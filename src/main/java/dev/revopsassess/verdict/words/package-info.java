/** The sentences of the verdict. */
@NullMarked
package dev.revopsassess.verdict.words;

import org.jspecify.annotations.NullMarked;
