package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.PackReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTableTest {
    /** The rows of the pack, with the structure table of the tests, whose company has no foundation signals. */
    private static final Rules BUILT_IN =
            TestRules.RULES.withDecision(PackReader.builtIn().verdict().decision());

    @Test
    void sevenSellersBeforeTheInflectionHoldAndEightDoNot() {
        assertThat(decided(scored(60, 10).count("salespeople", 7))).isEqualTo("1 hold");
        assertThat(decided(scored(0, 10).count("salespeople", 8))).isEqualTo("5 sales-ops");
    }

    @Test
    void fewSellersPastTheInflectionHoldOnlyUnderFortyPeopleWithoutTroubleBetweenTeams() {
        assertThat(decided(pastByArr(0).count("salespeople", 7))).isEqualTo("1 hold");
        assertThat(decided(pastByArr(50).count("salespeople", 7))).isEqualTo("3 revops");
        assertThat(decided(pastByArr(0).count("salespeople", 7).count("revenue-org-headcount", 40)))
                .isEqualTo("6 hold");
        assertThat(decided(pastByArr(0).count("salespeople", 7).structure(Structure.REVOPS)))
                .isEqualTo("3 revops");
    }

    @Test
    void hubAndSpokeNeedsThreeFunctionsAndScale() {
        assertThat(decided(staffed(0, 120))).isEqualTo("2 hub-and-spoke");
        assertThat(decided(staffed(0, 119))).isEqualTo("4 recharter");
        assertThat(decided(staffed(0, 120).count("staffed-functions", 2))).isEqualTo("4 recharter");
        assertThat(decided(staffed(0, 60).money("arr-usd", 100_000_000))).isEqualTo("2 hub-and-spoke");
        assertThat(decided(staffed(0, 59).money("arr-usd", 100_000_000))).isEqualTo("5 sales-ops");
        assertThat(decided(staffed(0, 60).money("arr-usd", 99_999_999))).isEqualTo("4 recharter");
    }

    @Test
    void revopsNeedsTheInflectionAndTroubleBetweenTheTeams() {
        assertThat(decided(staffed(50, 40))).isEqualTo("3 revops");
        assertThat(decided(staffed(50, 40).count("staffed-functions", 2))).isEqualTo("4 recharter");
        assertThat(decided(staffed(0, 40))).isEqualTo("5 sales-ops");
    }

    @Test
    void aQuarterIsEnoughForRevopsWhereFewSell() {
        Company quarter = tally(25);
        assertThat(decided(quarter.count("revenue-org-headcount", 40).count("staffed-functions", 3)))
                .isEqualTo("4 recharter");
        assertThat(decided(quarter.count("salespeople", 7))).isEqualTo("3 revops");
        assertThat(decided(tally(24)
                        .count("revenue-org-headcount", 40)
                        .count("staffed-functions", 3)
                        .count("salespeople", 7)))
                .isEqualTo("6 hold");
    }

    @Test
    void genuineRevopsStaysWhereItsSymptomsAreLow() {
        Company genuine = scored(0, 0).count("staffed-functions", 3).structure(Structure.REVOPS);
        assertThat(decided(genuine)).isEqualTo("3 revops");
        assertThat(decided(genuine.count("salespeople", 7))).isEqualTo("1 hold");
        assertThat(decided(genuine.count("revenue-org-headcount", 40))).isEqualTo("3 revops");
        assertThat(decided(genuine.structure(Structure.SALES_OPS))).isEqualTo("6 hold");
    }

    @Test
    void recharterTakesAQuarterOrSixtyPeopleOrCosmeticRevops() {
        Company past = scored(0, 0).count("revenue-org-headcount", 59);
        assertThat(decided(past)).isEqualTo("5 sales-ops");
        assertThat(decided(past.structure(Structure.REVOPS_COSMETIC))).isEqualTo("4 recharter");
        assertThat(decided(past.structure(Structure.SALES_OPS).count("revenue-org-headcount", 60)))
                .isEqualTo("4 recharter");
        assertThat(decided(tally(25).count("revenue-org-headcount", 40))).isEqualTo("4 recharter");
        assertThat(decided(tally(24).count("revenue-org-headcount", 40))).isEqualTo("5 sales-ops");
    }

    @Test
    void recharterBeforeTheInflectionNeedsAlignmentAtLeastAsHighAsExecution() {
        assertThat(decided(scored(60, 60))).isEqualTo("4 recharter");
        assertThat(decided(scored(60, 61))).isEqualTo("5 sales-ops");
        assertThat(decided(scored(50, 50))).isEqualTo("4 recharter");
        assertThat(decided(tally(49))).isEqualTo("5 sales-ops");
    }

    @Test
    void eachWayPastTheInflectionCounts() {
        Company quarter = tally(25).count("staffed-functions", 3);
        assertThat(decided(quarter)).isEqualTo("5 sales-ops");
        assertThat(decided(quarter.money("arr-usd", 10_000_000))).isEqualTo("4 recharter");
        assertThat(decided(quarter.money("arr-usd", 9_999_999).word("funding-stage", "series-a")))
                .isEqualTo("5 sales-ops");
        assertThat(decided(quarter.word("funding-stage", "series-b"))).isEqualTo("4 recharter");
        assertThat(decided(quarter.word("funding-stage", "private-equity"))).isEqualTo("4 recharter");
        assertThat(decided(quarter.count("staffed-functions", 2))).isEqualTo("5 sales-ops");
    }

    @Test
    void rowsPassedOverSayWhyInTheCompanysFigures() {
        List<Verdict.RowResult> rows =
                staffed(68, 52).count("salespeople", 21).verdict().decision();
        assertThat(rows)
                .containsExactly(
                        new Verdict.RowResult(1, Model.HOLD, Optional.of(false), "21 salespeople, fewer than 8: no"),
                        new Verdict.RowResult(
                                2,
                                Model.HUB_AND_SPOKE,
                                Optional.of(false),
                                "52 people in the revenue organisation, 120 or more: no; "
                                        + "ARR USD 4M, USD 100M or more: no"),
                        new Verdict.RowResult(
                                3,
                                Model.REVOPS,
                                Optional.of(true),
                                "3 staffed functions, 3 or more: yes; inflection: yes (52 people in the revenue "
                                        + "organisation, 40 or more: yes); alignment 68.0, 50 or more: yes"));
    }

    @Test
    void aRowThatAnUnknownLeavesOpenIsNeitherHeldNorRefused() {
        List<Verdict.RowResult> rows = tally(25)
                .count("staffed-functions", 3)
                .notAnswered("funding-stage")
                .verdict()
                .decision();
        assertThat(rows.get(3))
                .isEqualTo(new Verdict.RowResult(
                        4,
                        Model.RECHARTER,
                        Optional.empty(),
                        "Inflection: open (funding stage not known, series-b, series-c-or-later, private-equity or public"
                                + ": open)"));
        assertThat(rows.get(4).holds()).contains(true);
    }

    @Test
    void withoutAModelTheRowsShowWhatIsStillOpen() {
        List<Verdict.RowResult> rows = Company.small()
                .signal(ALIGNMENT, "a", 1, 0)
                .unknown(ALIGNMENT, "b", 4)
                .score(EXECUTION, 0)
                .verdict()
                .decision();
        assertThat(rows.get(3))
                .isEqualTo(new Verdict.RowResult(
                        4, Model.RECHARTER, Optional.empty(), "Alignment 0.0 to 80.0, 50 or more: open"));
        assertThat(rows).hasSize(5);
    }

    private static String decided(Company company) {
        DecisionRow row = deciding(company);
        assertThat(deciding(company.rules(BUILT_IN)).number()).isEqualTo(row.number());
        company.rules(TestRules.RULES);
        return row.number() + " " + row.model().word();
    }

    private static DecisionRow deciding(Company company) {
        Standing standing = company.standing();
        return standing.deciding(standing.nominal()).orElseThrow();
    }

    private static Company scored(int alignment, int execution) {
        return Company.small().score(ALIGNMENT, alignment).score(EXECUTION, execution);
    }

    /** An alignment that one signal of several cannot give: so many of a hundred equal parts fired. */
    private static Company tally(int percent) {
        Company company = Company.small().score(EXECUTION, 0);
        for (int i = 0; i < 100; i++) {
            company.signal(ALIGNMENT, "part-" + i, 1, i < percent ? 1 : 0);
        }
        return company;
    }

    private static Company pastByArr(int alignment) {
        return scored(alignment, 0).count("staffed-functions", 3).money("arr-usd", 10_000_000);
    }

    private static Company staffed(int alignment, int people) {
        return scored(alignment, 0).count("staffed-functions", 3).count("revenue-org-headcount", people);
    }
}
