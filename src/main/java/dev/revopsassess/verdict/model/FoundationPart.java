package dev.revopsassess.verdict.model;

/**
 * Something that stands before Sales Operations is re-chartered as RevOps.
 *
 * @param signal the signal of the foundation that shows it
 * @param words what a sentence calls it: {@code one forecast}
 * @param month of the plan by whose end it is done; 1 is the month after the as-of date
 */
public record FoundationPart(String signal, String words, int month) {}
