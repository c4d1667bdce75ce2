/** How fast the program is, beside something else that does the same work in the same run. */
@NullMarked
package dev.revopsassess.benchmarks;

import org.jspecify.annotations.NullMarked;
