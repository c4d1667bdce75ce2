package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Condition.Comparison.AT_LEAST;
import static dev.revopsassess.signal.Condition.Comparison.LESS_THAN;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Provenance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables in few words, for tests that want to see exactly what they hold. */
public final class TestRules {
    static final List<String> METRICS = List.of(
            "revenue-org-headcount",
            "salespeople",
            "staffed-functions",
            "smallest-function",
            "second-largest-function",
            "largest-function",
            "arr-growth",
            "revenue-org-change",
            "arr-usd",
            "dedicated-ops",
            "ops-reporting-line",
            "ops-scope",
            "revops-titled",
            "ops-functions",
            "embedded-ops");
    public static final Map<String, String> TITLES = Map.of(
            "revenue-org-headcount", "People in the revenue organisation",
            "salespeople", "Salespeople",
            "staffed-functions", "Staffed functions",
            "arr-usd", "ARR");

    private static final Subject HEADCOUNT = new Subject.Metric("revenue-org-headcount");
    private static final Subject SELLERS = new Subject.Metric("salespeople");
    private static final Subject FUNCTIONS = new Subject.Metric("staffed-functions");
    private static final Subject ARR = new Subject.Metric("arr-usd");
    private static final Subject ALIGNMENT = new Subject.Score(Dimension.ALIGNMENT);
    private static final Subject EXECUTION = new Subject.Score(Dimension.EXECUTION);
    private static final Condition ALL_STAFFED = least(FUNCTIONS, 3);
    private static final Condition INFLECTION = new Condition.Named(
            "inflection",
            any(
                    least(HEADCOUNT, 40),
                    all(
                            ALL_STAFFED,
                            any(
                                    least(ARR, 10_000_000),
                                    new Condition.Is(
                                            new Subject.Answer("funding-stage"),
                                            new LinkedHashSet<>(List.of(
                                                    "series-b", "series-c-or-later", "private-equity", "public")))))));
    private static final Condition GENUINE = today("genuine RevOps", "revops", "hub-and-spoke");
    private static final Condition COSMETIC = today("cosmetic RevOps", "revops-cosmetic");

    public static final Rules RULES = new Rules(
            decision(),
            structure(),
            moves(),
            names(),
            models(),
            List.of(warning()),
            List.of(new Remark(
                    Remark.Place.PARAGRAPH,
                    least(HEADCOUNT, 40),
                    Set.of(),
                    List.of(),
                    "{revenue-org-headcount} are many people.")),
            List.of(
                    new FoundationPart("sponsor", "a sponsor", 3),
                    new FoundationPart("one-forecast", "one forecast", 8)),
            new EvidenceFloor(0.30, 0));

    private TestRules() {}

    public static List<DecisionRow> decision() {
        return List.of(
                row(
                        1,
                        Model.HOLD,
                        all(
                                less(SELLERS, 8),
                                any(not(INFLECTION), all(less(HEADCOUNT, 40), less(ALIGNMENT, 50), not(GENUINE))))),
                row(
                        2,
                        Model.HUB_AND_SPOKE,
                        all(
                                ALL_STAFFED,
                                any(least(HEADCOUNT, 120), all(least(ARR, 100_000_000), least(HEADCOUNT, 60))))),
                row(
                        3,
                        Model.REVOPS,
                        all(
                                ALL_STAFFED,
                                any(
                                        all(
                                                INFLECTION,
                                                any(least(ALIGNMENT, 50), all(least(ALIGNMENT, 25), less(SELLERS, 8)))),
                                        all(GENUINE, any(INFLECTION, least(SELLERS, 8)))))),
                row(
                        4,
                        Model.RECHARTER,
                        all(
                                least(SELLERS, 8),
                                any(
                                        all(INFLECTION, any(least(ALIGNMENT, 25), least(HEADCOUNT, 60), COSMETIC)),
                                        all(
                                                least(ALIGNMENT, 50),
                                                new Condition.CompareWith(ALIGNMENT, AT_LEAST, EXECUTION, 0))))),
                row(5, Model.SALES_OPS, least(SELLERS, 8)),
                row(6, Model.HOLD, all()));
    }

