package dev.revopsassess.report;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;

/**
 * The verdict before and after something is supposed.
 *
 * @param changes what is supposed: measure, value before and value after, printed
 * @param notes what to know of them, such as what is not computed again from them, a sentence each
 * @param before the company as it is
 * @param after the company as supposed
 * @param findingsBefore its signals as they are, in pack order
 * @param findingsAfter its signals as supposed, in the same order
 * @param names what the report calls things
 */
public record WhatIf(
        List<Change> changes,
        List<String> notes,
        Verdict before,
        Verdict after,
        List<Finding> findingsBefore,
        List<Finding> findingsAfter,
        Titles names) {
    /** A supposed value. */
    public record Change(String measure, String before, String after) {}
}
