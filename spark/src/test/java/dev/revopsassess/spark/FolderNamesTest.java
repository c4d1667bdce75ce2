package dev.revopsassess.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
    @Test
    void aCompanyKeepsItsNameWhereASystemAllowsIt() {
        assertThat(FolderNames.of(List.of("Acme", "Müller & Söhne (Köln)", "株式会社", "O'Neil, Inc")))
                .containsExactly("Acme", "Müller & Söhne (Köln)", "株式会社", "O'Neil, Inc");
    }

    @Test
    void signsThatLeaveTheFolderOrAreReadOtherwiseAreTakenOut() {
        List<String> folders = FolderNames.of(List.of(
                "../../etc",
                "a/b",
                "a\\b",
                "a:b",
                ".hidden",
                "dot.",
                "-f",
                "CON",
                "com1.txt",
                "..",
                "/",
                "tab\there",
                "x".repeat(300)));

        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder)
                        .doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}]")
                        .doesNotStartWith(".")
                        .doesNotStartWith("-")
                        .doesNotEndWith(".")
                        .hasSizeLessThan(100)
                        .matches(".*-[0-9a-f]{12}"));
        assertThat(new HashSet<>(folders)).hasSameSizeAs(folders);
    }

    @Test
    void companiesThatDifferInCaseAloneDoNotFallTogether() {
        List<String> folders = FolderNames.of(List.of("ACME", "Acme", "Straße", "STRASSE", "Beta"));

        assertThat(folders.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
                .hasSize(5);
        assertThat(folders.get(0)).matches("ACME-[0-9a-f]{12}");
        assertThat(folders.get(4)).isEqualTo("Beta");
    }

    @Test
    void aCompanyThatIsCalledAsAnothersFolderHasOneOfItsOwn() {
        String taken = FolderNames.of(List.of("a/b")).get(0);

        List<String> folders = FolderNames.of(List.of("a/b", taken));

        assertThat(folders.get(0)).isEqualTo(taken);
        assertThat(folders.get(1)).isNotEqualTo(taken).startsWith("a-b-");
        assertThat(FolderNames.of(List.of(taken, "a/b")).get(0)).isEqualTo(taken);
        assertThat(FolderNames.of(List.of(taken, "a/b")).get(1)).isNotEqualTo(taken);
    }

    @Test
    void whatAFolderIsCalledDoesNotHangOnOtherCompanies() {
        assertThat(FolderNames.of(List.of("Zed", "a/b", "Mid")).get(1))
                .isEqualTo(FolderNames.of(List.of("a/b")).get(0));
    }
}
