package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of people that somebody said, without any export: 2 in marketing, 14 in sales, 1 in customer success. */
class SaidPeopleTest {
    @TempDir
    private Path folder;

    private JsonNode metric(String id, String operations) throws Exception {
        Files.writeString(folder.resolve("answers.csv"), """
                question,answer,respondent,role,date,note
                marketing-people,2,,CEO,2026-09-01,
                sales-people,14,,CEO,2026-09-01,
                customer-success-people,1,,CEO,2026-09-01,
                """ + operations);
        JsonNode report = JsonMapper.shared()
                .readTree(Ran.with("", folder.toString(), "-f", "json").out());
        for (JsonNode metric : report.get("metrics")) {
            if (metric.get("id").asString().equals(id)) {
                return metric;
            }
        }
        throw new AssertionError(id);
    }

    private static final String NOBODY = "operations-people,0,,CEO,2026-09-01,\n";

    @Test
    void theFunctionsFollowFromWhatWasSaid() throws Exception {
        assertThat(metric("staffed-functions", "").get("value").asDouble()).isEqualTo(2);
        assertThat(metric("largest-function", "").get("value").asDouble()).isEqualTo(14);
        assertThat(metric("second-largest-function", "").get("value").asDouble())
                .isEqualTo(2);
        assertThat(metric("smallest-function", "").get("value").asDouble()).isEqualTo(1);
    }

    @Test
    void theOrganisationIsCountedOnceOperationsAreSaidToo() throws Exception {
        assertThat(metric("revenue-org-headcount", "").path("value").isNumber()).isFalse();
        assertThat(metric("revenue-org-headcount", NOBODY).get("value").asDouble())
                .isEqualTo(17);
    }

    @Test
    void nobodyInOperationsIsNobodyInAnyOfThem() throws Exception {
        assertThat(metric("sales-or-revenue-ops", NOBODY).get("value").asDouble())
                .isZero();
        assertThat(metric("revops-titled", NOBODY).get("value").asString()).isEqualTo("no");
        assertThat(metric("sales-or-revenue-ops", "operations-people,2,,CEO,2026-09-01,\n")
                        .path("value")
                        .isNumber())
                .isFalse();
    }
}
