package dev.revopsassess.signal;

import dev.revopsassess.value.Provenance;

/**
 * A number that a measure is held against.
 *
 * @param value in the measure's unit
 * @param strictly whether the number itself does not count yet: over 20, under 100 %
 * @param provenance the document it comes from, or our own reason
 */
public record Threshold(double value, boolean strictly, Provenance provenance) {}
