package dev.revopsassess.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.source.SourceCompanies.Company;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the rows of companies lie for the time of a run. */
class SourceCompaniesTest {
    private static String called(String name) {
        try (SourceCompanies companies = SourceCompanies.empty()) {
            return String.valueOf(companies.folder(name).getFileName());
        }
    }

    @Test
    void aNameInAnyCaseAndSpacingIsOneCompanyCalledAsItWasFirstWritten() {
        try (SourceCompanies companies = SourceCompanies.empty()) {
            Path folder = companies.folder("Acme Labs");

            assertThat(companies.folder(" acme  LABS ")).isEqualTo(folder);
            assertThat(companies.all()).containsExactly(new Company("Acme Labs", folder));
        }
    }

    @Test
    void anIdWhoseCaseCountsHasAFolderThatNoFileSystemTakesForAnother() {
        String one = called("001A000001abcDe");
        String other = called("001A000001ABCde");

        assertThat(one).startsWith("001A000001abcDe-").isNotEqualToIgnoringCase(other);
    }

    @Test
    void aNameThatIsNoneOfAFileGetsAMarkWhichIsTheSameInEveryRun() {
        assertThat(called("../../etc")).matches("-etc-[0-9a-f]{8}").isEqualTo(called("../../etc"));
        assertThat(called("Acme / Süd")).matches("Acme-Süd-[0-9a-f]{8}");
        assertThat(called(".hidden")).isNotEqualTo(".hidden").doesNotStartWith(".");
        assertThat(called("x".repeat(300))).hasSize(69);
        assertThat(List.of(called("Acme"), called("Müller & Co"))).containsExactly("Acme", "Müller & Co");
    }

    @Test
    void theFoldersAreGoneOnceTheRunIsOver() throws Exception {
        SourceCompanies companies = SourceCompanies.empty();
        Path folder = companies.folder("Acme");
        Files.writeString(folder.resolve("source arr"), "customer\n");

        companies.close();

        assertThat(folder.getParent()).doesNotExist();
    }
}
