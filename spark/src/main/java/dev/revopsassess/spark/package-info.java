/** The ARR books of many companies, reckoned by Spark and written for {@code revops-assess portfolio}. */
@NullMarked
package dev.revopsassess.spark;

import org.jspecify.annotations.NullMarked;
