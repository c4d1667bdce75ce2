package dev.revopsassess.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.render.text.PlainText;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the five documents say that is easily bent: each as the sentence, the order of work or the silence that it calls for. */
class DocumentSentencesTest {
    private static final String TALKING_ENDS = "At that size talking alone no longer keeps the teams aligned";
    private static final String TALKING_WORKS = "So few can still keep each other informed by talking";
    private static final String ONE_PERSON = "Under 50 people one person does sales and revenue operations";

    @TempDir
    Path folder;

    @Nested
    class ScopeGuide {
        @Test
        void twoReportsOfTheYearsNewCustomersAreDifferentNumbers() {
            // The ledger, which finance reports from, has 12 customers won in the year; marketing's funnel has 24.
            Story story = torn(sellers(20, 12, 12)).won(2);
            for (int i = 0; i < 40; i++) {
                YearMonth first = i < 28 ? Story.END.minusMonths(20) : Story.END.minusMonths(39 - i);
                story.customer("Customer " + i, 2_000, first, Story.END);
            }
            assertThat(status(story, "systems-apart")).isEqualTo("fired");
            assertThat(report(story)).contains("ARR ledger 12", "Funnel 24");
        }

        @Test
        void fortyPeopleAloneAreAnInflectionPoint() {
            assertThat(paragraph(sellers(15, 12, 12))).contains(TALKING_ENDS);
        }

        @Test
        void seriesBIsComplexityAndSaysNothingOfSize() {
            Story story = sellers(9, 4, 4).answer("funding-stage", "series-b");
            assertThat(paragraph(story))
                    .contains(TALKING_WORKS, "the funding to add to them")
                    .doesNotContain(TALKING_ENDS);
        }

        @Test
        void belowFortyPeopleInformalCoordinationIsEnoughWhateverTheArr() {
            Story story = sellers(9, 4, 4).movements(11_000_000, 100_000, 100_000, 50_000, 50_000, 20_000);
            assertThat(paragraph(story)).contains(TALKING_WORKS).doesNotContain(TALKING_ENDS);
        }

        @Test
        void twentyFivePeopleHearThatOnePersonDoesBothJobs() {
            assertThat(paragraph(sellers(12, 6, 6))).contains(ONE_PERSON);
        }

        @Test
        void soDoFortyFive() {
            assertThat(paragraph(torn(sellers(20, 12, 11)))).contains(ONE_PERSON);
        }

        @Test
        void fiftyFiveDoNot() {
            assertThat(paragraph(torn(sellers(26, 14, 14)))).doesNotContain(ONE_PERSON);
        }

        @Test
        void aCommissionToolForMoreThanTwentyRepsIsWorkOfTheFirstPhase() {
            Story story = torn(sellers(24, 12, 12)).tool("Salesforce", "CRM", "Sales", "none");
            assertThat(plan(story).phases().get(0).actions())
                    .extracting(Plan.Action::play)
                    .contains("compensation-tool");
        }

        @Test
        void gongAndClariDoDifferentWork() {
            Story story = sellers(20, 12, 12)
                    .tool("Salesforce", "CRM", "Sales", "none")
                    .tool("Gong", "Revenue intelligence", "Sales", "Salesforce")
                    .tool("Clari", "Revenue intelligence", "Finance", "Salesforce");
            assertThat(status(story, "tool-sprawl")).isEqualTo("clear");
        }

        @Test
        void materialMarketingAndExpansionPipelineIsWhatRevOpsIsRightFor() {
            // New 1.2 M and expansion 0.96 M in the last year: 44 % from existing customers; 6 of 10 deals from
            // marketing.
            Story story = torn(sellers(20, 12, 12))
                    .movements(10_000_000, 90_000, 100_000, 70_000, 80_000, 20_000)
                    .deals(6, 4);
            assertThat(paragraph(story)).contains("Marketing brings 60 % of the pipeline", "44.4 % of new ARR");
        }

