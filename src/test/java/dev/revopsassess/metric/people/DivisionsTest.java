package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Divisions that sell by themselves, and CRMs that belong to one of them each. */
class DivisionsTest {
    private static final String TOOLS = "name,category,team,division,state\n";

    @TempDir
    Path folder;

    /** Four sellers and two marketers in each of two divisions, the sellers under the managers named. */
    private Readings company(String column, String east, String west, String tools) {
        return assessed(column, east, west, tools, "").readings();
    }

    private Assessment assessed(String column, String east, String west, String tools, String crmOwner) {
        var people = new StringBuilder("employee_id,job_title,department,manager_id,start_date," + column + "\n")
                .append("C,Chief Executive Officer,Executive,,2019-01-01,Group\n")
                .append("E,VP Sales,Sales,C,2019-01-01,East\n")
                .append("W,VP Sales,Sales,C,2019-01-01,West\n");
        for (int i = 0; i < 4; i++) {
            people.append("E" + i + ",Account Executive,Sales," + east + ",2020-01-01,East\n");
            people.append("W" + i + ",Account Executive,Sales," + west + ",2020-01-01,West\n");
        }
        for (int i = 4; i < 6; i++) {
            people.append("E" + i + ",Marketing Manager,Marketing,C,2020-01-01,East\n");
            people.append("W" + i + ",Marketing Manager,Marketing,C,2020-01-01,West\n");
        }
        return Run.judged(
                        Run.written(
                                folder,
                                Map.of(
                                        "headcount.csv",
                                        people.toString(),
                                        "tools.csv",
                                        TOOLS + tools,
                                        "answers.csv",
                                        "question,answer\nshared-ops-person,no\n" + crmOwner)),
                        "--as-of",
                        "2026-09-30")
                .assessment();
    }

    private static double number(Readings readings, String id) {
        return readings.metric(id).measured().orElseThrow().number();
    }

    private static final String TWO = "Salesforce,CRM,Sales,East,active\nHubSpot CRM,CRM,Sales,West,active\n";

    @Test
    void twoCrmsOfTwoDivisionsHaveOneOwnerEach() {
        Readings readings = company("division", "E", "W", TWO);

        assertThat(number(readings, "divisions")).isEqualTo(2);
        assertThat(number(readings, "crm-by-division")).isEqualTo(2);
        assertThat(number(readings, "crm-owners")).isEqualTo(1);
        assertThat(number(readings, "sprawled-layers")).isZero();
    }

    @Test
    void twoCrmsInsideOneDivisionAreContestedAllTheSame() {
        Readings readings = company("division", "E", "W", TWO + "Pipedrive,CRM,Marketing,West,active\n");

        // Two teams and one instance beyond the first, in the west.
        assertThat(number(readings, "crm-owners")).isEqualTo(3);
        assertThat(number(readings, "crm-by-division")).isEqualTo(2);
    }

    @Test
    void whoSaysThatSeveralTeamsOwnTheCrmsOfTwoDivisionsContradictsNoInventory() {
        assertThat(assessed("division", "E", "W", TWO, "crm-owner,several\n")
                        .verdict()
                        .contradictions())
                .isEmpty();
    }

    @Test
    void whoSaysThatNobodyOwnsThemDoes() {
        assertThat(assessed("division", "E", "W", TWO, "crm-owner,none\n")
                        .verdict()
                        .contradictions())
                .extracting(Verdict.Contradiction::signal)
                .containsExactly("contested-crm");
    }

    @Test
    void severalOwnersOfOneCompanysOneCrmContradictTheInventory() {
        assertThat(assessed("legal_entity", "E", "E", "Salesforce,CRM,Sales,East,active\n", "crm-owner,several\n")
                        .verdict()
                        .contradictions())
                .extracting(Verdict.Contradiction::signal)
                .containsExactly("contested-crm");
    }

    @Test
    void anonymousDivisionsAreNumbered() {
        company("division", "E", "W", TWO);

        String named =
                Run.of(folder.toString(), "--as-of", "2026-09-30", "--verbose").out();
        String anonymous = Run.of(folder.toString(), "--as-of", "2026-09-30", "--verbose", "--anonymize")
                .out();
        assertThat(named).contains("division East", "division West");
        assertThat(anonymous.replaceAll("\\s+", " "))
                .contains("HubSpot CRM of Division 3", "Salesforce of Division 2")
                .doesNotContain("East", "West");
    }

    @Test
    void legalEntitiesUnderOneSalesManagerAreOneTeam() {
        Readings readings = company("legal_entity", "E", "E", TWO);

        assertThat(number(readings, "divisions")).isZero();
        assertThat(number(readings, "crm-by-division")).isZero();
        assertThat(number(readings, "crm-owners")).isEqualTo(2);
    }

    @Test
    void aColumnOfFunctionsTellsNoDivision() {
        Readings readings = company(
                "division",
                "E",
                "W",
                "Salesforce,CRM,Sales,Sales,active\nHubSpot CRM,CRM,Marketing,Marketing,active\n");

        assertThat(number(readings, "crm-by-division")).isZero();
        assertThat(number(readings, "crm-owners")).isEqualTo(3);
    }
}
