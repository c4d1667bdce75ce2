package dev.revopsassess.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the five documents say of a situation, as the verdict or warning that they call for. */
class DocumentStatementsTest {
    @TempDir
    Path folder;

    @Nested
    class RaciGuide {
        @Test
        void inconsistentProcessUnclearStagesAdminAndMissingToolsCallForSalesOps() {
            Story story = sellers(12, 1, 0);
            story.answer("inconsistent-sales-process", "yes")
                    .answer("unclear-pipeline-stages", "yes")
                    .answer("rep-admin-time", "40 %")
                    .answer("complex-pricing", "yes");
            story.tool("Salesforce", "CRM", "Sales", "none").tool("Slack", "Chat", "IT", "none");
            story.calmBetweenTheTeams();

            Assessment assessment = assess(story);

            assertThat(assessment.verdict().model()).isEqualTo(Model.SALES_OPS);
            assertThat(status(assessment, "inconsistent-sales-process")).isEqualTo("fired");
            assertThat(status(assessment, "unclear-pipeline-stages")).isEqualTo("fired");
            assertThat(status(assessment, "rep-admin-time")).isEqualTo("fired");
            assertThat(status(assessment, "sales-tooling-gap")).isEqualTo("fired");
        }

        @Test
        void quarrelsOverQualifiedLostLeadsMessyHandoffsAndDistrustedReportsCallForRevOps() {
            Story story = sellers(20, 12, 12);
            story.answer("lifecycle-definitions", "no")
                    .answer("lead-quality-disputes", "yes")
                    .answer("messy-handoffs", "yes")
                    .answer("reporting-days", "6")
                    .answer("reports-argued-over", "yes")
                    .answer("attribution-method", "spreadsheet")
                    .answer("attribution-disputed", "yes");
            story.funnel(100, 30, 60, 10);
            story.forecast("sales", "bookings", "", 0.2, "Excel").forecast("marketing", "pipeline", "", 0.2, "Excel");

            Assessment assessment = assess(story);

            assertThat(assessment.verdict().model()).isEqualTo(Model.REVOPS);
            for (String signal : List.of(
                    "qualified-disagreement",
                    "leads-dropped",
                    "messy-handoffs",
                    "disputed-reporting",
                    "manual-attribution",
                    "forecast-miss")) {
                assertThat(assessment.findings())
                        .filteredOn(finding -> finding.signal().id().equals(signal))
                        .singleElement()
                        .extracting(finding -> finding.status())
                        .as(signal)
                        .isEqualTo("fired");
            }
        }

        @Test
        void atScaleCentralStandardsWithEmbeddedOperationsWin() {
            Story story = sellers(70, 30, 30);

            assertThat(assess(story).verdict().model()).isEqualTo(Model.HUB_AND_SPOKE);
        }
    }

    @Nested
    class FiveSigns {
        @Test
        void arguingOverLeadQualityIsASign() {
            Story story = sellers(20, 12, 12).answer("lead-quality-disputes", "yes");
            assertThat(status(assess(story), "lead-quality-disputes")).isEqualTo("fired");
        }

        @Test
        void newBusinessUpByHalfWithExpansionUpByATenthIsASign() {
            Story story = sellers(20, 12, 12).movements(10_000_000, 100_000, 150_000, 50_000, 55_000, 20_000);
            assertThat(status(assess(story), "expansion-lag")).isEqualTo("fired");
        }

        @Test
        void aForecastThatRegularlyMissesByFifteenPercentIsASign() {
            Story story = sellers(20, 12, 12)
                    .forecast("sales", "bookings", "Model", 0.15, "Salesforce")
                    .forecast("customer success", "renewals", "Model", 0.15, "Salesforce");
            assertThat(status(assess(story), "forecast-miss")).isEqualTo("fired");
        }

        @Test
        void aForecastThatMissesByLessIsNone() {
            Story story = sellers(20, 12, 12)
                    .forecast("sales", "bookings", "Model", 0.1499, "Salesforce")
                    .forecast("customer success", "renewals", "Model", 0.1499, "Salesforce");
            assertThat(status(assess(story), "forecast-miss")).isEqualTo("clear");
        }

        @Test
        void acquisitionCostUpWithFlatLifetimeValueIsASign() {
            Story story = sellers(20, 12, 12).spend(100_000, 130_000).answer("gross-margin", "80");
            for (int i = 0; i < 240; i++) {
                YearMonth last = i < 150 ? Story.END.minusMonths(30).plusMonths(i / 5) : Story.END;
                story.customer("Old " + i, 12_000, Story.END.minusMonths(30), last);
            }
            for (int i = 0; i < 150; i++) {
                story.customer("New " + i, 12_000, Story.END.minusMonths(29).plusMonths(i / 5), Story.END);
            }
            Assessment assessment = assess(story);
            assertThat(status(assessment, "cac-up-ltv-flat")).isEqualTo("fired");
        }

