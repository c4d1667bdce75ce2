package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.report.Stated;
import dev.revopsassess.signal.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of the pack, each at both sides of each of its bounds; the number is the row's. */
class DecisionTableTest {
    /** The rows of the pack, with the structure table of the tests, whose company has no foundation signals. */
    private static final Rules BUILT_IN =
            TestRules.RULES.withDecision(PackReader.builtIn().verdict().decision());

    @Test
    void aWorkingRevopsIsKeptWhereAFunctionIsLargeOrTheInflectionIsPassed() {
        assertThat(decided(people(2, 8, 2).structure(Structure.REVOPS))).isEqualTo("1 revops");
        assertThat(decided(people(2, 7, 2).structure(Structure.REVOPS))).isEqualTo("3 hold");
        assertThat(decided(people(2, 7, 2).structure(Structure.REVOPS).money("arr-usd", 10_000_000)))
                .isEqualTo("1 revops");
        assertThat(decided(shrinking(people(2, 8, 2)).structure(Structure.REVOPS)))
                .isEqualTo("1 revops");
    }

    @Test
    void aHubIsKeptFromSixtyPeopleOnAndARevopsBecomesOneAtScale() {
        assertThat(decided(people(12, 36, 12).structure(Structure.HUB_AND_SPOKE)))
                .isEqualTo("1 hub-and-spoke");
        assertThat(decided(people(12, 35, 12).structure(Structure.HUB_AND_SPOKE)))
                .isEqualTo("1 revops");
        assertThat(decided(people(30, 60, 30).structure(Structure.REVOPS))).isEqualTo("1 hub-and-spoke");
    }

    @Test
    void declineBuildsNothingNewWhateverIsThere() {
        assertThat(decided(shrinking(people(12, 20, 12)).structure(Structure.NONE)))
                .isEqualTo("2 hold");
        assertThat(decided(shrinking(people(12, 20, 12)))).isEqualTo("2 sales-ops");
        assertThat(decided(shrinking(people(12, 20, 12)).structure(Structure.UNKNOWN)))
                .isEqualTo("2 sales-ops");
        assertThat(decided(shrinking(people(12, 20, 12)).structure(Structure.REVOPS_COSMETIC)))
                .isEqualTo("2 recharter");
        assertThat(decided(shrinking(people(12, 20, 12)).structure(Structure.SILOED_OPS)))
                .isEqualTo("2 revops");
        assertThat(decided(change(people(2, 12, 2), "arr-growth", -0.05))).isEqualTo("2 sales-ops");
        assertThat(decided(change(people(2, 12, 2), "arr-growth", -0.049))).isEqualTo("7 sales-ops");
        assertThat(decided(change(people(2, 12, 2), "revenue-org-change", -0.25)))
                .isEqualTo("2 sales-ops");
        assertThat(decided(change(people(2, 12, 2), "revenue-org-change", -0.24)))
                .isEqualTo("7 sales-ops");
    }

    @Test
    void aDeclineThatNoExportShowsIsNeitherAssumedNorPossible() {
        Company company = people(2, 12, 2).missing("arr-growth").missing("revenue-org-change");
        assertThat(decided(company)).isEqualTo("7 sales-ops");
        assertThat(company.standing().possibleModels()).containsExactly(Model.SALES_OPS);
    }

    @Test
    void holdNeedsNoLargeFunctionFewSellersLittlePainAndNoSize() {
        assertThat(decided(people(1, 7, 0))).isEqualTo("3 hold");
        assertThat(decided(people(8, 3, 0))).isEqualTo("8 hold");
        assertThat(decided(pain(people(1, 6, 0), 0, 49))).isEqualTo("3 hold");
        assertThat(decided(pain(people(1, 6, 0), 0, 50))).isEqualTo("7 sales-ops");
        assertThat(decided(pain(people(1, 5, 0), 0, 100))).isEqualTo("3 hold");
        assertThat(decided(pain(complex(people(2, 5, 2)), 49, 0))).isEqualTo("3 hold");
        assertThat(decided(pain(complex(people(2, 5, 2)), 50, 0))).isEqualTo("5 revops");
        assertThat(decided(people(7, 6, 7).count("revenue-org-headcount", 40))).isEqualTo("8 hold");
    }

    @Test
    void aProductLedCompanyOfAHundredPeopleIsNotToldThatItIsTooSmall() {
        assertThat(decided(people(12, 3, 90))).isEqualTo("5 revops");
        assertThat(decided(people(15, 3, 102))).isEqualTo("4 hub-and-spoke");
    }

