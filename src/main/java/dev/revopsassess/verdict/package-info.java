/** From findings to the operating model, with its range, its reasons and what would change it. */
@NullMarked
package dev.revopsassess.verdict;

import org.jspecify.annotations.NullMarked;
