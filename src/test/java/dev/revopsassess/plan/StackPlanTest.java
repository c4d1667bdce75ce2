package dev.revopsassess.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.report.Assessment;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of tools: it drops none that somebody uses, and calls two the same only where they do the same work. */
class StackPlanTest {
    @TempDir
    private Path folder;

    private static final String PEOPLE = """
            name,job_title,department,manager,start_date
            Ada Pell,CEO,Executive,,2020-01-06
            Bo Quist,VP Sales,Sales,Ada Pell,2020-01-06
            Cy Rune,Account Executive,Sales,Bo Quist,2020-01-06
            Di Sorn,Account Executive,Sales,Bo Quist,2020-01-06
            """;

    /** A layer with the sentence that the report says of it. */
    private record Layer(LayerState state, String action) {}

    private Layer layer(String people, String tools, String layer) {
        return layer(
                Run.judged(Run.written(folder, Map.of("headcount.csv", people, "tools.csv", tools)))
                        .assessment(),
                layer);
    }

    private static Layer layer(Assessment assessment, String layer) {
        return assessment.plan().orElseThrow().stack().stream()
                .filter(state -> state.layer().equals(layer))
                .map(state -> new Layer(
                        state, assessment.planText().orElseThrow().of(state).action()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCallRecorderAndAForecastAreNotDoubled() {
        Layer found = layer(PEOPLE, """
                name,category,team
                Salesforce,CRM,Sales
                Gong,Revenue intelligence,Sales
                Clari,Revenue intelligence,Revenue Operations
                """, "revenue-intelligence");

        assertThat(found.state().state()).isEqualTo("present");
        assertThat(found.action()).isEqualTo("Keep.");
    }

    @Test
    void twoEnrichersUnderTwoTeamsAreDoubledAndNamed() {
        Layer found = layer(PEOPLE, """
                name,category,team
                Salesforce,CRM,Sales
                Cognism,Enrichment,Sales
                ZoomInfo,Enrichment,Marketing
                """, "enrichment");

        assertThat(found.state().state()).isEqualTo("doubled");
        assertThat(found.action())
                .isEqualTo(
                        "Cognism and ZoomInfo do the same work under Marketing and Sales: ask who uses which, and choose"
                                + " one before the next renewal.");
    }

    @Test
    void marketingAutomationThatMarketersUseIsNeverSurplus() {
        String tools = """
                name,category,team
                HubSpot CRM,CRM,Sales
                Marketo,Marketing automation,Marketing
                """;

        assertThat(layer(
                                PEOPLE + "Ed Tull,Marketing Manager,Marketing,Ada Pell,2021-01-04\n",
                                tools,
                                "marketing-automation")
                        .action())
                .isEqualTo("Keep.");
    }

    @Test
    void aToolOfAFunctionThatNobodyWorksInIsAskedAboutAndNotDropped() {
        assertThat(layer(PEOPLE, """
                        name,category,team
                        HubSpot CRM,CRM,Sales
                        Gainsight,Customer success,Sales
                        """, "customer-success").action())
                .isEqualTo("Nobody here works in the function that it serves; ask before the renewal who uses it.");
    }

    @Test
    void anAttributionSheetIsATool() {
        Layer found = layer(Run.sample("aldermoor").assessment(), "attribution");

        assertThat(found.state().tools()).containsExactly("Attribution sheet (Google Sheets)");
        assertThat(found.state().state()).isEqualTo("present");
        assertThat(found.action()).startsWith("A spreadsheet does it today");
    }
}
