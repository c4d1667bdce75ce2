package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import java.util.List;
import java.util.Set;

/**
 * A sentence that is said where it fits, as the pack writes it.
 *
 * @param place where it stands
 * @param when it is said where this holds for certain
 * @param models the models beside which it is said; none stands for every answer
 * @param counted signals that a document lists together; {@code {known}} and {@code {fired}} count them
 * @param text the sentence; {@code {metric-id}} is that metric's value, {@code {metric-id.formula}} how it came about
 */
public record Remark(Place place, Condition when, Set<Model> models, List<String> counted, String text) {
    /** How many of the signals counted are known. */
    public static final String KNOWN = "known";

    /** How many of the signals counted have fired. */
    public static final String FIRED = "fired";

    /** Where a remark stands. */
    public enum Place {
        /** In the first paragraph, after the count of people. */
        PARAGRAPH,
        /** Before the signals, whose count it is. */
        SIGNS,
        /** After what building less than the model costs. */
        COST
    }
}
