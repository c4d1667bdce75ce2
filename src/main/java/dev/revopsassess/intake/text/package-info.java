/** One cell alone: numbers, days, periods, months, currencies, intervals. */
@NullMarked
package dev.revopsassess.intake.text;

import org.jspecify.annotations.NullMarked;
