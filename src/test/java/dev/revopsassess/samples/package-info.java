/**
 * Invented companies whose figures are known before anything is measured: a seeded model of each company, the truth that
 * follows from it, and the exports that its systems would give.
 */
@NullMarked
package dev.revopsassess.samples;

import org.jspecify.annotations.NullMarked;
