package dev.revopsassess.metric.systems;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Opportunity.State;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year is 2025-10 to 2026-09 unless a test says otherwise. */
class SystemsApartTest {
    private static final String WINS = "wins-disagreement";
    private static final String MONEY = "bookings-disagreement";

    private final Company company = new Company();

    /** One old customer, and five whose first ARR is of 2026-04: 100 each. */
    private Company ledgerOfFive() {
        return company.customers(
                row(13, 900),
                row(7, 0, 6, 100),
                row(7, 0, 6, 100),
                row(7, 0, 6, 100),
                row(7, 0, 6, 100),
                row(7, 0, 6, 100));
    }

    /** A deal lost in 2025-10 and one created in 2026-09, so that the CRM speaks of the whole year. */
    private Company crmOfTheYear() {
        return company.deal(State.LOST, "1", "2025-07-01", "2025-10-02", "")
                .deal(State.OPEN, "1", "2026-09-20", "2026-12-01", "");
    }

    private void won(int deals, String amount, Opportunity.Type type) {
        for (int index = 0; index < deals; index++) {
            company.deal(State.WON, amount, "2026-01-05", "2026-04-10", "", type);
        }
    }

    private Company funnelOfTheYear(long wonAMonth) {
        for (int back = 0; back < 12; back++) {
            company.funnel(MONTH.minusMonths(back), "Web", 10, -1, -1, -1, -1, 4, wonAMonth);
        }
        return company;
    }

    @Test
    void customersWonAreComparedAmongLedgerCrmAndFunnel() {
        ledgerOfFive();
        crmOfTheYear();
        won(4, "90", Opportunity.Type.NEW);
        funnelOfTheYear(1);

        // 12 in the funnel, 5 in the ledger, 4 in the CRM
        assertThat(company.number(WINS)).isEqualTo(8 / 12.0, within(1e-12));
        assertThat(company.measured(WINS).formula())
                .isEqualTo("customers won: ARR ledger 5, CRM deals 4, Funnel 12; (12 - 4) / 12");
        assertThat(company.measured(WINS).period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows(WINS)).containsExactly("arr.csv:2", "funnel.csv:2-13", "opportunities.csv:4-7");
    }

    @Test
    void systemsThatAgreeAreNotApart() {
        ledgerOfFive();
        crmOfTheYear();
        won(5, "100", Opportunity.Type.NEW);

        assertThat(company.number(WINS)).isZero();
        assertThat(company.number(MONEY)).isZero();
    }

    @Test
    void oneSystemAloneIsNoDisagreement() {
        ledgerOfFive();

        assertThat(company.missing(WINS).why())
                .isEqualTo("Only one system tells customers won over 12 months: ARR ledger.");
        assertThat(company.needs(WINS)).containsExactly("column opportunities.type", "column funnel.won");
        assertThat(company.needs(MONEY)).containsExactly("column opportunities.type", "column forecasts.actual");
    }

    @Test
    void expansionsAndRenewalsAreNoNewCustomers() {
        ledgerOfFive();
        crmOfTheYear();
        won(5, "100", Opportunity.Type.NEW);
        won(7, "100", Opportunity.Type.RENEWAL);
        won(3, "100", Opportunity.Type.EXPANSION);

        assertThat(company.number(WINS)).isZero();
        assertThat(company.number(MONEY)).isZero();
    }

    @Test
    void dealsOfNoTypeAtAllHaveNoSay() {
        ledgerOfFive();
        for (int deal = 0; deal < 20; deal++) {
            company.deal(
                    State.WON,
                    "100",
                    "2025-09-01",
                    "2026-0" + (1 + deal % 9) + "-03",
                    "",
                    Opportunity.Type.UNSPECIFIED);
        }
        company.deal(State.WON, "100", "2025-09-01", "2025-10-03", "", Opportunity.Type.UNSPECIFIED);

        assertThat(company.missing(WINS).why()).contains("Only one system");
    }