        @Test
        void theStructureFollowsComplexityAndAWorkingOneIsNotCalledAheadOfIt() {
            Story story = sellers(9, 9, 9);
            int coo = story.person("Chief Operating Officer", "Executive", "P1");
            story.person("Director Revenue Operations", "Revenue Operations", "P" + coo);
            story.answer("revops-scope", "sales, marketing, customer-success").calmBetweenTheTeams();
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.model()).isEqualTo(Model.REVOPS);
            assertThat(verdict.warnings()).extracting(Verdict.Warning::id).doesNotContain("ahead-of-complexity");
        }
    }

    @Nested
    class FiveSigns {
        @Test
        void theReportCountsHowManyOfTheFiveSignsFired() {
            Story story = torn(sellers(20, 12, 12))
                    .forecast("sales", "bookings", "", 0.2, "Excel")
                    .forecast("customer success", "renewals", "", 0.2, "Excel");
            assertThat(signs(story))
                    .contains("The five signs that it is time to look at RevOps: 2 known here, 2 fired.");
        }

        @Test
        void aForecastThatIsAlwaysTooHighIsToldFromOneThatMissesBothWays() {
            Story story = torn(sellers(20, 12, 12))
                    .forecast("sales", "bookings", "", 0.2, "Excel")
                    .forecast("customer success", "renewals", "", 0.2, "Excel");
            assertThat(report(story)).contains("8 of 8 periods off by 15 % or more, forecast too high");
        }

        @Test
        void aCompanyThatShrinksIsNotSaidToGrowMoreSlowly() {
            // 10.0 M to 12.4 M, then to 11.2 M.
            Story story = sellers(20, 12, 12)
                    .movements(10_000_000, 400_000, 100_000, 0, 0, 200_000)
                    .answer("market", "growing");
            assertThat(status(story, "growth-deceleration")).isEqualTo("fired");
            assertThat(report(story)).contains("ARR shrinks, which is more than growth that slows.");
        }

        @Test
        void theKeyMetricsOfRevOpsHaveTheirPlace() {
            assertThat(plan(torn(sellers(20, 12, 12))).kpis())
                    .extracting(kpi -> kpi.reading().id())
                    .contains("cac", "ltv", "nrr", "marketing-sourced-pipeline", "lead-response");
        }

        @Test
        void theCharterNamesDecisionsThatCostOneFunctionSomething() {
            Story story = torn(sellers(20, 12, 12));
            assertThat(report(story)).contains("cost one function something for the good of the whole");
        }

        @Test
        void theSponsorHearsWhatRevOpsIsAndTheCaseInTheCompanysFigures() {
            Story story = torn(sellers(20, 12, 12)).answer("executive-sponsor", "no");
            assertThat(report(story)).contains("made the change, and make the case in your own figures");
        }
    }

    @Nested
    class Difference2026 {
        @Test
        void newBusinessWhoseRenewalsAreTransactionalIsAReasonForSalesOps() {
            assertThat(status(wonByNewBusiness().answer("renewals-transactional", "yes"), "new-business-driven"))
                    .isEqualTo("fired");
        }

        @Test
        void renewalsThatSomebodyHasToNegotiateHoldThatReasonAtWatch() {
            assertThat(status(wonByNewBusiness().answer("renewals-transactional", "no"), "new-business-driven"))
                    .isEqualTo("watch");
        }

        @Test
        void eightToFifteenSellersAreAWindowAndNoCliff() {
            assertThat(model(quiet(sellers(7, 3, 3)))).isEqualTo(Model.HOLD);
            assertThat(model(hampered(quiet(sellers(7, 3, 3))))).isEqualTo(Model.SALES_OPS);
            assertThat(model(quiet(sellers(12, 3, 3)))).isEqualTo(Model.SALES_OPS);
            assertThat(status(sellers(8, 0, 0), "sales-ops-window")).isEqualTo("watch");
            assertThat(status(sellers(14, 0, 0), "sales-ops-window")).isEqualTo("watch");
            assertThat(status(sellers(15, 0, 0), "sales-ops-window")).isEqualTo("fired");
        }

        @Test
        void noFunctionAheadOfItsTimeIsSaidToSixtyTwoPeopleWhoHaveTheComplexity() {
            // 30 sellers under a VP, 16 in marketing, 15 in customer success: 62 people.
            Story story = hampered(quiet(sellers(30, 16, 15)));
            Assessment assessment = assess(story);
            assertThat(assessment.verdict().model()).isEqualTo(Model.RECHARTER);
            assertThat(instead(assessment)).contains("Here that is 62 people").doesNotContain("overhead");
        }

        @Test
        void fiveSellersHearThatRevOpsWouldBeOverhead() {
            assertThat(instead(assess(sellers(5, 1, 0)))).contains("expensive overhead");
        }

        @Test
        void whereTheBottleneckIsSalesExecutionSalesOpsComesFirst() {
            Story story = sellers(20, 12, 12)
                    .calmBetweenTheTeams()
                    .answer("lead-quality-disputes", "yes")
                    .answer("inconsistent-sales-process", "yes")
                    .answer("unclear-pipeline-stages", "yes")
                    .answer("rep-admin-time", "40 %")
                    .answer("untrusted-crm", "yes")
                    .answer("inconsistent-pipeline", "yes");
            assertThat(assess(story).verdict().model()).isEqualTo(Model.SALES_OPS);
        }

        @Test
        void aCustomerSuccessTitleAloneDoesNotAnswerForThreeQuartersOfGrowth() {
            assertThat(status(grownByCustomers(), "unowned-retention")).isEqualTo("watch");
        }

        @Test
        void aHeadOfRenewalsDoes() {
            Story story = grownByCustomers();
            story.person("Head of Renewals", "Customer Success", "P1");
            assertThat(status(story, "unowned-retention")).isEqualTo("clear");
        }

        @Test
        void tenMillionOfArrIsTheWindowAndNoReasonByItself() {
            Story story = sellers(6, 3, 3)
                    .movements(11_000_000, 100_000, 100_000, 50_000, 50_000, 20_000)
                    .calmBetweenTheTeams();
            Assessment assessment = assess(story);
            assertThat(status(story, "arr-window")).isEqualTo("fired");
            assertThat(assessment.verdict().model()).isEqualTo(Model.HOLD);
        }

        @Test
        void aiToolsThatAreConnectedAreNoReasonToWarn() {
            Story story = sellers(12, 3, 3)
                    .tool("Salesforce", "CRM", "Sales", "none")
                    .tool("Gong", "Revenue intelligence", "Sales", "Salesforce")
                    .tool("Gainsight", "Customer success", "Customer Success", "none")
                    .tool("Marketo", "Marketing automation", "Marketing", "none");
            assertThat(assess(story).verdict().warnings())
                    .extracting(Verdict.Warning::id)
                    .doesNotContain("ai-on-disconnected-data");
        }

        @Test
        void aiTakesAdministrationOffSellers() {
            Story story = sellers(12, 3, 3)
                    .answer("rep-admin-time", "40 %")
                    .answer("churn-visible-to-sales", "yes")
                    .calmBetweenTheTeams();
            assertThat(report(story)).contains("AI included, before buying anything new");
        }

        @Test
        void salesOpsInsideSalesBesideARevOpsAboveIsNoFault() {
            Story story = sellers(70, 30, 30);
            int coo = story.person("Chief Operating Officer", "Executive", "P1");
            int lead = story.person("VP Revenue Operations", "Revenue Operations", "P" + coo);
            story.person("Marketing Operations Manager", "Marketing Operations", "P" + lead);
            story.person("Customer Success Operations Manager", "Customer Success Operations", "P" + lead);
            story.person("Sales Operations Manager", "Sales Operations", "P2");
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.structure()).isIn(Structure.REVOPS, Structure.HUB_AND_SPOKE);
            assertThat(verdict.warnings())
                    .extracting(Verdict.Warning::id)
                    .doesNotContain("cosmetic-revops", "revops-inside-sales");
        }
    }

    @Nested
    class RaciGuide {
        @Test
        void aPartnerIsAnOptionWhereTroubleIsKnownAndWhoeverLeadsOperationsCannotMendIt() {
            Story story = torn(sellers(20, 12, 12)).answer("executive-sponsor", "no");
            story.person("Director Sales Operations", "Sales Operations", "P2");
            assertThat(plan(story).partner().orElseThrow().text())
                    .startsWith("The trouble between the teams is known")
                    .contains("partner");
        }

        @Test
        void noPartnerWhereWhoeverLeadsOperationsHasMandateAndSponsor() {
            Story story = torn(sellers(20, 12, 12)).answer("executive-sponsor", "yes");
            story.person("Director Revenue Operations", "Revenue Operations", "P1");
            assertThat(plan(story).partner()).isEmpty();
        }

        @Test
        void theFourSignsOfAYoungCompanyAreCounted() {
            Story story = torn(sellers(12, 6, 6));
            assertThat(signs(story))
                    .contains("The four signs that a young company needs RevOps: 3 known here, 3 fired.");
        }

        @Test
        void whatMisalignmentLosesIsSaidInThisCompanysMoney() {
            // 20,000 a month for twelve months.
            Story story = torn(sellers(20, 12, 12)).movements(10_000_000, 90_000, 100_000, 70_000, 80_000, 20_000);
            assertThat(assess(story).text().mismatchCosts())
                    .filteredOn(cost -> cost.fact().model() == Model.SALES_OPS)
                    .singleElement()
                    .satisfies(cost ->
                            assertThat(cost.text()).contains("USD 240,000 of ARR left with customers in 12 months."));
        }
    }

    @Nested
    class Mechanism {
        @Test
        void aRevOpsUnderTheFinanceChiefIsNotCalledATeamOfSales() {
            Story story = sellers(30, 14, 14);
            int cfo = story.person("Chief Financial Officer", "Finance", "P1");
            story.person("Head of Revenue Operations", "Revenue Operations", "P" + cfo);
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.structure()).isEqualTo(Structure.REVOPS_COSMETIC);
            assertThat(verdict.warnings())
                    .filteredOn(warning -> warning.id().equals("cosmetic-revops"))
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.text())
                            .contains("in name")
                            .doesNotContain("team of sales", "outside sales"));
        }

        @Test
        void theReCharterWaitsForAFoundationNotForMoreTrouble() {
            Story story = sellers(20, 12, 12)
                    .calmBetweenTheTeams()
                    .answer("lifecycle-definitions", "partly")
                    .answer("messy-handoffs", "yes")
                    .answer("shared-kpis", "partly")
                    .answer("lead-quality-disputes", "yes")
                    .answer("executive-sponsor", "no");
            Assessment assessment = assess(story);
            assertThat(assessment.verdict().model()).isEqualTo(Model.RECHARTER);
            assertThat(assessment.text().headline()).containsPattern("in 2027-\\d\\d");
            assertThat(String.join(" ", assessment.text().rationale()))
                    .contains("sponsor")
                    .doesNotContain("alignment reaches");
        }
    }

    private Story sellers(int sellers, int marketers, int success) {
        return Story.sellers(folder, sellers, marketers, success);
    }

    /** Three of four new dollars of ARR come from existing customers, and a VP leads customer success. */
    private Story grownByCustomers() {
        return sellers(20, 12, 12).movements(10_000_000, 50_000, 50_000, 150_000, 150_000, 20_000);
    }

    /** Trouble between the teams that nobody can miss. */
    private static Story torn(Story story) {
        return story.answer("lifecycle-definitions", "no")
                .answer("messy-handoffs", "yes")
                .answer("lead-quality-disputes", "yes")
                .answer("crm-owner", "none")
                .answer("reporting-days", "6")
                .answer("reports-argued-over", "yes")
                .answer("shared-kpis", "no")
                .answer("separate-forecasts", "3")
                .answer("churn-visible-to-sales", "no")
                .answer("connected-tools", "40 %");
    }

    /** Nine of ten new dollars of ARR come from new customers, and nobody leaves. */
    private Story wonByNewBusiness() {
        return sellers(12, 3, 3).movements(10_000_000, 180_000, 180_000, 20_000, 20_000, 0);
    }

    /** Nothing hurts, neither in sales nor between the teams. */
    private static Story quiet(Story story) {
        return story.calmBetweenTheTeams()
                .answer("lead-quality-disputes", "no")
                .answer("numbers-apart", "0 %")
                .answer("net-revenue-retention", "108 %")
                .answer("missed-forecasts", "0 %")
                .answer("churn-visible-to-sales", "yes")
                .answer("leads-worked", "95 %")
                .answer("attribution-method", "tool")
                .answer("sales-sees-campaign-source", "yes")
                .answer("inconsistent-sales-process", "no")
                .answer("unclear-pipeline-stages", "no")
                .answer("rep-admin-time", "10 %")
                .answer("untrusted-crm", "no")
                .answer("inconsistent-pipeline", "no");
    }

    /** What hurts in sales hurts much. */
    private static Story hampered(Story story) {
        return story.answer("inconsistent-sales-process", "yes")
                .answer("unclear-pipeline-stages", "yes")
                .answer("rep-admin-time", "40 %")
                .answer("untrusted-crm", "yes")
                .answer("inconsistent-pipeline", "yes");
    }

    private static Model model(Story story) {
        return assess(story).verdict().model();
    }

    /** What is said of building RevOps where less is needed. */
    private static String instead(Assessment assessment) {
        return assessment.text().mismatchCosts().stream()
                .filter(cost -> cost.fact().model() == Model.REVOPS)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Assessment assess(Story story) {
        return StoryTeller.assess(story.write());
    }

    private static Plan plan(Story story) {
        return assess(story).plan().orElseThrow();
    }

    private static String signs(Story story) {
        return String.join(" ", assess(story).text().signs());
    }

    private static String paragraph(Story story) {
        return String.join(" ", assess(story).text().rationale());
    }

    private static String report(Story story) {
        return PlainText.of(Outline.whole(assess(story))).replaceAll("\\s+", " ");
    }

    private static String status(Story story, String signal) {
        return assess(story).findings().stream()
                .filter(finding -> finding.signal().id().equals(signal))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
