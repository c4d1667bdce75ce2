package dev.revopsassess.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.CompanyEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.ModelCount;
import dev.revopsassess.snapshot.entry.PortfolioEntry.QuestionCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks and counts over the committed reports of the samples; every figure here is read off those reports. */
class PortfolioTest {
    private static final List<CompanyResult> SAMPLES = Stream.of(
                    "aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather")
            .map(PortfolioTest::sample)
            .toList();

    private static CompanyResult sample(String name) {
        try {
            return CompanyResult.assessed(
                    name, SnapshotReader.read(Files.readString(Path.of("samples", name, "reports", "report.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALIGNMENT  | northwind aldermoor harborline corvane juniper-labs meridian quillfeather
            PEOPLE     | meridian corvane northwind quillfeather aldermoor harborline juniper-labs
            FOUNDATION | northwind juniper-labs harborline aldermoor quillfeather corvane meridian
            MODEL      | juniper-labs harborline aldermoor corvane northwind meridian quillfeather
            NAME       | aldermoor corvane harborline juniper-labs meridian northwind quillfeather
            """)
    void aColumnRanksWhatMattersMostFirstAndEqualOnesByFolder(Ranking column, String folders) {
        assertThat(Portfolio.of(SAMPLES, column).companies())
                .extracting(CompanyEntry::folder)
                .containsExactly(folders.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"ALIGNMENT", "EXECUTION", "SCALE", "FOUNDATION", "PEOPLE", "MODEL", "CONFIDENCE", "NAME"})
    void whatCouldNotBeAssessedStandsLastUnderEveryColumn(Ranking column) {
        var all = new ArrayList<>(SAMPLES);
        all.add(0, CompanyResult.failed("aaa", "the file is empty"));

        List<CompanyEntry> ranked = Portfolio.of(all, column).companies();

        assertThat(ranked.get(7).folder()).isEqualTo("aaa");
        assertThat(ranked.get(7).problem()).contains("the file is empty");
        assertThat(ranked.get(7).model()).isEmpty();
    }

    @Test
    void theOrderOfAssessingChangesNothing() {
        var turned = new ArrayList<>(SAMPLES);
        Collections.reverse(turned);

        for (Ranking column : Ranking.values()) {
            assertThat(Portfolio.of(turned, column)).isEqualTo(Portfolio.of(SAMPLES, column));
        }
    }

    @Test
    void modelsAreCountedSmallestFirst() {
        assertThat(Portfolio.of(SAMPLES, Ranking.NAME).models())
                .containsExactly(
                        new ModelCount("hold", 1),
                        new ModelCount("sales-ops", 1),
                        new ModelCount("recharter", 1),
                        new ModelCount("revops", 2),
                        new ModelCount("hub-and-spoke", 1),
                        new ModelCount("insufficient-evidence", 1));
    }

    @Test
    void sizeIsNoTroubleAndLaidGroundIsNone() {
        PortfolioEntry portfolio = Portfolio.of(SAMPLES, Ranking.NAME);

        assertThat(portfolio.signals()).noneMatch(signal -> signal.dimension().equals("scale"));
        assertThat(portfolio.signals())
                .filteredOn(signal -> signal.dimension().equals("foundation"))
                .allMatch(signal -> signal.status().equals("missing"));
        assertThat(portfolio.companies())
                .flatExtracting(company -> company.worstSignals().orElseThrow())
                .noneMatch(signal -> signal.status().equals("missing"));
    }

    @Test
    void aQuestionThatStandsInTwoCompaniesCountsTwiceAndLeads() {
        var twice = new ArrayList<>(SAMPLES);
        twice.add(sample("quillfeather"));

        QuestionCount first = Portfolio.of(twice, Ranking.NAME).questions().get(0);

        assertThat(first.signal()).isEqualTo("nrr-below-100");
        assertThat(first.companies()).isEqualTo(2);
    }

    @Test
    void aWordThatIsNoColumnRanksNothing() {
        assertThat(Ranking.of("People")).isEqualTo(Optional.of(Ranking.PEOPLE));
        assertThat(Ranking.of("peple")).isEmpty();
    }
}
