package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.sheet.MetricSheet;
import dev.revopsassess.outline.sheet.RuleSheets;
import dev.revopsassess.outline.sheet.SignalSheet;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What can be explained, by its id and by what reports call it, in capitals or not. A word that two things share is the
 * first's, whose page names the other: signals stand before metrics, models, warnings and questions.
 */
final class ExplainedWords {
    private final Map<String, Supplier<Sheet>> ids = new LinkedHashMap<>();
    private final Map<String, Supplier<Sheet>> titles = new LinkedHashMap<>();
    private final List<String> spoken = new ArrayList<>();

    /** Everything that these rules name. */
    ExplainedWords(RulePack rules) {
        var signals = new SignalSheet(Assessor.names(rules));
        var metrics = new MetricSheet(rules.signals());
        var others = new RuleSheets(rules.verdict(), rules.signals());
        for (Signal signal : rules.signals()) {
            add(signal.id(), List.of(signal.title(), signal.clearTitle()), () -> signals.of(signal));
        }
        for (Metric metric : rules.metrics().metrics()) {
            add(metric.id(), List.of(metric.title()), () -> metrics.of(metric));
        }
        for (Model model : Model.values()) {
            ModelText text = rules.verdict().models().get(model);
            add(model.word(), text == null ? List.of() : List.of(text.name(), text.headline()), () -> others.of(model));
        }
        for (WarningRule warning : rules.verdict().warnings()) {
            add(warning.id(), List.of(), () -> others.of(warning));
        }
        for (Question question : rules.questions()) {
            add(question.id(), List.of(question.ask()), () -> others.of(question));
        }
    }

    /**
     * The page of a word.
     *
     * @throws CommandError where nothing is called so, with what is called nearly so
     */
    Sheet page(String wanted) {
        String word = plain(wanted);
        Supplier<Sheet> page = ids.containsKey(word) ? ids.get(word) : titles.get(word);
        if (page == null) {
            String hint = Nearest.hint(word, spoken);
            throw Exit.USAGE.error("no signal, metric, model, warning or question " + wanted
                    + (hint.isEmpty() ? "; revops-assess explain lists them all" : hint));
        }
        return page.get();
    }

    private void add(String id, List<String> names, Supplier<Sheet> page) {
        ids.putIfAbsent(id, page);
        spoken.add(id);
        names.forEach(name -> {
            titles.putIfAbsent(plain(name), page);
            spoken.add(plain(name));
        });
    }

    /** As words are compared: small letters, single blanks, and without the figure or the stop that a report puts behind a title. */
    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[.:]+$", "");
    }

    /** All of it by theme: signals by what they count into, metrics by the export that they are measured from. */
    static Sheet contents(RulePack rules) {
        Sheet.Writer page = Sheet.titled("What can be explained")
                .heading("Models")
                .paragraph(joined(Arrays.stream(Model.values()).map(Model::word).toList()));
        for (Dimension dimension : Dimension.values()) {
            page.heading("Signals of " + dimension.word())
                    .paragraph(joined(rules.signals().stream()
                            .filter(signal -> signal.dimension() == dimension)
                            .map(Signal::id)
                            .toList()));
        }
        Map<String, List<String>> measured = new LinkedHashMap<>();
        for (Metric metric : rules.metrics().metrics()) {
            measured.computeIfAbsent(export(metric, rules), kind -> new ArrayList<>())
                    .add(metric.id());
        }
        measured.forEach((export, ids) -> page.heading("Metrics from " + export).paragraph(joined(ids)));
        return page.heading("Warnings")
                .paragraph(joined(
                        rules.verdict().warnings().stream().map(WarningRule::id).toList()))
                .heading("Questions")
                .paragraph(joined(rules.questions().stream().map(Question::id).toList()))
                .sheet();
    }

    /** The export that a metric needs first, be it through the metrics that it is computed from. */
    private static String export(Metric metric, RulePack rules) {
        return metric.inputs().stream()
                .findFirst()
                .map(input -> input.replaceFirst("\\..*", ""))
                .or(() -> metric.reads().stream()
                        .findFirst()
                        .flatMap(rules.metrics()::metric)
                        .map(read -> export(read, rules)))
                .orElse("several exports");
    }

    private static String joined(List<String> words) {
        return String.join(", ", new LinkedHashSet<>(words));
    }
}