    private static List<StructureRow> structure() {
        Condition some = least(new Subject.Metric("dedicated-ops"), 1);
        Condition mandate = is("ops-reporting-line", "ceo", "coo");
        Condition scope = least(new Subject.Metric("ops-scope"), 2);
        Condition titled = is("revops-titled", "yes");
        return List.of(
                new StructureRow(Structure.NONE, not(some), "Nobody works in operations."),
                new StructureRow(
                        Structure.HUB_AND_SPOKE,
                        all(mandate, scope, least(new Subject.Metric("embedded-ops"), 2)),
                        "RevOps with people in the functions."),
                new StructureRow(Structure.REVOPS, all(mandate, scope), "Mandate and scope are in place."),
                new StructureRow(
                        Structure.REVOPS_COSMETIC,
                        any(titled, mandate, scope),
                        "RevOps by name, without mandate or scope."),
                new StructureRow(
                        Structure.SILOED_OPS,
                        least(new Subject.Metric("ops-functions"), 2),
                        "Several functions have operations people of their own."),
                new StructureRow(Structure.SALES_OPS, all(), "Operations looks after sales only."));
    }

    private static Map<Structure, Map<Model, Move>> moves() {
        return Map.of(
                Structure.NONE,
                Map.of(Model.HOLD, Move.KEEP, Model.SALES_OPS, Move.BUILD, Model.REVOPS, Move.BUILD),
                Structure.SALES_OPS,
                Map.of(Model.HOLD, Move.KEEP, Model.SALES_OPS, Move.KEEP, Model.REVOPS, Move.EVOLVE),
                Structure.REVOPS_COSMETIC,
                Map.of(Model.REVOPS, Move.REPAIR, Model.RECHARTER, Move.REPAIR),
                Structure.REVOPS,
                Map.of(Model.REVOPS, Move.KEEP, Model.HOLD, Move.STEP_BACK));
    }

    private static Map<Structure, String> names() {
        return Map.of(
                Structure.NONE, "no operations",
                Structure.SALES_OPS, "Sales Operations",
                Structure.SILOED_OPS, "separate operations teams",
                Structure.REVOPS_COSMETIC, "RevOps in name",
                Structure.REVOPS, "RevOps",
                Structure.HUB_AND_SPOKE, "RevOps with embedded teams",
                Structure.UNKNOWN, "not known");
    }

    private static Map<Model, ModelText> models() {
        return Map.of(
                Model.HOLD, text(Model.HOLD, "No new function", "Hire nobody for operations yet"),
                Model.SALES_OPS, text(Model.SALES_OPS, "Sales Operations", "Build Sales Operations"),
                Model.RECHARTER,
                        text(
                                Model.RECHARTER,
                                "Sales Operations, re-chartered",
                                "Build Sales Operations now, RevOps in {date}"),
                Model.REVOPS, text(Model.REVOPS, "Revenue Operations", "Build RevOps"),
                Model.HUB_AND_SPOKE, text(Model.HUB_AND_SPOKE, "Hub and spoke", "Build RevOps with embedded teams"));
    }

    private static ModelText text(Model model, String name, String headline) {
        return new ModelText(
                model,
                name,
                name + ".",
                headline,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Building less leaves the gaps between the teams open."),
                Optional.of("Building this too early is overhead."),
                Optional.empty(),
                Optional.of("difference-2026"));
    }

    private static WarningRule warning() {
        return new WarningRule("cosmetic-revops", COSMETIC, "The name changed, the mandate did not.", "mechanism");
    }

    private static DecisionRow row(int number, Model model, Condition when) {
        return new DecisionRow(
                number,
                model,
                when,
                "Row " + number + " decides.",
                List.of(new Provenance.Document("scope-guide")),
                Set.of());
    }

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    private static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    public static Condition least(Subject subject, double bound) {
        return new Condition.Compare(subject, AT_LEAST, bound);
    }

    private static Condition less(Subject subject, double bound) {
        return new Condition.Compare(subject, LESS_THAN, bound);
    }

    private static Condition is(String metric, String... words) {
        return new Condition.Is(new Subject.Metric(metric), new LinkedHashSet<>(List.of(words)));
    }

    private static Condition today(String name, String... structures) {
        return new Condition.Named(
                name, new Condition.Is(new Subject.Structure(), new LinkedHashSet<>(List.of(structures))));
    }
}
