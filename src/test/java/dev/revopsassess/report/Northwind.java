package dev.revopsassess.report;

import static dev.revopsassess.report.FixtureSignals.finding;

import dev.revopsassess.metric.Series;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.metric.systems.RevenueSystem;
import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.metric.systems.WonFigure;
import dev.revopsassess.outline.plan.PlanSentences;
import dev.revopsassess.outline.signal.SignalSentences;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Gap;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.FileLines;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A whole assessment written by hand: every feature that a report can show, in one company. */
public final class Northwind {
    private static final YearMonth NOW = YearMonth.of(2026, 9);
    private static final Period YEAR = Period.months(YearMonth.of(2025, 10), NOW);

    private Northwind() {}

    /** The company with its series and without a plan. */
    public static Assessment assessment() {
        return with("Northwind Software", "arr.csv", "Growth Wizard");
    }

    /** The same with other texts where cells of exports stand. */
    public static Assessment with(String company, String file, String title) {
        return with(company, file, title, Optional.empty());
    }

    /** The company with this plan. */
    public static Assessment planned(Plan plan) {
        return with("Northwind Software", "arr.csv", "Growth Wizard", Optional.of(plan));
    }

    private static Assessment with(String company, String file, String title, Optional<Plan> plan) {
        return new Assessment(
                "0.1.0",
                new Assessment.Pack("built-in", "1.0.0", "ab".repeat(32), List.of()),
                company,
                new Assessment.AsOf(LocalDate.of(2026, 9, 30), "the last month that " + file + " closes"),
                "USD",
                verdict(),
                text(verdict()),
                findings(file),
                new SignalSentences(names(), List.of()).of(findings(file)),
                readings(file),
                names(),
                new Assessment.Headcount(List.of(
                        new Assessment.Unmapped(Optional.of(title), Optional.of("Growth"), 2),
                        new Assessment.Unmapped(Optional.empty(), Optional.empty(), 1))),
                files(file),
                List.of("No currency stands in " + file + ": amounts are taken as USD."),
                List.of(),
                series(),
                stack(),
                new ChartBounds(Optional.of(new ChartBounds.Band(40, 60)), List.of(25.0, 50.0)),
                List.of(),
                plan,
                plan.map(new PlanSentences(
                        new MetricNames(names(), Map.of()), List.of(), "USD", new SignalText(Map.of()))::of));
    }