    /** 4 of type new and 2 without: the CRM has 4 to 6, the ledger 5. At best they agree, at worst 1 of 5 or of 6. */
    @Test
    void dealsWithoutATypeMakeARange() {
        ledgerOfFive();
        crmOfTheYear();
        won(4, "100", Opportunity.Type.NEW);
        won(2, "100", Opportunity.Type.UNSPECIFIED);

        assertThat(company.number(WINS)).isEqualTo(0.2, within(1e-12));
        assertThat(company.bounds(WINS)).contains(new Reading.Range(0, 0.2));
        assertThat(company.measured(WINS).range().orElseThrow().isOpen()).isTrue();
        assertThat(company.measured(WINS).range().orElseThrow().why())
                .isEqualTo("CRM deals: 2 deals have no type or no date.");
    }

    /** The ledger has 500. The CRM has 2 x 100 and a blank, which is 100 at most: 200 to 300. 300 / 500 or 200 / 500 are missing. */
    @Test
    void dealsWithoutAnAmountMakeARangeUpToTheLargestDeal() {
        ledgerOfFive();
        crmOfTheYear();
        won(2, "100", Opportunity.Type.NEW);
        won(1, "", Opportunity.Type.NEW);

        assertThat(company.number(MONEY)).isEqualTo(0.6, within(1e-12));
        assertThat(company.bounds(MONEY)).contains(new Reading.Range(0.4, 0.6));
    }

    /** 4 deals read and 1 row not: 4 or 5 of the ledger's 5. */
    @Test
    void rowsThatCouldNotBeReadMakeARange() {
        ledgerOfFive();
        crmOfTheYear();
        won(4, "100", Opportunity.Type.NEW);
        company.lost("opportunities.csv", 1, 50L);

        assertThat(company.bounds(WINS)).contains(new Reading.Range(0, 0.2));
        assertThat(company.measured(WINS).range().orElseThrow().why()).isEqualTo("CRM deals: 1 row could not be read.");
    }

    @Test
    void aFunnelOfARowALeadHasNoSayOfWhatWasWonWhen() {
        ledgerOfFive();
        for (int back = 0; back < 12; back++) {
            company.lead(MONTH.minusMonths(back).atDay(3), "Web", 5);
        }

        assertThat(company.missing(WINS).why()).contains("Only one system");
    }

    /** The funnel ends in 2026-06: the ledger, of 16 month ends, is asked for the year to 2026-06 as well. 3 of its 5 are older. */
    @Test
    void theSameTwelveMonthsAreComparedWhereOneSystemEndsEarlier() {
        company.customers(
                row(16, 900),
                row(10, 0, 6, 100),
                row(10, 0, 6, 100),
                row(10, 0, 6, 100),
                row(14, 0, 2, 100),
                row(14, 0, 2, 100));
        for (int back = 3; back < 15; back++) {
            company.funnel(MONTH.minusMonths(back), "Web", 10, -1, -1, -1, -1, -1, back == 5 ? 4 : 0);
        }

        assertThat(company.measured(WINS).period().text()).isEqualTo("12 months to 2026-06");
        assertThat(company.measured(WINS).formula())
                .contains("ARR ledger 3, Funnel 4")
                .endsWith("(4 - 3) / 4");
    }

    @Test
    void yearsThatDoNotOverlapAreNotCompared() {
        ledgerOfFive();
        for (int back = 3; back < 15; back++) {
            company.funnel(MONTH.minusMonths(back), "Web", 10, -1, -1, -1, -1, -1, 1);
        }

        assertThat(company.missing(WINS).why())
                .isEqualTo("ARR ledger and Funnel tell customers won, but over no 12 months in common.");
        assertThat(company.needs(WINS)).contains("column arr.customer", "column funnel.won");
    }

    @Test
    void aCrmThatStartsInsideTheYearIsNotCompared() {
        ledgerOfFive();
        won(4, "100", Opportunity.Type.NEW);

        assertThat(company.missing(WINS).why()).contains("Only one system");
    }

    @Test
    void salesActualsOfFourQuartersStandBesideTheLedger() {
        ledgerOfFive();
        for (int back = 0; back < 6; back++) {
            company.forecast(SALES, back, "120", back == 2 ? "160" : "80").add();
        }
        company.forecast(CUSTOMER_SUCCESS, 0, "50", "50").of(Measure.EXPANSION).add();

        // 80 + 80 + 160 + 80 = 400 against 500
        assertThat(company.number(MONEY)).isEqualTo(0.2, within(1e-12));
        assertThat(company.measured(MONEY).formula())
                .isEqualTo("new business won: ARR ledger 500, Sales' actuals 400; (500 - 400) / 500");
        assertThat(company.rows(MONEY)).containsExactly("arr.csv:2", "forecasts.csv:2-5");
    }

