package dev.revopsassess.verdict.model;

import java.util.Optional;

/**
 * What the pack says about a model.
 *
 * @param model which
 * @param name what the report calls it: "Revenue Operations"
 * @param meaning what it is, in a sentence or two
 * @param headline the advice in a few words, imperative; {@code {date}} is the month of a re-charter
 * @param grown the advice where operations people are there to grow into it; empty where the headline serves
 * @param repaired the advice where RevOps is there in name; empty where the headline serves
 * @param insteadOfLess what building less than this costs where this is needed; empty for the smallest
 * @param insteadOfMore what building this costs where less is needed; empty where nothing
 * @param pastInflection the same where the company is past the inflection; empty where that changes nothing
 * @param source document key behind the cost texts
 */
public record ModelText(
        Model model,
        String name,
        String meaning,
        String headline,
        Optional<String> grown,
        Optional<String> repaired,
        Optional<String> insteadOfLess,
        Optional<String> insteadOfMore,
        Optional<String> pastInflection,
        Optional<String> source) {}