    @Test
    void hubAndSpokeNeedsThreeFunctionsTwoOfFifteenAndScale() {
        assertThat(decided(people(15, 103, 2))).isEqualTo("4 hub-and-spoke");
        assertThat(decided(people(15, 102, 2))).isEqualTo("6 recharter");
        assertThat(decided(people(14, 104, 2))).isEqualTo("6 recharter");
        assertThat(decided(people(15, 105, 1))).isEqualTo("4 hub-and-spoke");
        assertThat(decided(people(15, 105, 0))).isEqualTo("6 recharter");
        assertThat(decided(people(15, 43, 2).money("arr-usd", 100_000_000))).isEqualTo("4 hub-and-spoke");
        assertThat(decided(people(15, 42, 2).money("arr-usd", 100_000_000))).isEqualTo("7 sales-ops");
        assertThat(decided(people(15, 43, 2).money("arr-usd", 99_999_999))).isEqualTo("6 recharter");
    }

    @Test
    void revopsNeedsTheInflectionAndTroubleBetweenTheTeamsThatIsNotDwarfedByTroubleInside() {
        assertThat(decided(pain(people(10, 20, 10), 50, 0))).isEqualTo("5 revops");
        assertThat(decided(pain(people(10, 20, 10), 49, 0))).isEqualTo("6 recharter");
        assertThat(decided(pain(people(10, 30, 0), 50, 0))).isEqualTo("6 recharter");
        assertThat(decided(pain(people(9, 20, 10), 50, 0))).isEqualTo("6 recharter");
        assertThat(decided(pain(complex(people(9, 20, 10)), 50, 0))).isEqualTo("5 revops");
        assertThat(decided(pain(people(10, 20, 10), 50, 69))).isEqualTo("5 revops");
        assertThat(decided(pain(people(10, 20, 10), 50, 70))).isEqualTo("6 recharter");
        assertThat(decided(pain(complex(people(9, 5, 9)), 50, 100))).isEqualTo("5 revops");
        assertThat(decided(pain(complex(people(9, 6, 9)), 50, 100))).isEqualTo("7 sales-ops");
        assertThat(decided(people(10, 20, 10).structure(Structure.SILOED_OPS))).isEqualTo("5 revops");
    }

    @Test
    void sixtyPeopleOrFewSellersNeedLessTroubleForRevops() {
        assertThat(decided(pain(people(20, 20, 20), 25, 0))).isEqualTo("5 revops");
        assertThat(decided(pain(people(20, 20, 20), 24, 0))).isEqualTo("6 recharter");
        assertThat(decided(pain(people(14, 7, 19), 25, 0))).isEqualTo("5 revops");
        assertThat(decided(pain(people(14, 7, 19), 24, 0))).isEqualTo("8 hold");
        assertThat(decided(people(14, 7, 39))).isEqualTo("5 revops");
        assertThat(decided(people(14, 7, 38))).isEqualTo("8 hold");
    }

    @Test
    void recharterTakesAQuarterOrSixtyPeopleOrCosmeticRevops() {
        assertThat(decided(pain(people(10, 20, 10), 25, 0))).isEqualTo("6 recharter");
        assertThat(decided(pain(people(10, 20, 10), 24, 0))).isEqualTo("7 sales-ops");
        assertThat(decided(people(10, 40, 10))).isEqualTo("6 recharter");
        assertThat(decided(people(10, 39, 10))).isEqualTo("7 sales-ops");
        assertThat(decided(people(10, 20, 10).structure(Structure.REVOPS_COSMETIC)))
                .isEqualTo("6 recharter");
    }

    @Test
    void recharterBeforeTheInflectionNeedsAlignmentAtLeastAsHighAsExecution() {
        assertThat(decided(pain(people(2, 8, 2), 60, 60))).isEqualTo("6 recharter");
        assertThat(decided(pain(people(2, 8, 2), 60, 61))).isEqualTo("7 sales-ops");
        assertThat(decided(pain(people(2, 8, 2), 49, 0))).isEqualTo("7 sales-ops");
    }

    @Test
    void salesOpsStandsOnTwelveSellersOrOnPain() {
        assertThat(decided(people(1, 12, 0))).isEqualTo("7 sales-ops");
        assertThat(decided(people(1, 11, 0))).isEqualTo("8 hold");
        assertThat(decided(pain(people(1, 8, 0), 0, 25))).isEqualTo("7 sales-ops");
        assertThat(decided(pain(people(1, 8, 0), 0, 24))).isEqualTo("8 hold");
        assertThat(decided(pain(people(1, 8, 0), 25, 0))).isEqualTo("7 sales-ops");
    }

