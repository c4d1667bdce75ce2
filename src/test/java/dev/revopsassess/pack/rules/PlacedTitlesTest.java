package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position;
import dev.revopsassess.value.table.TitleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles and teams as companies write them, and where the built-in table puts them; the tables say what is expected. */
class PlacedTitlesTest {
    private static final TitleTable TITLES = PackReader.builtIn().titles();

    static Stream<String> titles() throws IOException {
        return lines("titles.txt");
    }

    static Stream<String> teams() throws IOException {
        return lines("teams.txt");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsPlacedWhereSomebodyWhoKnowsTheFieldWouldPlaceIt(String line) {
        String[] cells = line.split("\\|", -1);
        Position position = TITLES.place(cell(cells[0]), cell(cells[1]), Optional.empty());
        assertThat(written(position)).as(line).isEqualTo(cells[2].strip());
    }

    static Stream<String> people() throws IOException {
        return lines("people.csv");
    }

    @ParameterizedTest
    @MethodSource("people")
    void somebodyOfALargeCompanyIsWhatTheirTitleAndDepartmentMake(String line) {
        String[] cells = line.split("\\|", -1);
        Position position = TITLES.place(cell(cells[0]), cell(cells[1]), Optional.empty());
        String function = position.function().map(BusinessFunction::word).orElse("-");
        String selling = position.selling() == Position.Selling.YES && position.possible()
                ? "perhaps"
                : position.selling().word();
        String operations = position.operations().map(Position.Operations::word).orElse("-");
        assertThat(String.join(
                        "|",
                        cells[0],
                        cells[1],
                        position.possible() ? function + "?" : function,
                        selling,
                        operations,
                        position.seniority().word()))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void aTeamIsPlacedByItsName(String line) {
        String[] cells = line.split("\\|", -1);
        String written = TITLES.team(cells[0].strip())
                .map(team -> {
                    var words = new ArrayList<String>();
                    words.add(team.function().word());
                    team.operations().ifPresent(kind -> words.add("ops:" + kind.word()));
                    if (team.possible()) {
                        words.add("possible");
                    }
                    return String.join(" ", words);
                })
                .orElse("-");
        assertThat(written).as(line).isEqualTo(cells[1].strip());
    }

    private static Stream<String> lines(String table) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/tables", table)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }

    private static String written(Position position) {
        var words = new ArrayList<String>();
        words.add(position.function().map(function -> function.word()).orElse("-"));
        words.add(position.role().word());
        words.add(position.seniority().word());
        position.operations().ifPresent(kind -> words.add("ops:" + kind.word()));
        position.office().ifPresent(office -> words.add("office:" + office.word()));
        if (position.possible()) {
            words.add("possible");
        }
        if (!position.mapped()) {
            words.add("unmapped");
        }
        return String.join(" ", words);
    }
}
