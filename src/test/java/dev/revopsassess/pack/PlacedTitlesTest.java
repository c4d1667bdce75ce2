package dev.revopsassess.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.value.Position;
import dev.revopsassess.value.TitleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles as companies write them, and where the built-in table puts them. */
class PlacedTitlesTest {
    private static final TitleTable TITLES = PackReader.builtIn().titles();

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/tables/placed-titles.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTitleIsPlacedWhereSomebodyWhoKnowsTheFieldWouldPlaceIt(String line) {
        String[] cells = line.split(" \\| ", -1);
        Position position = TITLES.place(Optional.of(cells[0]), cell(cells[1]), Optional.empty());
        assertThat(written(position)).as(line).isEqualTo(cells[2]);
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }

    private static String written(Position position) {
        return String.join(
                        ", ",
                        position.function().map(function -> function.word()).orElse("-"),
                        position.role().word(),
                        position.seniority().word(),
                        position.operations().map(Position.Operations::word).orElse("-"),
                        position.office().map(Position.Office::word).orElse("-"))
                + (position.possible() ? ", perhaps" : "")
                + (position.mapped() ? "" : ", unmapped");
    }
}
