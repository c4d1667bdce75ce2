/** The module on Spark {@code local[2]}, beside the program that it writes for. */
@NullMarked
package dev.revopsassess.spark;

import org.jspecify.annotations.NullMarked;
