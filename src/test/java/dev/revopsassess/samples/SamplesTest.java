package dev.revopsassess.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path FOLDER = Path.of("samples");

    static Stream<String> slugs() {
        return Samples.all().stream().map(sample -> sample.company().slug());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void committedFilesAreWhatTheGeneratorMakes(String slug) throws IOException {
        for (var file : Samples.named(slug).files().entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(slug).resolve(file.getKey()), StandardCharsets.UTF_8))
                    .as("%s/%s; run SampleWriter after a change of the generator", slug, file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noExportLiesAroundThatTheGeneratorDoesNotMake(String slug) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(slug))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            Samples.named(slug).exports().keySet());
        }
    }

    @Test
    void theSameSeedGivesTheSameCompany() {
        assertThat(Samples.all()).isEqualTo(Samples.all());
        assertThat(GeneratedCompany.files(7)).isEqualTo(GeneratedCompany.files(7));
        assertThat(GeneratedCompany.files(7)).isNotEqualTo(GeneratedCompany.files(8));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noTwoPeopleOfACompanyShareANameOrANumber(String slug) {
        Company company = Samples.named(slug).company();
        var names = new HashSet<String>();
        var ids = new HashSet<Integer>();
        assertThat(company.people()).allMatch(person -> names.add(person.name()) && ids.add(person.id()));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everybodyReportsToSomebodyButTheFounder(String slug) {
        Company company = Samples.named(slug).company();
        var names = new HashSet<>(company.today().stream().map(Person::name).toList());
        assertThat(company.today().stream().filter(person -> person.manager().isEmpty()))
                .hasSize(1);
        assertThat(company.people().stream().flatMap(person -> person.manager().stream()))
                .allMatch(names::contains);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theBooksAddUpInEveryMonth(String slug) {
        Company company = Samples.named(slug).company();
        for (int month = 1; month < Book.MONTHS; month++) {
            assertThat(company.arr(month - 1)
                            + company.moved(month, Customer.Why.WON)
                            + company.moved(month, Customer.Why.EXPANDED)
                            + company.moved(month, Customer.Why.CAME_BACK)
                            - company.moved(month, Customer.Why.CONTRACTED)
                            - company.moved(month, Customer.Why.LEFT))
                    .isEqualTo(company.arr(month));
        }
    }

    @Test
    void sevenCompaniesCoverEveryModelAndTheMissingEvidence() {
        assertThat(new TreeSet<>(Samples.all().stream()
                        .map(sample -> sample.company().expected().model())
                        .toList()))
                .containsExactly("hold", "hub-and-spoke", "insufficient-evidence", "recharter", "revops", "sales-ops");
        assertThat(Samples.all()).hasSize(7);
    }
}
