package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {
    @Test
    void aSupposedFigureStandsBesideTheVerdictAsItIs() {
        String page = supposed("harborline", "separate-forecasts=3", "nrr=94", "forecast-miss-rate=60");
        assertThat(page)
                .startsWith("What if separate-forecasts were 3, nrr were 94 % and forecast-miss-rate were 60 %")
                .contains("nrr 106.5 % 94 %", "model sales-ops sales-ops", "how sure robust robust")
                .containsPattern("alignment 8\\.7 \\([0-9. to]+; [0-9.]+ %\\) [0-9.]+ \\([0-9. to]+; [0-9.]+ %\\)")
                .contains("separate-forecasts clear -> fired", "nrr-below-100 clear -> fired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nrr=104", "nrr=104%", "nrr=104 %", "nrr=1.04", "nrr = 104"})
    void aPercentageMayBeWrittenAsPeopleWriteIt(String set) {
        assertThat(supposed("northwind", set)).startsWith("What if nrr were 104 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nrr=0.94; 94 %",
                "nrr=2; 200 %",
                "nrr=2.01; 2.01 %",
                "nrr-change=-2; -2 points",
                "arr=21.6m; USD 21,600,000",
                "arr=USD 21,600,000; USD 21,600,000",
                "arr=950k; USD 950,000",
                "lead-response=36; 36 hours",
                "lead-response=36 hours; 36 hours",
                "nrr-change=-1 point; -1 point",
                "ops-reporting-line=CEO; ceo",
                "funding-stage=Series-B; series b",
                "rep-admin-time=30; 30 %",
                "market=unknown; unknown",
                "retention-owner=VP Customer Success; VP Customer Success",
                "retention-owner=nobody; nobody"
            })
    void valuesAreReadInTheUnitOfTheirMetricOrQuestion(String set, String shown) {
        assertThat(supposed("northwind", set))
                .startsWith("What if " + set.split("=", -1)[0] + " were " + shown + " The");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nrr=much; \"much\" is no value for nrr; it wants a share such as 94, 94 % or 0.94",
                "nrr-change=up; \"up\" is no value for nrr-change; it wants percentage points such as -2 or 1.5",
                "lead-response=12%; \"12%\" is no value for lead-response; it wants a number in hours",
                "lead-response=2 days; \"2 days\" is no value for lead-response; it wants a number in hours",
                "arr=EUR 5; \"EUR 5\" is no value for arr; it wants a number in USD",
                "salespeople=2.5; salespeople wants a whole number, 0 or more; found \"2.5\"",
                "salespeople=-1; salespeople wants a whole number, 0 or more; found \"-1\"",
                "salespeople=5m; \"5m\" is no value for salespeople; it wants a whole number, 0 or more",
                "salespeoples=5; no metric or question salespeoples; did you mean \"salespeople\"?",
                "markt=slowing; no metric or question markt; did you mean \"market\"?",
                "market=slower; \"slower\" does not answer market. Write one of growing, stable, slowing, or unknown",
                "nrr; --set wants NAME=VALUE, such as salespeople=18; found \"nrr\"",
                "nrr=; --set wants NAME=VALUE, such as salespeople=18; found \"nrr=\"",
                "=5; --set wants NAME=VALUE, such as salespeople=18; found \"=5\""
            })
    void whatCannotBeSupposedIsRefusedWithWhatCould(String set, String said) {
        Run.Printed printed = Run.of("what-if", "samples/northwind", "--set", set);
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).startsWith("revops-assess: " + said);
    }

    @Test
    void whatIsComputedFromASupposedMetricIsNamedUnlessItIsSupposedToo() {
        assertThat(supposed("northwind", "arr=5m"))
                .contains("Not computed again, and to be set as well where it would move: arr-usd, arr-growth, ltv,"
                        + " magic-number, growth-persistence, ltv-growth.");
        assertThat(supposed("northwind", "arr=5m", "arr-usd=5m")).contains("would move: arr-growth, ltv,");
        assertThat(supposed("northwind", "connected-share=90")).doesNotContain("Not computed again");
    }

    @Test
    void everythingIsMeasuredAgainFromASupposedAnswer() {
        assertThat(supposed("northwind", "kpis-reviewed=9")).contains("kpi-visibility partly -> in-place");
        assertThat(supposed("harborline", "retention-owner=none")).contains("retention-owner unknown none");
    }

    @Test
    void aSignalThatGetsWorseWithoutTurningIsShownToo() {
        assertThat(supposed("northwind", "revenue-org-headcount=58")).contains("revenue-org-size watch, 0.8 -> 0.95");
    }

    @Test
    void aWordThatNoRuleLooksForIsSaidToBeSuch() {
        assertThat(supposed("northwind", "ops-reporting-line=cfo"))
                .contains("No rule looks for \"cfo\" in ops-reporting-line; they look for cbo, ceo, coo,");
        assertThat(supposed("northwind", "stage-conversion=half")).contains("No rule looks at stage-conversion.");
    }

    /** The page in one line. */
    private static String supposed(String sample, String... values) {
        var words = new java.util.ArrayList<>(java.util.List.of("what-if", "samples/" + sample));
        Stream.of(values).forEach(value -> words.addAll(java.util.List.of("--set", value)));
        Run.Printed printed = Run.of(words.toArray(String[]::new));
        assertThat(printed.err()).isEqualTo("Next: revops-assess interview samples/" + sample + "\n");
        assertThat(printed.exit()).isZero();
        return printed.out().replaceAll("\\s+", " ");
    }
}