    @Test
    void salesActualsOfTwelveMonthsCountAsThoseOfFourQuarters() {
        ledgerOfFive();
        for (int back = 0; back < 12; back++) {
            YearMonth month = MONTH.minusMonths(back);
            company.forecast(SALES, 0, "40", "40")
                    .during(month.atDay(1).toString(), month.atEndOfMonth().toString())
                    .add();
        }

        // 12 x 40 = 480 against 500
        assertThat(company.number(MONEY)).isEqualTo(0.04, within(1e-12));
    }

    /** Fiscal quarters that end in July: all three systems are asked for the year from 2025-08 to 2026-07. */
    @Test
    void fiscalQuartersAreComparedOnTheirOwnYear() {
        company.customers(row(15, 900), row(8, 0, 7, 300), row(14, 0, 1, 700));
        company.forecast(SALES, 0, "100", "90")
                .during("2025-08-01", "2025-10-31")
                .add();
        company.forecast(SALES, 0, "100", "90")
                .during("2025-11-01", "2026-01-31")
                .add();
        company.forecast(SALES, 0, "100", "60")
                .during("2026-02-01", "2026-04-30")
                .add();
        company.forecast(SALES, 0, "100", "60")
                .during("2026-05-01", "2026-07-31")
                .add();

        // the customer of 2026-09 is not in that year: 300 in the ledger, 300 booked
        assertThat(company.measured(MONEY).period().text()).isEqualTo("12 months to 2026-07");
        assertThat(company.number(MONEY)).isZero();
    }

    @Test
    void aQuarterThatIsMissingIsNoQuarterOfNothing() {
        ledgerOfFive();
        for (int back : new int[] {0, 1, 3, 4, 5}) {
            company.forecast(SALES, back, "120", "125").add();
        }

        assertThat(company.missing(MONEY).why()).contains("Only one system");
    }

