package dev.revopsassess;

import dev.revopsassess.metric.Measurement;
import dev.revopsassess.metric.Metrics;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.outline.plan.PlanSentences;
import dev.revopsassess.outline.signal.SignalSentences;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.outline.verdict.VerdictSentences;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Cost;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.plan.Planner;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.ChartBounds;
import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
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
public record Assessor(RulePack rules, Settings settings) {
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
            List<String> assumptions) {}

    /** The whole way, once. */
    public Assessment assess(Exports exports) {
        return assess(measure(exports));
    }

    /** Everything that is measured, once. */
    public Measurement measure(Exports exports) {
        return Metrics.measure(exports, settings.asOf().date(), metricSettings());
    }

    /** The case of these figures, which a verdict is made of; other readings make another case of the same company. */
    public Situation company(Measurement measured) {
        return new Situation(
                rules.signals(),
                measured.readings(),
                settings.waivers(),
                settings.asOf().date(),
                rules.verdict());
    }

    /** What a verdict on these figures says, in sentences. */
    public VerdictText text(Measurement measured, Verdict verdict) {
        return text(company(measured).standing(), measured, verdict);
    }

    private VerdictText text(Evaluation standing, Measurement measured, Verdict verdict) {
        return VerdictSentences.of(standing, verdict, metricNames(measured));
    }

    private MetricNames metricNames(Measurement measured) {
        return MetricNames.of(names(rules), rules.metrics().metrics(), measured.currency());
    }

    /** The way from figures on. */
    public Assessment assess(Measurement measured) {
        Situation company = company(measured);
        Evaluation standing = company.standing();
        List<Finding> findings = standing.findings();
        Verdict verdict = Verdicts.decide(company, standing);
        SignalText signals = new SignalSentences(names(rules), rules.questions()).of(findings);
        Optional<Plan> plan = plan(verdict, company, findings, measured);
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
                measured.currency(),
                verdict,
                text(standing, measured, verdict),
                findings,
                signals,
                measured.readings(),
                names(rules),
                new Assessment.Headcount(unmapped(measured)),
                measured.files(),
                settings.assumptions(),
                settings.waivers().stream()
                        .filter(waiver -> !waiver.inForce(settings.asOf().date()))
                        .toList(),
                measured.series(),
                measured.stack(),
                ChartBounds.of(findings, rules.verdict().decision()),
                Cost.of(rules.plan().costs(), findings, measured.readings()),
                plan,
                plan.map(
                        new PlanSentences(metricNames(measured), rules.questions(), measured.currency(), signals)::of));
    }

    /** What to do for the model; none where the evidence gives no model. */
    private Optional<Plan> plan(Verdict verdict, Situation company, List<Finding> findings, Measurement measured) {
        Model model = verdict.model();
        if (model == Model.INSUFFICIENT_EVIDENCE) {
            return Optional.empty();
        }
        return Optional.of(new Planner(rules.plan(), rules.questions())
                .plan(
                        model,
                        verdict.trigger().stream()
                                .mapToInt(Verdict.Trigger::month)
                                .findFirst(),
                        findings,
                        measured,
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

    private static List<Assessment.Unmapped> unmapped(Measurement measured) {
        return measured.unmapped().stream()
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
                ordered(rules.plan().layers(), PlanRules.LayerRule::layer, PlanRules.LayerRule::title),
                ordered(rules.documents(), SourceDocument::key, SourceDocument::title),
                rules.words());
    }

    private static <T, K, V> Map<K, V> ordered(List<T> things, Function<T, K> key, Function<T, V> value) {
        return things.stream().collect(Collectors.toMap(key, value, (first, second) -> first, LinkedHashMap::new));
    }
}
