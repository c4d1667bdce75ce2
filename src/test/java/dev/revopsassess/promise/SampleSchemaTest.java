package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.samples.Subsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSchemaTest {
    static List<String> samples() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePublishedSchemaAcceptsTheReportOfEverySample(String slug) throws IOException {
        String report = Files.readString(Path.of("samples", slug, "reports", "report.json"));
        assertThat(Schemas.complaints(report)).isEmpty();
        assertThat(Schemas.complaints(report.replace("\"confidence\"", "\"sureness\"")))
                .as("the schema sees that a key is missing")
                .isNotEmpty();
    }
}
