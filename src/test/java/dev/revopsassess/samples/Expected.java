package dev.revopsassess.samples;

import java.util.Set;

/**
 * What an experienced consultant would tell this company, and must come out of its exports.
 *
 * @param model recommended operating model
 * @param structure what it has today
 * @param move from the one to the other; empty text where no model is recommended
 * @param fired signals built into the figures
 * @param clear signals that must stay clear
 * @param unknown signals that the exports leave open
 */
record Expected(
        String model, String structure, String move, Set<String> fired, Set<String> clear, Set<String> unknown) {}