    private static List<Finding> findings(String file) {
        var none = new Need(Need.Source.ANSWER, "retention-owner", "Who is accountable for retention and expansion?");
        return List.of(
                finding("revenue-org-size", "Revenue organisation", Dimension.SCALE, 5, new Outcome.Watch(0.8))
                        .thresholds(40, 60, Unit.COUNT)
                        .reading(Reading.Measured.number(
                                "revenue-org-headcount",
                                52,
                                Unit.COUNT,
                                Period.on(LocalDate.of(2026, 9, 30)),
                                "people in marketing, sales, customer success and their operations",
                                lines("headcount.csv", 2, 53)))
                        .evidence("52 people on 2026-09-30; watch from 40, fires at 60", lines("headcount.csv", 2, 53))
                        .build(),
                finding("arr-window", "ARR in the window", Dimension.SCALE, 3, new Outcome.Clear())
                        .evidence("USD 8,412,000; watch from USD 10,000,000", lines(file, 2, 260))
                        .build(),
                finding("comp-by-hand", "Compensation by hand", Dimension.EXECUTION, 3, new Outcome.Clear())
                        .evidence("18 salespeople; fires over 20", lines("headcount.csv", 2, 53))
                        .build(),
                finding(
                                "rep-admin-time",
                                "Sellers' time on administration",
                                Dimension.EXECUTION,
                                3,
                                unknown(
                                        "Nobody said how much of the week sellers spend on administration.",
                                        new Need(
                                                Need.Source.ANSWER,
                                                "rep-admin-time",
                                                "What share of the week do sellers spend on administration?")))
                        .build(),
                finding(
                                "quota-dispersion",
                                "Quota dispersion",
                                Dimension.EXECUTION,
                                2,
                                new Outcome.NotApplicable("Fewer than five sellers are six months in the role."))
                        .build(),
                finding(
                                "separate-forecasts",
                                "Three forecasts, no roll-up",
                                Dimension.ALIGNMENT,
                                5,
                                new Outcome.Fired())
                        .thresholds(2, 3, Unit.COUNT)
                        .evidence(
                                "marketing, sales and customer success each own one; 3 fires",
                                List.of(new FileLines(
                                        "forecasts.csv",
                                        List.of(new FileLines.Range(2, 25), new FileLines.Range(30, 33)),
                                        java.util.OptionalLong.of(28),
                                        true)))
                        .build(),
                finding("nrr-below-100", "NRR under 100 %", Dimension.ALIGNMENT, 5, new Outcome.Fired())
                        .reading(nrr(file))
                        .evidence("94.2 % over 12 months to 2026-09, 5.8 points under 100 %", lines(file, 2, 260))
                        .build(),
                finding("expansion-lag", "Expansion keeps pace", Dimension.ALIGNMENT, 4, new Outcome.Clear())
                        .evidence("expansion +22 % against new business +30 %", lines(file, 2, 260))
                        .build(),
                finding(
                                "unowned-retention",
                                "Retention without an owner",
                                Dimension.ALIGNMENT,
                                4,
                                unknown(
                                        "38 % of gross new ARR comes from customers, and nobody said who is accountable.",
                                        none))
                        .build(),
                finding(
                                "tool-sprawl",
                                "Tool sprawl",
                                Dimension.ALIGNMENT,
                                2,
                                new Outcome.Waived(
                                        "The second CRM leaves with the migration",
                                        "COO",
                                        LocalDate.of(2026, 12, 31),
                                        new Outcome.Fired()))
                        .evidence("3 layers with two tools under different teams", lines("tools.csv", 4, 9))
                        .build(),
                finding(
                                "cross-functional-mandate",
                                "Mandate across functions",
                                Dimension.FOUNDATION,
                                5,
                                new Outcome.Clear())
                        .evidence(
                                "the senior operations person reports to the VP Sales", lines("headcount.csv", 14, 14))
                        .build(),
                finding("core-stack", "Core stack", Dimension.FOUNDATION, 2, new Outcome.Watch(0.5))
                        .evidence(
                                "CRM and marketing automation; no customer-success platform", lines("tools.csv", 2, 9))
                        .build(),
                finding("sales-ops-foundation", "Sales operations", Dimension.FOUNDATION, 4, new Outcome.Fired())
                        .evidence("2 dedicated operations people", lines("headcount.csv", 14, 15))
                        .build());
    }

    private static Outcome unknown(String why, Need need) {
        return new Outcome.Unknown(
                List.of(new Gap.Missing(new Reading.NotMeasured(need.name(), why, List.of(need)))), List.of(need));
    }

    private static Reading.Measured nrr(String file) {
        return Reading.Measured.number(
                        "nrr",
                        0.942,
                        Unit.RATIO,
                        YEAR,
                        "ARR now of the customers of 2025-09 (USD 6,594,000) / their ARR then (USD 7,000,000)",
                        lines(file, 2, 260))
                .withNotes(List.of("3 rows set aside"));
    }

    private static List<Origin> lines(String file, long first, long last) {
        return List.of(new FileLines(
                file, List.of(new FileLines.Range(first, last)), java.util.OptionalLong.of(last - first + 1), true));
    }

    private static Readings readings(String file) {
        var metrics = new LinkedHashMap<String, Reading>();
        add(
                metrics,
                Reading.Measured.number(
                                "revenue-org-headcount",
                                52,
                                Unit.COUNT,
                                Period.on(LocalDate.of(2026, 9, 30)),
                                "people in marketing, sales, customer success and their operations",
                                lines("headcount.csv", 2, 53))
                        .withRange(52, 54));
        add(
                metrics,
                Reading.Measured.number(
                        "arr", 8_412_000, Unit.money("USD"), YEAR, "closing ARR of 2026-09", lines(file, 2, 260)));
        add(metrics, nrr(file));
        add(
                metrics,
                Reading.Measured.number(
                        "nrr-change", -0.123, Unit.POINTS, YEAR, "94.2 % less 106.5 %", lines(file, 2, 260)));
        add(
                metrics,
                new Reading.NotMeasured(
                        "mql-rejection",
                        "There is no funnel export.",
                        List.of(new Need(Need.Source.FILE, "funnel", "Export leads by month with a rejected count."))));
        var answers = new LinkedHashMap<String, Reading>();
        add(
                answers,
                Reading.Measured.word(
                        "market", "growing", Period.on(LocalDate.of(2026, 9, 20)), "", lines("answers.csv", 3, 3)));
        return new Readings(metrics, answers);
    }

    private static void add(Map<String, Reading> readings, Reading reading) {
        readings.put(reading.id(), reading);
    }

