package dev.revopsassess.metric.reading;

import static dev.revopsassess.metric.reading.Company.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Kind;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrReadingsTest {
    private static final String YEAR = "12 months to 2026-09";

    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void closingFiguresAreOfTheMonthsEnd() {
        company.customers(row(1, 1000), row(1, 0), row(1, 234));

        assertThat(told("arr"))
                .isEqualTo(Told.exactly(1234.0, "2026-09-30", "closing ARR of 2026-09: 1,234", "arr.csv:2"));
        assertThat(told("customers"))
                .isEqualTo(Told.exactly(2.0, "2026-09-30", "customers with ARR at the end of 2026-09: 2", "arr.csv:2"));
        assertThat(told("arr-usd"))
                .isEqualTo(Told.exactly(1234.0, "2026-09-30", "closing ARR of 2026-09, kept in USD", "arr.csv:2"));
    }

    @Test
    void productsTooSmallToCountAreCounted() {
        company.customers(Map.of("Core", row(1, 9501), "Tiny", row(1, 499)), Map.of(), row(1, 10000));
        assertThat(told("product-lines"))
                .isEqualTo(Told.exactly(
                        1.0,
                        "2026-09-30",
                        "products with 5 % of ARR or more: Core 95.01 %",
                        "arr.csv:2",
                        "1 smaller product left out"));

        company.customers(Map.of("Core", row(1, 9500), "Small", row(1, 500)), Map.of(), row(1, 10000));
        assertThat(told("product-lines"))
                .isEqualTo(Told.exactly(
                        2.0, "2026-09-30", "products with 5 % of ARR or more: Core 95 %, Small 5 %", "arr.csv:2"));
    }

    @Test
    void withoutArrThereIsNoShareOfAProduct() {
        company.customers(Map.of("Core", row(1, 0)), Map.of(), row(1, 0)).having(Kind.ARR, "product");

        assertThat(company.missing("product-lines").why()).isEqualTo("There is no ARR at the end of 2026-09.");
        assertThat(company.needs("product-lines")).isEmpty();
    }

    @Test
    void aHistoryTooShortSaysFromWhenOn() {
        company.customers(row(2, 100));

        assertThat(company.missing("arr-growth").why())
                .isEqualTo("13 month ends are needed, the ARR export has 2 up to 2026-09.");
        assertThat(company.missing("arr-growth").needs())
                .containsExactly(new Need(Need.Source.COLUMN, "arr.month", "ARR at the month ends from 2025-09 on"));
    }

    @Test
    void asMuchExpansionAsNewBusinessIsHalf() {
        company.customers(row(12, 100, 1, 150), row(12, 0, 1, 50));

        assertThat(told("existing-customer-share"))
                .isEqualTo(Told.exactly(0.5, YEAR, "50 / (50 new + 50 expansion)", "arr.csv:2"));
    }

    @Test
    void churnAndContractionAreAddedInTheQuickRatio() {
        company.customers(row(12, 100, 1, 60), row(12, 40, 1, 0), row(12, 0, 1, 20));

        assertThat(told("quick-ratio"))
                .isEqualTo(Told.exactly(
                        0.25,
                        YEAR,
                        "(20 new + 0 expansion + 0 reactivation) / (40 churn + 40 contraction)",
                        "arr.csv:2"));
    }

    @Test
    void growthOfExpansionAndNewBusinessCarryTheirSigns() {
        String added = "; (300 - 200) / 200]";
        company.customers(row(1, 5000, 12, 5100, 12, 5210), row(5, 0, 20, 200), row(18, 0, 7, 300));
        assertThat(told("expansion-to-new-growth"))
                .isEqualTo(Told.exactly(
                        0.2, YEAR, "expansion +10 % / new business +50 % [(110 - 100) / 100" + added, "arr.csv:2"));

        company.customers(row(1, 5000, 12, 5100, 12, 5190), row(5, 0, 20, 200), row(18, 0, 7, 300));
        assertThat(told("expansion-to-new-growth").formula())
                .isEqualTo("expansion -10 % / new business +50 % [(90 - 100) / 100" + added);
        company.customers(row(1, 5000, 12, 5100, 12, 5200), row(5, 0, 20, 200), row(18, 0, 7, 300));
        assertThat(told("expansion-to-new-growth").formula())
                .isEqualTo("expansion +0 % / new business +50 % [(100 - 100) / 100" + added);
    }

    @Test
    void theFormulaOfLifetimeValueNamesTheMargin() {
        company.customers(row(13, 100), row(13, 300), row(12, 100, 1, 0), row(13, 50), row(13, 50));
        assertThat(told("ltv"))
                .isEqualTo(Told.exactly(
                        625.0,
                        YEAR,
                        "500 ARR / 4 customers / (1 lost / 5 a year ago)",
                        "arr.csv:2",
                        "revenue LTV: no gross margin is known"));

        company.grossMargin("0.5");
        assertThat(told("ltv"))
                .isEqualTo(Told.exactly(
                        312.5, YEAR, "500 ARR / 4 customers x 50 % margin / (1 lost / 5 a year ago)", "arr.csv:2"));
    }

    @Test
    void lifetimesNeedCustomersAndHistory() {
        company.movements(
                Collections.nCopies(25, new Movements(100, 0, 0, 0, 0, 0, 100)).toArray(Movements[]::new));
        for (String id : new String[] {"ltv", "ltv-growth"}) {
            assertThat(company.missing(id).why()).isEqualTo("The ARR export has movements and no customers.");
            assertThat(company.needs(id)).containsExactly("column arr.customer");
        }

        company.customers(row(12, 1));
        assertThat(company.missing("ltv").why()).startsWith("13 month ends are needed");
        assertThat(company.missing("ltv-growth").why()).startsWith("25 month ends are needed");
        assertThat(company.needs("ltv")).containsExactly("column arr.month");
    }
}
