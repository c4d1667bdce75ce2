package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Kind;
import org.junit.jupiter.api.Test;

/** How people spread over the functions, how their number moved, and whether AI tools see the data. */
class FunctionMetricsTest {
    private final Company company = new Company();

    @Test
    void functionsAreRankedBySizeWithoutTheirOperations() {
        company.people(3, "Account Executive")
                .people(9, "Customer Success Manager")
                .people(5, "Marketing Manager")
                .people(4, "Sales Operations Manager");

        assertThat(company.number("largest-function")).isEqualTo(9);
        assertThat(company.number("second-largest-function")).isEqualTo(5);
        assertThat(company.number("smallest-function")).isEqualTo(3);
    }

    @Test
    void aFunctionThatIsNotThereHasNobody() {
        company.people(3, "Account Executive");

        assertThat(company.number("largest-function")).isEqualTo(3);
        assertThat(company.number("smallest-function")).isZero();
        assertThat(new Company().needs("largest-function"))
                .containsExactly(
                        "file headcount",
                        "answer marketing-people",
                        "answer sales-people",
                        "answer customer-success-people");
    }

    @Test
    void theChangeCountsWhoLeftAndWhoCame() {
        // Ten a year ago, of whom four have left; two came: eight of ten.
        company.having(Kind.HEADCOUNT, "job_title", "start_date", "end_date");
        for (int i = 0; i < 6; i++) {
            company.person("Account Executive").from("2020-01-01").add();
        }
        for (int i = 0; i < 4; i++) {
            company.person("Account Executive")
                    .from("2020-01-01")
                    .until("2026-03-01")
                    .add();
        }
        company.person("Account Executive").from("2026-02-01").add();
        company.person("Account Executive").from("2026-02-01").add();

        assertThat(company.number("revenue-org-change")).isEqualTo(-0.2);
        assertThat(company.measured("revenue-org-change").formula()).startsWith("8 now / 10 on ");
    }

    @Test
    void anExportWithoutLeaversShowsNoChange() {
        company.person("Account Executive").from("2020-01-01").add();

        assertThat(company.needs("revenue-org-change")).containsExactly("column headcount.end_date");
    }

    @Test
    void anAiToolThatIsConnectedIsNotBlamedForOthersThatAreNot() {
        company.tool("Salesforce", "", "Sales", "none")
                .tool("Acme AI", "", "Sales", "Salesforce")
                .tool("Gainsight", "", "CS", "none");

        assertThat(company.number("ai-tools-unconnected")).isZero();
    }

    @Test
    void anAiToolOnDataOfItsOwnIsCounted() {
        company.tool("Salesforce", "", "Sales", "none").tool("Acme AI", "", "Sales", "none");

        assertThat(company.number("ai-tools-unconnected")).isEqualTo(1);
        assertThat(company.measured("ai-tools-unconnected").formula())
                .isEqualTo("AI tools connected to neither CRM nor warehouse: Acme AI");
    }

    @Test
    void anAiToolWithoutAWordOnIntegrationsIsUnknown() {
        company.tool("Salesforce", "", "Sales", "none").tool("Acme AI", "", "Sales", "");

        assertThat(company.needs("ai-tools-unconnected")).containsExactly("column tools.integrations");
    }
}