        @Test
        void slowingGrowthInAStrongMarketIsASign() {
            Story story = sellers(20, 12, 12)
                    .movements(10_000_000, 400_000, 150_000, 0, 0, 0)
                    .answer("market", "growing");
            assertThat(status(assess(story), "growth-deceleration")).isEqualTo("fired");
        }

        @Test
        void slowingGrowthInASlowingMarketIsNone() {
            Story story = sellers(20, 12, 12)
                    .movements(10_000_000, 400_000, 150_000, 0, 0, 0)
                    .answer("market", "slowing");
            assertThat(status(assess(story), "growth-deceleration")).isEqualTo("not-applicable");
        }
    }

    @Nested
    class Difference2026 {
        @Test
        void fiveSellersOneMarketerAndNoCustomerSuccessHoldStill() {
            Verdict verdict = assess(sellers(5, 1, 0)).verdict();
            assertThat(verdict.model()).isEqualTo(Model.HOLD);
            assertThat(warnings(verdict)).doesNotContain("ahead-of-complexity");
        }

        @Test
        void andRevOpsThereIsAheadOfItsComplexity() {
            Story story = sellers(5, 1, 0);
            story.person("Revenue Operations Manager", "Operations", "P1");
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.model()).isEqualTo(Model.HOLD);
            assertThat(warnings(verdict)).contains("ahead-of-complexity");
            assertThat(verdict.move()).contains(Move.STEP_BACK);
        }

        @Test
        void eightSellersAreWhereADedicatedPersonBeginsToPay() {
            Story story = sellers(8, 1, 0);
            story.calmBetweenTheTeams();
            Assessment assessment = assess(story);
            assertThat(status(assessment, "sales-ops-window")).isEqualTo("watch");
            assertThat(assessment.verdict().model()).isEqualTo(Model.SALES_OPS);
        }

        @Test
        void aShrinkingCustomerBaseIsNotRepairedByASalesOpsHire() {
            Story story = sellers(12, 1, 0).movements(10_000_000, 200_000, 200_000, 10_000, 10_000, 100_000);
            assertThat(warnings(assess(story).verdict())).contains("nrr-not-a-sales-ops-fix");
        }

        @Test
        void buildingTheWrongFunctionIsNamedWithItsCostBothWays() {
            Assessment revops = assess(sellers(20, 12, 12)
                    .answer("lifecycle-definitions", "no")
                    .answer("messy-handoffs", "yes")
                    .answer("lead-quality-disputes", "yes")
                    .answer("separate-forecasts", "3")
                    .answer("crm-owner", "none")
                    .answer("reports-argued-over", "yes")
                    .answer("shared-kpis", "no"));
            assertThat(revops.verdict().model()).isEqualTo(Model.REVOPS);
            assertThat(revops.text().mismatchCosts()).anySatisfy(cost -> {
                assertThat(cost.fact().model()).isEqualTo(Model.SALES_OPS);
                assertThat(cost.text()).contains("6 to 12 months");
                assertThat(cost.fact().untouchedSignals()).contains("messy-handoffs");
            });
        }

        @Test
        void aiToolsOnDisconnectedDataAreWarnedOf() {
            Story story = sellers(12, 3, 3);
            story.tool("Salesforce", "CRM", "Sales", "none")
                    .tool("Gong", "Revenue intelligence", "Sales", "Zoom")
                    .tool("Marketo", "Marketing automation", "Marketing", "none")
                    .tool("Gainsight", "Customer success", "Customer Success", "none");
            assertThat(warnings(assess(story).verdict())).contains("ai-on-disconnected-data");
        }

