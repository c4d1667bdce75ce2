package dev.revopsassess.outline.verdict;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.Structure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in this company's figures why a condition holds or does not: only the parts that settle it.
 *
 * @param facts what is known
 * @param truths what counts as holding; the same facts, or those with every unknown taken one way
 * @param names nouns
 * @param structures what each structure is called
 * @param thorough whether to name every part that fails where one would do
 */
record ConditionText(
        CompanyFacts facts, Facts truths, MetricNames names, Map<Structure, String> structures, boolean thorough) {
    private static final String NONE = "none";
    private static final String PERHAPS = "perhaps ";
    private static final String RULED_OUT = ", which rules it out";

    /** In few words. */
    ConditionText(CompanyFacts facts, Facts truths, MetricNames names, Map<Structure, String> structures) {
        this(facts, truths, names, structures, false);
    }

    /** {@code 21 salespeople, 8 or more; no decline (ARR growth 23.7 %, more than -5 %)}. */
    String of(Condition condition) {
        String text = String.join("; ", clauses(condition, false));
        return text.isEmpty() ? "Nothing further is asked" : MetricNames.sentence(text);
    }

    List<String> clauses(Condition condition) {
        return clauses(condition, false);
    }

    private List<String> clauses(Condition condition, boolean negated) {
        return condition.fold(
                all -> parts(all.parts(), negated, !negated, truth(all, negated)),
                any -> parts(any.parts(), negated, negated, truth(any, negated)),
                not -> clauses(not.part(), !negated),
                shown -> shown(shown.part(), negated),
                named -> List.of(named(named, negated)),
                leaf -> List.of(leaf(leaf, negated)));
    }

    private List<String> shown(Condition event, boolean negated) {
        return event.holds(truths) == Truth.UNKNOWN
                ? event.subjects().stream()
                        .map(subject -> names.of(subject, facts) + " not known, so not taken to be so")
                        .toList()
                : clauses(event, negated);
    }

    private List<String> parts(List<Condition> parts, boolean negated, boolean every, Truth truth) {
        // One part that fails settles a whole that asks for every part, one that holds settles a choice.
        boolean one = !thorough && truth == (every ? Truth.NO : Truth.YES);
        return parts.stream()
                .filter(part -> truth(part, negated) == truth)
                .limit(one ? 1 : parts.size())
                .flatMap(part -> clauses(part, negated).stream())
                .distinct()
                .toList();
    }

    /** {@code no decline (ARR growth 23.7 %, more than -5 %)}. */
    private String named(Condition.Named named, boolean negated) {
        List<String> parts = clauses(named.condition(), false);
        String inner = String.join("; ", parts);
        String name = named.name().replace('-', ' ').replace("revops", "RevOps");
        Truth truth = truth(named, false);
        String stands = (truth == Truth.YES ? "" : truth == Truth.NO ? "no " : PERHAPS) + name;
        String bars = negated && truth == Truth.YES ? RULED_OUT : "";
        // One part that has its figures in brackets says it all; several are not put into brackets once more.
        return parts.size() == 1 && bars.isEmpty() && inner.contains("(")
                ? inner
                : stands + bars + (inner.contains("(") ? ": " + inner : " (" + inner + ")");
    }

    private Truth truth(Condition condition, boolean negated) {
        Truth truth = condition.holds(truths);
        return negated ? truth.not() : truth;
    }

    private String leaf(Condition.Leaf leaf, boolean negated) {
        return leaf.compare()
                .filter(compare -> leaf.subject().signalId().isPresent())
                .map(compare -> judged(leaf.subject().key(), compare, negated))
                .orElseGet(() -> asking(leaf, negated));
    }

    /** The figure or word beside what it passes, or does not reach. */
    private String asking(Condition.Leaf leaf, boolean negated) {
        Subject subject = leaf.subject();
        Truth truth = truth(leaf, negated);
        Truth known = leaf.holds(facts);
        // Whoever asks for a structure says which one by name.
        boolean named = subject.isStructure() && truth == Truth.UNKNOWN;
        if (named || leaf.isMissing()) {
            return value(subject);
        }
        if (truth == Truth.UNKNOWN || known == Truth.UNKNOWN || !leaf.words().isEmpty()) {
            // A word that is there although it is the one ruled out would be "not anything but" itself.
            return value(subject)
                    + (negated && truth == Truth.NO && !leaf.words().isEmpty()
                            ? RULED_OUT
                            : said(truth, known, asked(leaf, negated), asked(leaf, !negated)));
        }
        String passed = asked(leaf, negated == (truth == Truth.YES));
        String beside = asked(leaf, negated != (truth == Truth.YES));
        // "No salespeople" and "21 salespeople" say already that there are none, or some.
        return passed.equals(NONE) || beside.equals(NONE) ? value(subject) : value(subject) + ", " + passed;
    }

    /** What holds needs no more words than its value. */
    private static String said(Truth truth, Truth known, String asked, String opposite) {
        boolean taken = known == Truth.UNKNOWN && truth != Truth.UNKNOWN;
        return switch (truth) {
            case YES -> taken ? ", taken as " + asked : "";
            case NO -> taken ? ", taken as " + opposite : ", " + opposite;
            case UNKNOWN -> ", " + PERHAPS + asked;
        };
    }

    /** {@code cross-functional mandate partly in place (VP Revenue Operations reports to Chief Revenue Officer)}. */
    private String judged(String signal, Condition.Compare compare, boolean negated) {
        String name = names.of(compare.subject(), facts);
        Finding finding = facts.findings().get(signal);
        if (finding == null) {
            return name + " not known";
        }
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        String status = finding.outcome()
                .waiver()
                .map(waiver -> waiver.without().status(finding.signal().dimension()))
                .orElse(finding.status());
        String because = finding.reading()
                .map(reading -> " (" + value(new Subject.Metric(reading.id()), reading) + ")")
                .orElse("");
        String stands = foundation && status.equals("partly") ? "partly in place" : status.replace('-', ' ');
        // How a signal stands says already whether that is enough, unless it is open.
        Truth known = compare.holds(facts);
        String open = known == Truth.UNKNOWN
                ? said(
                        truth(compare, negated),
                        known,
                        asked(compare, foundation, negated),
                        asked(compare, foundation, !negated))
                : "";
        return name + " " + stands + because + open;
    }

    private static String asked(Condition.Compare compare, boolean foundation, boolean negated) {
        String full = foundation ? "in place" : "fired";
        String some = foundation ? "partly in place" : "watch";
        return (negated ? "not " : "") + (compare.bound() >= 1 ? full : some + " or more");
    }

    /** A figure with its name; a word as the sentence that its formula is, since words are for conditions and not for readers. */
    private String value(Subject.Metric subject, Reading.Measured reading) {
        String name = names.of(subject, facts);
        return reading.value().isNumber()
                ? name + " " + NumberText.of(reading.number(), reading.unit())
                : reading.formula().isBlank() ? name + ": " + reading.word() : reading.formula();
    }

    private String value(Subject subject) {
        String name = names.of(subject, facts);
        return facts.of(subject)
                .fold(
                        (low, high) -> {
                            String figure = low.equals(high)
                                    ? figure(subject, low)
                                    : figure(subject, low) + " to " + figure(subject, high);
                            return counted(subject, name) ? NumberText.counted(figure, name) : name + " " + figure;
                        },
                        words -> (subject.isStructure() ? "today: " : name + ": ")
                                + words(subject, new java.util.TreeSet<>(words)),
                        () -> name + " not known");
    }

    private String words(Subject subject, java.util.Set<String> words) {
        // Beside the readings that are possible, "unknown" is none.
        return NumberText.or(words.stream()
                .filter(word -> words.size() == 1 || !word.equals(Structure.UNKNOWN.word()))
                .map(word -> said(subject, word))
                .distinct()
                .toList());
    }

    private String said(Subject subject, String word) {
        return structures.entrySet().stream()
                .filter(entry -> entry.getKey().word().equals(word))
                .map(entry -> "\"" + entry.getValue() + "\"")
                .findFirst()
                .orElse(names.said(subject, word));
    }

    /** Whether the name is what is counted, so that the figure comes first: 21 salespeople. */
    private boolean counted(Subject subject, String name) {
        return counts(subject) && NumberText.isPlural(name);
    }

    private String asked(Condition.Leaf leaf, boolean negated) {
        return leaf.fold(
                compare -> MetricNames.bounded(
                        compare.comparison(),
                        negated,
                        figure(compare.subject(), compare.bound()),
                        counts(compare.subject())),
                with -> with.plus() == 0
                        ? MetricNames.bounded(with.comparison(), negated, value(with.other()), false)
                        : MetricNames.bounded(with.comparison(), negated, NumberText.of(with.plus(), Unit.COUNT), false)
                                + " above " + value(with.other()),
                is -> (negated ? "not " : "") + words(is.subject(), is.words()),
                missing -> negated ? "a value" : "no value");
    }

    private boolean counts(Subject subject) {
        return subject.scored().isEmpty() && names.unit(subject, facts).equals(Unit.COUNT);
    }

    private String figure(Subject subject, double number) {
        return NumberText.of(number, names.unit(subject, facts));
    }

    /** Clauses as sentences of their own. */
    List<String> sentences(Condition condition) {
        return clauses(condition).stream()
                .map(clause -> MetricNames.sentence(clause) + ".")
                .collect(Collectors.toList());
    }
}