    private static Titles names() {
        var metrics = new LinkedHashMap<String, String>();
        metrics.put("revenue-org-headcount", "Revenue organisation");
        metrics.put("arr", "Annual recurring revenue");
        metrics.put("nrr", "Net revenue retention");
        metrics.put("nrr-change", "Change of net revenue retention");
        metrics.put("mql-rejection", "Leads sent back by sales");
        var models = new LinkedHashMap<Model, ModelText>();
        models.put(Model.HOLD, model(Model.HOLD, "Hold"));
        models.put(Model.SALES_OPS, model(Model.SALES_OPS, "Sales Operations"));
        models.put(Model.RECHARTER, model(Model.RECHARTER, "Sales Operations, re-chartered later"));
        models.put(Model.REVOPS, model(Model.REVOPS, "Revenue Operations"));
        models.put(Model.HUB_AND_SPOKE, model(Model.HUB_AND_SPOKE, "Hub and spoke"));
        var layers = new LinkedHashMap<Layer, String>();
        layers.put(Layer.CRM, "CRM");
        layers.put(Layer.CUSTOMER_SUCCESS, "Customer success");
        layers.put(Layer.ANALYTICS, "Analytics");
        return new Titles(
                metrics,
                models,
                Map.of(Structure.REVOPS_COSMETIC, "RevOps in name, inside sales"),
                Map.of("forecasting", "Forecasting process"),
                layers,
                Map.of(),
                Map.of());
    }

