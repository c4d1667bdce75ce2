package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Company.CATALOGUE;

    @Test
    void whatIsComputedFromAMetricIsListedNearestFirst() {
        assertThat(CATALOGUE.computedFrom("arr"))
                .containsExactly("arr-usd", "arr-growth", "ltv", "magic-number", "growth-persistence", "ltv-growth");
        assertThat(CATALOGUE.computedFrom("customers-won")).containsExactly("cac", "wins-disagreement", "cac-growth");
        assertThat(CATALOGUE.computedFrom("win-rate")).isEmpty();
    }

    @Test
    void aMetricIsNotComputedFromItselfThoughTwoSharesOfOneWholeReadEachOther() {
        assertThat(CATALOGUE.computedFrom("new-business-share")).containsExactly("existing-customer-share");
    }

    @Test
    void aRankOfTheFunctionsAndTheWholeMoveWithOneOfThem() {
        assertThat(CATALOGUE.computedFrom("marketing-headcount"))
                .containsExactly(
                        "revenue-org-headcount",
                        "staffed-functions",
                        "largest-function",
                        "second-largest-function",
                        "smallest-function",
                        "revenue-org-change");
    }
}
