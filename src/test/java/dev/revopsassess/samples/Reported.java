package dev.revopsassess.samples;

import java.time.YearMonth;

/**
 * Retention as the company tells its board.
 *
 * @param month month that the figure closes
 * @param nrr in percent
 * @param grr in percent
 */
record Reported(YearMonth month, double nrr, double grr) {}
