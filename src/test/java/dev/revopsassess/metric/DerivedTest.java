package dev.revopsassess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedTest {
    @Test
    void whatIsComputedFromAMetricIsListedNearestFirst() {
        assertThat(Derived.from("arr"))
                .containsExactly("arr-usd", "arr-growth", "ltv", "magic-number", "growth-persistence", "ltv-growth");
        assertThat(Derived.from("customers-won")).containsExactly("cac", "wins-disagreement", "cac-growth");
        assertThat(Derived.from("win-rate")).isEmpty();
    }

    @Test
    void aMetricIsNotDerivedFromItself() {
        assertThat(Derived.from("new-business-share")).containsExactly("existing-customer-share");
    }

    @Test
    void everythingDerivedIsInTheCatalogue() {
        assertThat(Catalogue.metrics())
                .flatExtracting(metric -> Derived.from(metric.id()))
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(Catalogue.metric(id)).as(id).isPresent());
    }
}
