package dev.revopsassess.samples;

import java.time.LocalDate;

/**
 * An answer from the interviews.
 *
 * @param question id of the question
 * @param answer as given
 * @param role who was asked
 * @param date when
 * @param note what else was said
 */
record Said(String question, String answer, String role, LocalDate date, String note) {}