    private static ModelText model(Model model, String name) {
        return new ModelText(
                model,
                name,
                name + ".",
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Verdict verdict() {
        var scores = new LinkedHashMap<Dimension, Score>();
        scores.put(Dimension.SCALE, score(Dimension.SCALE, 50, 50, 50, 1, Map.of("revenue-org-size", 50.0)));
        scores.put(
                Dimension.EXECUTION,
                new Score(
                        Dimension.EXECUTION,
                        OptionalDouble.of(0),
                        0,
                        50,
                        OptionalDouble.of(0.5),
                        Map.of("comp-by-hand", 0.0)));
        scores.put(
                Dimension.ALIGNMENT,
                score(
                        Dimension.ALIGNMENT,
                        71.4,
                        55.6,
                        77.8,
                        0.778,
                        Map.of("separate-forecasts", 35.7, "nrr-below-100", 35.7, "expansion-lag", 0.0)));
        scores.put(
                Dimension.FOUNDATION,
                score(
                        Dimension.FOUNDATION,
                        45.5,
                        45.5,
                        45.5,
                        1,
                        Map.of("cross-functional-mandate", 0.0, "core-stack", 9.1, "sales-ops-foundation", 36.4)));
        var fit = new LinkedHashMap<Model, Double>();
        fit.put(Model.HOLD, 0.0);
        fit.put(Model.SALES_OPS, 0.0);
        fit.put(Model.RECHARTER, 0.09);
        fit.put(Model.REVOPS, 0.91);
        fit.put(Model.HUB_AND_SPOKE, 0.0);
        var ask = new Need(Need.Source.ANSWER, "retention-owner", "Who is accountable for retention and expansion?");
        return new Verdict(
                Model.REVOPS,
                Structure.REVOPS_COSMETIC,
                Optional.of(Move.REPAIR),
                Confidence.LIKELY,
                new Verdict.Doubts(false, List.of(Model.RECHARTER), Optional.empty(), false),
                List.of(Model.RECHARTER, Model.REVOPS),
                List.of(
                        new Verdict.RowResult(1, Model.HOLD, Optional.of(false)),
                        new Verdict.RowResult(2, Model.HUB_AND_SPOKE, Optional.of(false)),
                        new Verdict.RowResult(3, Model.REVOPS, Optional.of(true))),
                scores,
                fit,
                Optional.of(new Verdict.RunnerUp(Model.RECHARTER, 0.82)),
                Optional.of(new Verdict.Sensitivity(
                        1000,
                        0.973,
                        findings("arr.csv").stream()
                                .filter(finding -> finding.signal().id().equals("separate-forecasts"))
                                .<Verdict.Perturbed>map(finding -> new Verdict.Perturbed.Weight(finding.signal()))
                                .findFirst())),
                List.of(new Verdict.NextQuestion(
                        "unowned-retention", ask, 0.6, List.of(Model.RECHARTER, Model.REVOPS), OptionalInt.empty())),
                List.of(new Verdict.Flip(
                        Model.RECHARTER,
                        new Subject.Metric("separate-forecasts"),
                        forecasts(3),
                        forecasts(1),
                        Optional.of(42.9))),
                List.of(new Verdict.Crossing(
                        "revenue-org-headcount",
                        60,
                        Optional.of(YearMonth.of(2027, 5)),
                        YearMonth.of(2027, 2),
                        Optional.of(YearMonth.of(2027, 9)))),
                List.of(new Verdict.Contradiction(
                        "separate-forecasts",
                        new Finding.Disagreement(Finding.Disagreement.Kind.MEASURED_SAID, forecasts(3), forecasts(1)))),
                List.of(new Verdict.Warning(
                        "cosmetic-revops",
                        "The team is called RevOps but answers to sales: it will be blamed for marketing and renewal"
                                + " results that it cannot move.",
                        "mechanism")),
                Optional.empty(),
                List.of(new Verdict.MismatchCost(
                        Model.SALES_OPS,
                        "A Sales Operations hire leaves what lies between the teams where it is.",
                        List.of("separate-forecasts", "nrr-below-100"))),
                Optional.of(new Verdict.WithoutWaivers(
                        Model.REVOPS, Map.of(Dimension.ALIGNMENT, OptionalDouble.of(75.0)))));
    }

    private static Reading.Measured forecasts(int count) {
        return Reading.Measured.number("separate-forecasts", count, Unit.COUNT, YEAR, "", List.of());
    }

    /** What a report says of the verdict; the sentences are made up, as long as real ones. */
    private static VerdictText text(Verdict verdict) {
        return new VerdictText(
                "Build RevOps: re-charter the operations team you have.",
                List.of(
                        "The trouble sits between the teams, not inside sales: three forecasts that finance cannot add"
                                + " up, and customers shrinking (NRR 94.2 %) while new business grows.",
                        "With 52 people the revenue organisation is inside the 40 to 60 where informal coordination"
                                + " stops working.",
                        "What is called RevOps today covers sales only; renaming it was not the change."),
                List.of("The five signs: 5 known here, 1 fired."),
                List.of(
                        "The senior operations person is titled Revenue Operations and reports to the VP Sales.",
                        "Marketing and customer success have no operations people and no share in it."),
                Optional.of("what is not known yet could make it Sales Operations now, RevOps by re-charter"),
                Optional.of("the weight of separate-forecasts"),
                List.of(
                        new Stated<>(verdict.decision().get(0), "18 salespeople are 8 or more."),
                        new Stated<>(verdict.decision().get(1), "52 people are fewer than 60."),
                        new Stated<>(
                                verdict.decision().get(2),
                                "Three staffed functions, inflection reached, alignment 71.4 is 50 or more.")),
                List.of(new Stated<>(verdict.nextQuestions().get(0), "Settles re-charter or RevOps in 6 of 10 draws.")),
                List.of(new Stated<>(
                        verdict.flips().get(0),
                        "Alignment under 50 makes it a re-charter: one roll-up for all three forecasts would do it.")),
                List.of(new Stated<>(
                        verdict.trajectory().get(0),
                        "60 people in 2027-05 (2027-02 to 2027-09) at the pace of the last 12 months.")),
                List.of(new VerdictText.Contradicted(
                        verdict.contradictions().get(0),
                        "3",
                        "1",
                        "Forecasts: the export has 3 that do not roll up, the interview says 1. The export counts.")),
                Optional.empty(),
                List.of(new Stated<>(
                        verdict.mismatchCosts().get(0),
                        "A Sales Operations hire leaves the three forecasts and the NRR of 94.2 % where they are.")));
    }

    private static Score score(
            Dimension dimension, double score, double low, double high, double coverage, Map<String, Double> shares) {
        return new Score(
                dimension,
                OptionalDouble.of(score),
                low,
                high,
                OptionalDouble.of(coverage),
                new java.util.TreeMap<>(shares));
    }

    private static List<FileAccount> files(String file) {
        return List.of(
                new FileAccount(
                        file,
                        Optional.of(Kind.ARR),
                        Optional.of("ChartMogul"),
                        "UTF-8",
                        ",",
                        1,
                        262,
                        259,
                        List.of(
                                new FileAccount.SetAside(
                                        "total row", 1, List.of(261L), FileAccount.SetAside.Why.NO_DATA),
                                new FileAccount.SetAside(
                                        "amount not readable", 2, List.of(17L, 44L), FileAccount.SetAside.Why.NO_DATA)),
                        List.of(
                                new FileAccount.Column("Customer", Optional.of("customer"), "synonym"),
                                new FileAccount.Column("Notes", Optional.empty(), "not used")),
                        List.of(new Problem(
                                new Source(file, 17, Optional.of("ARR (USD)")),
                                Problem.Severity.ERROR,
                                "amount-not-readable",
                                "\"1.200,00\" is not an amount here (the other 259 use" + " a decimal point).",
                                Optional.of("units: {" + file + ": decimal-comma}")))),
                new FileAccount(
                        "notes.pdf",
                        Optional.empty(),
                        Optional.empty(),
                        "unknown",
                        "",
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Optional<List<StackLayer>> stack() {
        return Optional.of(List.of(
                layer(
                        Layer.CRM,
                        new StackLayer.OwnedTool("Salesforce", List.of("sales")),
                        new StackLayer.OwnedTool("HubSpot", List.of("marketing"))),
                layer(Layer.ANALYTICS, new StackLayer.OwnedTool("Looker", List.of()))));
    }

    private static StackLayer layer(Layer layer, StackLayer.OwnedTool... tools) {
        return new StackLayer(
                layer, List.of(tools), List.of(), 0, 0, List.of(), List.of(), false, java.util.OptionalDouble.empty());
    }

    private static Series series() {
        var arr = new ArrayList<Series.ArrMonth>();
        var nrr = new ArrayList<Reading.Point>();
        var heads = new ArrayList<Series.HeadcountMonth>();
        double closing = 6_600_000;
        for (int index = 0; index < 24; index++) {
            YearMonth month = NOW.minusMonths(23L - index);
            double added = 110_000 + 4_000 * (index % 5);
            double expansion = 30_000 + 3_000 * (index % 4);
            double contraction = 12_000 + 1_500 * (index % 3);
            double churn = 40_000 + 2_500 * (index % 6);
            double reactivation = index % 7 == 0 ? 6_000 : 0;
            closing += added + expansion + reactivation - contraction - churn;
            arr.add(new Series.ArrMonth(month, added, expansion, reactivation, contraction, churn, closing, false));
            nrr.add(new Reading.Point(month, 1.065 - 0.123 * index / 23));
            var people = new LinkedHashMap<BusinessFunction, Long>();
            people.put(BusinessFunction.MARKETING, 6L + index / 8);
            people.put(BusinessFunction.SALES, 18L + index / 3);
            people.put(BusinessFunction.CUSTOMER_SUCCESS, 9L + index / 5);
            people.put(BusinessFunction.REVENUE, index > 12 ? 2L : 1L);
            heads.add(new Series.HeadcountMonth(
                    month,
                    people,
                    people.values().stream().mapToLong(Long::longValue).sum(),
                    false));
        }
        var forecasts = new ArrayList<Series.ForecastPeriod>();
        double[] actuals = {0.97, 0.82, 1.18, 0.78, 1.05, 0.84, 0.8, 1.21};
        for (int index = 0; index < actuals.length; index++) {
            double forecast = 400_000 + 25_000 * index;
            forecasts.add(new Series.ForecastPeriod(
                    (2024 + (index + 3) / 4) + "-Q" + ((index + 3) % 4 + 1),
                    forecast,
                    forecast * actuals[index],
                    OptionalDouble.of(actuals[index] - 1),
                    Math.abs(actuals[index] - 1) >= 0.15));
        }
        return new Series(arr, nrr, List.of(), forecasts, heads, List.of(won()));
    }

    /** 6 in the ledger and 8 in the CRM: a quarter apart. */
    private static SystemFigures.Compared won() {
        YearMonth last = YearMonth.of(2026, 9);
        return new SystemFigures.Compared(
                WonFigure.CUSTOMERS_WON,
                dev.revopsassess.value.Unit.COUNT,
                List.of(told(Period.months(last.minusMonths(2), last), 2, 2, 0)),
                told(Period.months(last.minusMonths(11), last), 6, 8, 0.25));
    }

    private static SystemFigures.Told told(Period period, long ledger, long crm, double apart) {
        return new SystemFigures.Told(
                period,
                List.of(
                        new SystemFigures.Said(
                                RevenueSystem.LEDGER, ledger, List.of(Origin.of(Source.line("arr.csv", 14)))),
                        new SystemFigures.Said(
                                RevenueSystem.CRM, crm, List.of(Origin.of(Source.line("opportunities.csv", 3))))),
                apart);
    }
}
