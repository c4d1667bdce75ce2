package dev.revopsassess;

import dev.revopsassess.metric.Metrics;
import dev.revopsassess.metric.StackLayers;
import dev.revopsassess.metric.people.Roster;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Cost;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.plan.Planner;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Series;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import dev.revopsassess.verdict.words.MetricNames;
import dev.revopsassess.verdict.words.Situation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From what the exports say to what the company should do. Pure: no file, no clock, no locale; the same exports, rules and
 * settings give the same assessment.
 */
public final class Assessor {
    private final RulePack rules;
    private final Settings settings;

    /**
     * What the user says beside the exports and the rules.
     *
     * @param toolVersion version of the program
     * @param company name of the company
     * @param asOf the day that the assessment speaks of, and why that day
     * @param grossMargin gross margin where no answer gives it; ratio
     * @param countContractors whether contractors count as people of the company
     * @param waivers signals that do not count for now
     * @param assumptions what was assumed where the exports do not say, a sentence each
     */
    public record Settings(
            String toolVersion,
            String company,
            Assessment.AsOf asOf,
            Optional<BigDecimal> grossMargin,
            boolean countContractors,
            List<Waiver> waivers,
            List<String> assumptions) {
        public Settings {
            waivers = List.copyOf(waivers);
            assumptions = List.copyOf(assumptions);
        }
    }

    /** An assessor that judges by these rules. */
    public Assessor(RulePack rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The whole way, once. */
    public Assessment assess(Exports exports) {
        return assess(exports, measure(exports));
    }

    /** Every metric and every answer of the exports. */
    public Readings measure(Exports exports) {
        return Metrics.measure(exports, settings.asOf().date(), metricSettings());
    }

    /** The case of these readings, which a verdict is made of; other readings make another case of the same company. */
    public Situation company(Exports exports, Readings readings) {
        return new Situation(
                rules.signals(),
                readings,
                settings.waivers(),
                settings.asOf().date(),
                rules.verdict(),
                MetricNames.of(rules.metrics().metrics(), exports.currency(), rules.words()));
    }

    /** The way from readings on, where something other than the exports has its say in them. */
    public Assessment assess(Exports exports, Readings readings) {
        Situation company = company(exports, readings);
        List<Finding> findings = company.findings();
        Verdict verdict = Verdicts.decide(company);
        return new Assessment(
                settings.toolVersion(),
                new Assessment.Pack(
                        rules.id(),
                        rules.version(),
                        rules.sha256(),
                        rules.added().stream()
                                .map(own -> new Assessment.Added(own.id(), own.version()))
                                .toList()),
                settings.company(),
                settings.asOf(),
                exports.currency(),
                verdict,
                findings,
                readings,
                names(rules),
                new Assessment.Headcount(unmapped(exports)),
                readings.told(exports.files()),
                settings.assumptions(),
                Series.of(
                        exports,
                        readings,
                        settings.asOf().date(),
                        metricSettings(),
                        findings,
                        rules.verdict().decision()),
                Cost.of(rules.plan().costs(), findings, readings),
                plan(verdict, company, findings, exports));
    }

    /** What to do for the model; none where the evidence gives no model. */
    private Optional<Plan> plan(Verdict verdict, Situation company, List<Finding> findings, Exports exports) {
        Model model = verdict.model();
        if (model == Model.INSUFFICIENT_EVIDENCE) {
            return Optional.empty();
        }
        var people = new Planner.Company(
                findings,
                company.readings(),
                Roster.of(Staff.on(exports, settings.asOf().date(), metricSettings())),
                StackLayers.of(exports, settings.asOf().date(), metricSettings()),
                exports.currency());
        return Optional.of(new Planner(rules.plan(), company.names(), rules.questions())
                .plan(
                        model,
                        verdict.trigger().stream()
                                .mapToInt(Verdict.Trigger::month)
                                .findFirst(),
                        people,
                        Planner.deciding(company)));
    }

    private MetricSettings metricSettings() {
        return new MetricSettings(
                settings.grossMargin(),
                settings.countContractors(),
                rules.titles(),
                rules.tools(),
                rules.metrics(),
                rules.events(),
                rules.questions());
    }

    private List<Assessment.Unmapped> unmapped(Exports exports) {
        return Staff.on(exports, settings.asOf().date(), metricSettings()).unmapped().stream()
                .map(title -> new Assessment.Unmapped(
                        Optional.of(title.title()).filter(text -> !text.isBlank()), title.department(), title.count()))
                .toList();
    }

    /** What reports call things under these rules. */
    public static Titles names(RulePack rules) {
        return new Titles(
                ordered(rules.metrics().metrics(), Metric::id, Metric::title),
                rules.verdict().models(),
                rules.verdict().structureNames(),
                ordered(rules.areas(), Area::id, Area::title),
                ordered(rules.documents(), SourceDocument::key, SourceDocument::title));
    }

    private static <T, V> Map<String, V> ordered(List<T> things, Function<T, String> key, Function<T, V> value) {
        return things.stream().collect(Collectors.toMap(key, value, (first, second) -> first, LinkedHashMap::new));
    }
}
