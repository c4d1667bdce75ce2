package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A waived and an unknown signal are told in the same words wherever they are told. */
class WaivedAndUnknownTest {
    @TempDir
    private Path folder;

    @Test
    void everyFormatSaysWhyASignalIsWaivedOrUnknown() throws IOException {
        Assessment assessment = waived();
        Map<String, String> reports = Formats.of(assessment);
        String html = plain(Jsoup.parse(text(reports, "html")).text());
        var junit = Jsoup.parse(text(reports, "junit"), Parser.xmlParser());
        JsonNode json = new JsonMapper().readTree(text(reports, "json"));
        var seen = new EnumMap<Mark, Integer>(Mark.class);
        for (SignalLine line : assessment.findings().stream()
                .map(finding -> SignalLine.of(finding, assessment))
                .filter(line -> line.mark() == Mark.WAIVED || line.mark() == Mark.UNKNOWN)
                .toList()) {
            seen.merge(line.mark(), 1, Integer::sum);
            String why = plain(line.evidence().get(0));
            String word = line.mark() == Mark.WAIVED ? "waived" : "unknown";
            assertThat(line.status()).isEqualTo(word);
            assertThat(html).as(line.id()).contains(why);
            for (String format : List.of("text", "markdown")) {
                assertThat(plain(text(reports, format)))
                        .as(line.id() + " " + format)
                        .contains(why);
            }
            assertThat(plain(junit.select("testcase[name=" + line.id() + "] > skipped")
                            .text()))
                    .as(line.id() + " junit")
                    .contains(word)
                    .contains(why);
            JsonNode signal = StreamSupport.stream(json.path("signals").spliterator(), false)
                    .filter(each -> each.path("id").asString().equals(line.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(signal.path("status").asString()).isEqualTo(word);
            assertThat(why)
                    .as(line.id() + " json")
                    .contains(plain(signal.path("reason").asString()));
        }
        assertThat(seen.getOrDefault(Mark.WAIVED, 0)).isEqualTo(2);
        assertThat(seen.getOrDefault(Mark.UNKNOWN, 0)).isGreaterThan(5);
    }

    private Assessment waived() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", "northwind"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path configuration = folder.resolve("revops-assess.yaml");
        Files.writeString(configuration, (Files.exists(configuration) ? Files.readString(configuration) : "") + """

                waivers:
                  - { signal: nrr-below-100, reason: the shutdown of the old product ends it, owner: COO, expires: 2099-12-31 }
                  - { signal: separate-forecasts, reason: one forecast from January on, owner: CFO, expires: 2099-12-31 }
                """);
        return Run.judged(folder).assessment();
    }

    private static String text(Map<String, String> reports, String format) {
        return reports.getOrDefault(format, "");
    }

    /** Line ends, blanks that hold a percent sign, escapes and frames of tables do not matter. */
    private static String plain(String text) {
        return text.replaceAll("\\\\(?=\\p{Punct})", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
