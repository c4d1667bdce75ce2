/** Scores, conditions and the decision table: which model holds. */
@NullMarked
package dev.revopsassess.verdict.model;

import org.jspecify.annotations.NullMarked;