    @Test
    void eachWayToTheComplexityCounts() {
        Company quarter = pain(people(2, 8, 2), 25, 0);
        assertThat(decided(quarter)).isEqualTo("7 sales-ops");
        assertThat(decided(quarter.money("arr-usd", 10_000_000))).isEqualTo("6 recharter");
        assertThat(decided(quarter.money("arr-usd", 9_999_999).word("funding-stage", "series-a")))
                .isEqualTo("7 sales-ops");
        assertThat(decided(quarter.word("funding-stage", "series-b"))).isEqualTo("6 recharter");
        assertThat(decided(quarter.word("funding-stage", "private-equity"))).isEqualTo("6 recharter");
        assertThat(decided(quarter.count("smallest-function", 1))).isEqualTo("7 sales-ops");
    }

    @Test
    void rowsPassedOverSayWhyInTheCompanysFiguresAndOneReasonIsToldOnce() {
        List<Stated<Verdict.RowResult>> rows =
                pain(people(10, 21, 21), 68, 0).rules(BUILT_IN).text().decision();
        assertThat(rows).extracting(row -> row.fact().row()).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(1))
                .isEqualTo(new Stated<>(
                        new Verdict.RowResult(2, Model.HOLD, Optional.of(false)),
                        "No decline (arr growth 20 %, more than -5 %; revenue org change 20 %, more than -25 %)"));
        assertThat(rows.get(4))
                .isEqualTo(new Stated<>(
                        new Verdict.RowResult(5, Model.REVOPS, Optional.of(true)),
                        "Three functions (smallest function 10, 2 or more); large organisation (52 people in the revenue"
                                + " organisation, 40 or more); alignment 68, 50 or more; no greater trouble inside sales"
                                + " (execution 0, less than 50)"));
    }

    @Test
    void aRowThatAnUnknownLeavesOpenIsNeitherHeldNorRefused() {
        List<Stated<Verdict.RowResult>> rows = pain(people(2, 8, 2), 25, 0)
                .notAnswered("funding-stage")
                .rules(BUILT_IN)
                .text()
                .decision();
        Stated<Verdict.RowResult> open = rows.get(rows.size() - 2);
        assertThat(open.fact().row()).isEqualTo(6);
        assertThat(open.fact().holds()).isEmpty();
        assertThat(open.text()).contains("funding stage not known");
        assertThat(rows.get(rows.size() - 1).fact().holds()).contains(true);
    }

    private static String decided(Company company) {
        Evaluation standing = company.rules(BUILT_IN).standing();
        DecisionRow row = standing.deciding(standing.nominal()).orElseThrow();
        return row.number() + " " + row.model().word();
    }

    /** So many people in marketing, selling and in customer success; one does sales operations, nothing hurts, ARR grows. */
    private static Company people(int marketing, int sellers, int success) {
        int[] sizes = IntStream.of(marketing, sellers, success).sorted().toArray();
        Company company = Company.small()
                .count("revenue-org-headcount", marketing + sellers + success)
                .count("salespeople", sellers)
                .count("smallest-function", sizes[0])
                .count("second-largest-function", sizes[1])
                .count("largest-function", sizes[2]);
        for (Dimension dimension : List.of(ALIGNMENT, EXECUTION)) {
            for (int i = 0; i < 100; i++) {
                company.signal(dimension, part(dimension, i), 1, 0);
            }
        }
        return change(change(company, "arr-growth", 0.2), "revenue-org-change", 0.2);
    }

    private static Company complex(Company company) {
        return company.money("arr-usd", 10_000_000);
    }

    private static Company shrinking(Company company) {
        return change(company, "arr-growth", -0.14);
    }

    private static Company change(Company company, String metric, double share) {
        return company.share(metric, share);
    }

    /** So many of a hundred equal parts of each score fired. */
    private static Company pain(Company company, int alignment, int execution) {
        parts(company, ALIGNMENT, alignment);
        return parts(company, EXECUTION, execution);
    }

    private static Company parts(Company company, Dimension dimension, int percent) {
        for (int i = 0; i < 100; i++) {
            company.share(part(dimension, i), i < percent ? 1 : 0);
        }
        return company;
    }

    private static String part(Dimension dimension, int index) {
        return dimension.word() + "-part-" + index;
    }
}
