package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.ConfiguredRules;
import dev.revopsassess.cli.run.PageOptions;
import dev.revopsassess.cli.run.SharedOptions;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.sheet.MetricSheet;
import dev.revopsassess.outline.sheet.RuleSheets;
import dev.revopsassess.outline.sheet.SignalSheet;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what something of the rules is; needs no data. */
@Command(
        name = "explain",
        description =
                "Say what a signal, metric, model, warning or question is, where its numbers come from and what to"
                        + " do. Without a word, list them all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess explain nrr-below-100",
            "  revops-assess explain nrr",
            "  revops-assess explain recharter -f markdown",
            "  revops-assess explain slow-approvals --config exports/revops-assess.yaml"
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "A signal, metric, model, warning or question.")
    private @Nullable String word;

    @Mixin
    private final ConfiguredRules configured = new ConfiguredRules();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    /** Prints on this terminal. */
    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RulePack rules = configured.rules();
        pages.print(word == null ? contents(rules) : page(rules, word), terminal, shared);
        return Exit.OK.code();
    }

    /** The page of a word; a word that two things share is the signal's, whose page names the other. */
    private static Sheet page(RulePack rules, String wanted) {
        var signals = new SignalSheet(Assessor.names(rules));
        var metrics = new MetricSheet(rules.signals());
        var others = new RuleSheets(rules.verdict(), rules.signals());
        Map<String, Supplier<Sheet>> pages = new LinkedHashMap<>();
        for (Signal signal : rules.signals()) {
            pages.put(signal.id(), () -> signals.of(signal));
        }
        for (Metric metric : rules.metrics().metrics()) {
            pages.putIfAbsent(metric.id(), () -> metrics.of(metric));
        }
        for (Model model : Model.values()) {
            pages.putIfAbsent(model.word(), () -> others.of(model));
        }
        for (WarningRule warning : rules.verdict().warnings()) {
            pages.putIfAbsent(warning.id(), () -> others.of(warning));
        }
        for (Question question : rules.questions()) {
            pages.putIfAbsent(question.id(), () -> others.of(question));
        }
        Supplier<Sheet> page = pages.get(wanted);
        if (page == null) {
            throw new CommandError(
                    Exit.USAGE,
                    "no signal, metric, model, warning or question " + wanted + Nearest.hint(wanted, pages.keySet()));
        }
        return page.get();
    }

    private static Sheet contents(RulePack rules) {
        return Sheet.titled("What can be explained")
                .heading("Models")
                .paragraph(joined(Arrays.stream(Model.values()).map(Model::word).toList()))
                .heading("Signals")
                .paragraph(joined(rules.signals().stream().map(Signal::id).toList()))
                .heading("Metrics")
                .paragraph(joined(List.copyOf(rules.metrics().ids())))
                .heading("Warnings")
                .paragraph(joined(
                        rules.verdict().warnings().stream().map(WarningRule::id).toList()))
                .heading("Questions")
                .paragraph(joined(rules.questions().stream().map(Question::id).toList()))
                .sheet();
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
