package dev.revopsassess.outline.sheet;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the models, the warnings and the questions are, without any company. */
public final class RuleSheets {
    private final Rules rules;
    private final List<Signal> signals;

    /** Explains these rules. */
    public RuleSheets(Rules rules, List<Signal> signals) {
        this.rules = rules;
        this.signals = List.copyOf(signals);
    }

    /** An operating model: what it is, which rows of the decision table choose it, what it costs where it does not fit. */
    public Sheet of(Model model) {
        ModelText text = rules.models().get(model);
        if (text == null) {
            return Sheet.titled(model.word())
                    .paragraph("Too little is known to name a model: unknowns could change it, and either less than "
                            + NumberText.share(rules.evidenceFloor().coverage())
                            + " of the alignment signals' weight is known, or no model holds in "
                            + NumberText.share(rules.evidenceFloor().fit())
                            + " of the ways they can turn out. An answer, not an error: the report lists the"
                            + " files and answers that would give one.")
                    .sheet();
        }
        return Sheet.titled(text.name() + " (" + model.word() + ")")
                .paragraph(text.meaning())
                .facts(List.of(
                        new Fact("Advice", text.headline().replace("{date}", "a stated month")),
                        new Fact("Less instead", text.insteadOfLess().orElse("")),
                        new Fact("More instead", text.insteadOfMore().orElse("")),
                        new Fact(
                                "More instead, past the inflection",
                                text.pastInflection().orElse("")),
                        new Fact("Comes from", text.source().orElse(""))))
                .items(rules.decision().stream()
                        .filter(row -> row.model() == model)
                        .map(RuleSheets::row)
                        .toList())
                .paragraph(
                        "The decision table is read from the top; the first row that holds decides. revops-assess rules"
                                + " list prints all of it.")
                .sheet();
    }

    /** A warning. */
    public Sheet of(WarningRule warning) {
        return Sheet.titled("Warning: " + warning.id())
                .paragraph(warning.text())
                .facts(List.of(new Fact("Comes from", warning.source())))
                .sheet();
    }

    /** A question: what is asked, what an answer looks like, what it settles. */
    public Sheet of(Question question) {
        return Sheet.titled("Question: " + question.id())
                .paragraph(question.ask())
                .facts(List.of(
                        new Fact("Answer", form(question)),
                        new Fact("Why", question.why()),
                        new Fact("Read by", readers(question)),
                        new Fact("Comes from", question.source().orElse(""))))
                .sheet();
    }

    /** What an answer looks like. */
    static String form(Question question) {
        return switch (question.form()) {
            case WORD -> "one of " + String.join(", ", question.words()) + ", unknown";
            case WORDS -> "some of " + String.join(", ", question.words()) + "; or unknown";
            case PERCENT -> "a percentage, or unknown";
            case RATE -> "a percentage, which may pass 100, or unknown";
            case COUNT -> "a whole number, or unknown";
            case NUMBER -> "a number, or unknown";
            case TEXT -> "a title or a team, several, none, or unknown";
        };
    }

    /** Decision table, warnings, questions, bounds of events and documents, to stand below the signals. */
    public Sheet list(List<Question> questions, EventBounds events, List<SourceDocument> documents) {
        return Sheet.titled("")
                .heading("Decision table")
                .paragraph("The first row that holds decides.")
                .items(rules.decision().stream().map(RuleSheets::row).toList())
                .heading("Today's structure")
                .paragraph("The first row that holds names it.")
                .items(rules.structure().stream()
                        .map(row -> row.structure().word() + ": " + row.because())
                        .toList())
                .heading("Warnings")
                .items(rules.warnings().stream()
                        .map(warning -> warning.id() + ": " + warning.text())
                        .toList())
                .heading("Questions")
                .table(
                        List.of("question", "answer"),
                        questions.stream()
                                .map(question -> List.of(question.id(), form(question)))
                                .toList())
                .heading("Events")
                .paragraph("What tells a layoff, an acquisition or new records from the turnover of a busy month.")
                .items(Arrays.stream(EventBounds.Bound.values())
                        .map(bound -> event(bound, events.value(bound)))
                        .toList())
                .heading("Documents")
                .items(documents.stream().map(RuleSheets::document).toList())
                .sheet();
    }

    private static String event(EventBounds.Bound bound, EventBounds.Value value) {
        return bound.word() + ": " + NumberText.of(value.number(), bound.unit()) + " (" + from(value.provenance())
                + ")";
    }

    private static String document(SourceDocument document) {
        return document.key() + ": " + document.title() + ". " + document.gives();
    }

    private static String row(DecisionRow row) {
        String from = row.provenance().stream().map(RuleSheets::from).collect(Collectors.joining("; "));
        return "Row " + row.number() + ", " + row.model().word() + ": " + row.because()
                + (from.isEmpty() ? "" : " (" + from + ")");
    }

    private static String from(Provenance provenance) {
        return provenance.fold(document -> document.key(), house -> "house: " + house.reason());
    }

    private String readers(Question question) {
        return signals.stream()
                .filter(signal -> signal.subjects().contains(new Subject.Answer(question.id())))
                .map(Signal::id)
                .collect(Collectors.joining(", "));
    }
}