        @Test
        void aTitleWithoutMandateAndDataIsCosmetic() {
            Story story = sellers(20, 12, 12);
            story.person("Revenue Operations Manager", "Sales", "P2");
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.structure()).isEqualTo(Structure.REVOPS_COSMETIC);
            assertThat(warnings(verdict)).contains("cosmetic-revops", "revops-inside-sales");
        }
    }

    @Nested
    class ScopeGuide {
        @Test
        void threeForecastsWithoutOneModelFire() {
            Story story = sellers(20, 12, 12)
                    .forecast("marketing", "pipeline", "", 0, "HubSpot")
                    .forecast("sales", "bookings", "", 0, "Salesforce")
                    .forecast("customer success", "renewals", "", 0, "Excel");
            assertThat(status(assess(story), "separate-forecasts")).isEqualTo("fired");
        }

        @Test
        void threeForecastsInOneModelAreOne() {
            Story story = sellers(20, 12, 12)
                    .forecast("marketing", "pipeline", "Revenue model", 0, "HubSpot")
                    .forecast("sales", "bookings", "Revenue model", 0, "Salesforce")
                    .forecast("customer success", "renewals", "Revenue model", 0, "Excel");
            Assessment assessment = assess(story);
            assertThat(status(assessment, "separate-forecasts")).isEqualTo("clear");
            assertThat(status(assessment, "single-forecast")).isEqualTo("in-place");
        }

        @Test
        void fortyPeopleAreTheBeginningOfTheWindowAndSixtyItsEnd() {
            assertThat(status(assess(revenueOrganisation(39)), "revenue-org-size"))
                    .isEqualTo("clear");
        }

        @Test
        void fortyPeopleAreWatched() {
            assertThat(status(assess(revenueOrganisation(40)), "revenue-org-size"))
                    .isEqualTo("watch");
        }

        @Test
        void sixtyPeopleFire() {
            assertThat(status(assess(revenueOrganisation(60)), "revenue-org-size"))
                    .isEqualTo("fired");
        }

        @Test
        void twentyOneRepsWithoutACompensationToolFire() {
            Story story = sellers(21, 2, 2).tool("Salesforce", "CRM", "Sales", "none");
            assertThat(status(assess(story), "comp-by-hand")).isEqualTo("fired");
        }

        @Test
        void twentyDoNot() {
            Story story = sellers(20, 2, 2).tool("Salesforce", "CRM", "Sales", "none");
            assertThat(status(assess(story), "comp-by-hand")).isEqualTo("clear");
        }

        @Test
        void underFiftyPeopleOnePersonDoesBothJobs() {
            Story story = sellers(20, 6, 6);
            int coo = story.person("Chief Operating Officer", "Executive", "P1");
            story.person("Revenue Operations Manager", "Operations", "P" + coo);
            assertThat(assess(story).verdict().structure()).isEqualTo(Structure.REVOPS);
        }
    }

    @Nested
    class Mechanism {
        @Test
        void theTestIsStructuralNotTheTitle() {
            Story story = sellers(40, 14, 14);
            int coo = story.person("Chief Operating Officer", "Executive", "P1");
            int lead = story.person("Director of Sales Operations", "Operations", "P" + coo);
            story.person("Marketing Operations Manager", "Marketing Operations", "P" + lead);
            story.person("Customer Success Operations Manager", "Customer Success Operations", "P" + lead);
            assertThat(assess(story).verdict().structure()).isEqualTo(Structure.REVOPS);
        }

        @Test
        void aRenamedSalesOperationsTeamMeetsThreeProblems() {
            Story story = sellers(20, 12, 12);
            story.person("Head of Revenue Operations", "Sales", "P2");
            Verdict verdict = assess(story).verdict();
            assertThat(verdict.warnings())
                    .filteredOn(warning -> warning.id().equals("cosmetic-revops"))
                    .singleElement()
                    .satisfies(warning ->
                            assertThat(warning.text()).contains("cannot influence", "withdraw", "no authority"));
        }

        @Test
        void whereNothingExistsTheFoundationComesFirst() {
            Assessment assessment = assess(sellers(20, 12, 12)
                    .answer("lifecycle-definitions", "no")
                    .answer("messy-handoffs", "yes")
                    .answer("lead-quality-disputes", "yes")
                    .answer("separate-forecasts", "3")
                    .answer("crm-owner", "none")
                    .answer("reports-argued-over", "yes")
                    .answer("churn-visible-to-sales", "no")
                    .answer("shared-ops-person", "no"));
            assertThat(assessment.verdict().structure()).isEqualTo(Structure.NONE);
            assertThat(assessment.verdict().move()).contains(Move.BUILD);
            assertThat(assessment.plan().orElseThrow().phases().get(0).name()).contains("Sales Operations foundation");
        }
    }

    private Assessment assess(Story story) {
        return StoryTeller.assess(story.write());
    }

    private Story sellers(int sellers, int marketers, int success) {
        return Story.sellers(folder, sellers, marketers, success);
    }

    private Story revenueOrganisation(int size) {
        Story story = sellers(size / 2 - 1, size / 4, size / 4);
        int so = size / 2 - 1 + 1 + size / 4 + size / 4;
        return story.people(size - so, "Account Executive", "Sales", 2);
    }

    private static String status(Assessment assessment, String signal) {
        return assessment.findings().stream()
                .filter(finding -> finding.signal().id().equals(signal))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static List<String> warnings(Verdict verdict) {
        return verdict.warnings().stream().map(Verdict.Warning::id).toList();
    }
}