    /** Two teams in two systems are parts of sales' number: 50 + 75 a quarter, 500 a year. */
    @Test
    void teamsOfSalesInTwoSystemsAreAddedUp() {
        ledgerOfFive();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "60", "50").claimant(1).in("Excel").add();
            company.forecast(SALES, back, "60", "75")
                    .claimant(2)
                    .in("Salesforce")
                    .add();
        }

        assertThat(company.number(MONEY)).isZero();
    }

    /** Sales and Bolt Sales, bought this summer: 75 + 50 a quarter, 500 a year. */
    @Test
    void aTeamBesideOneThatBearsTheFunctionsNameIsAddedToIt() {
        ledgerOfFive();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "60", "75").in("Salesforce").add();
            company.forecast(SALES, back, "60", "50").claimant(1).in("Excel").add();
        }

        assertThat(company.number(MONEY)).isZero();
    }

    /** A total of 125 a quarter under the function's name, and its parts of 75 and 50. */
    @Test
    void aTotalBesideItsPartsIsCountedOnce() {
        ledgerOfFive();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "130", "125").in("Model").add();
            company.forecast(SALES, back, "60", "75").claimant(1).in("Excel").add();
            company.forecast(SALES, back, "60", "50").claimant(2).in("Excel").add();
        }

        assertThat(company.number(MONEY)).isZero();
    }

    /** The total has no actual yet; its parts have, 75 and 50. */
    @Test
    void aTotalWithoutAnActualHasThatOfItsParts() {
        ledgerOfFive();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "120", "").in("Model").add();
            company.forecast(SALES, back, "60", "75").claimant(1).in("Excel").add();
            company.forecast(SALES, back, "60", "50").claimant(2).in("Excel").add();
        }

        assertThat(company.number(MONEY)).isZero();
    }

    @Test
    void renewalsThatSalesClosesAreNoNewBusiness() {
        ledgerOfFive();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "120", "125").add();
            company.forecast(SALES, back, "300", "300").of(Measure.RENEWALS).add();
        }

        assertThat(company.number(MONEY)).isZero();
    }

    /** New 500, expansion 300, booked 800: sales counts both, and no forecast has expansion apart. */
    @Test
    void bookingsThatHoldExpansionAreTakenWithoutIt() {
        company.customers(row(7, 900, 6, 1200), row(7, 0, 6, 500));
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "200", "200").add();
        }

        assertThat(company.number(MONEY)).isZero();
        assertThat(company.measured(MONEY).notes())
                .containsExactly(
                        "Sales' actuals seem to hold expansion, which no forecast has apart: 800 booked less 300 of"
                                + " expansion in the ARR ledger");
        for (int back = 0; back < 4; back++) {
            company.forecast(CUSTOMER_SUCCESS, back, "75", "75")
                    .of(Measure.EXPANSION)
                    .add();
        }
        assertThat(company.number(MONEY)).isEqualTo(300 / 800.0, within(1e-12));
        assertThat(company.measured(MONEY).notes()).isEmpty();
    }

    /** A ledger of movements has new business and no customers. */
    @Test
    void movementsTellTheMoneyAndNoCustomers() {
        company.movements(Collections.nCopies(12, new Movements(100_000, 5_000, 0, 0, 5_000, 0, 100_000))
                .toArray(Movements[]::new));
        crmOfTheYear();
        won(3, "100", Opportunity.Type.NEW);
        funnelOfTheYear(1);

        // 12 x 50 = 600 against 300; the customers won are those of CRM and funnel alone: 3 and 12
        assertThat(company.number(MONEY)).isEqualTo(0.5, within(1e-12));
        assertThat(company.measured(WINS).formula()).startsWith("customers won: CRM deals 3, Funnel 12;");
    }

    @Test
    void nothingWonAnywhereIsAgreement() {
        company.customers(row(13, 900));
        crmOfTheYear();

        assertThat(company.number(WINS)).isZero();
    }

    @Test
    void systemsAreCountedWhateverMonthsTheyCover() {
        assertThat(company.needs("revenue-systems")).containsExactly("file arr");
        ledgerOfFive();
        company.lead(MONTH.atDay(3), "Web", 5);
        company.forecast(SALES, 0, "10", "").add();
        assertThat(company.number("revenue-systems")).isEqualTo(1);

        won(1, "100", Opportunity.Type.UNSPECIFIED);
        company.forecast(SALES, 1, "10", "10").add();

        assertThat(company.measured("revenue-systems").formula())
                .isEqualTo("systems that tell what was won: ARR ledger, CRM deals, Sales' actuals");
    }

    /** Five customers of 2026-04 in the ledger; the CRM won one in 2026-01 and four in 2026-05. */
    @Test
    void theSameFigureStandsSideBySideByQuarter() {
        ledgerOfFive();
        crmOfTheYear();
        company.deal(State.WON, "100", "2025-11-05", "2026-01-10", "");
        for (int deal = 0; deal < 4; deal++) {
            company.deal(State.WON, "50", "2026-02-05", "2026-05-10", "");
        }

        List<SystemFigures.Compared> all = company.measurement().series().systems();

        assertThat(all)
                .extracting(SystemFigures.Compared::figure)
                .containsExactly(WonFigure.CUSTOMERS_WON, WonFigure.NEW_BUSINESS);
        assertThat(all.get(0).quarters())
                .extracting(
                        told -> told.period().to().toString(),
                        told -> told.said().get(0).value(),
                        told -> told.said().get(1).value(),
                        SystemFigures.Told::apart)
                .containsExactly(
                        tuple("2025-12-31", 0.0, 0.0, 0.0),
                        tuple("2026-03-31", 0.0, 1.0, 1.0),
                        tuple("2026-06-30", 5.0, 4.0, 0.2),
                        tuple("2026-09-30", 0.0, 0.0, 0.0));
        assertThat(all.get(0).year().apart()).isZero();
        // 500 of ARR against 100 + 4 x 50
        assertThat(all.get(1).year().apart()).isEqualTo(0.4);
        assertThat(all.get(1).year().said().get(1).lines().get(0).place()).isEqualTo("opportunities.csv:4-8");
    }
}
