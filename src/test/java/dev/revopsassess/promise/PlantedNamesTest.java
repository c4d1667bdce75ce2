package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whom headcount knows is in no output, in whatever column, header or file name of whatever export. */
class PlantedNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "aldermoor, Ruben, Norwood",
        "corvane, Tessa, Paredes",
        "harborline, Petra, Kowalczyk",
        "juniper-labs, Magnus, Calloway",
        "meridian, Aaliyah, Radcliffe",
        "northwind, Aaliyah, Sequeira",
        "quillfeather, Adrian, Ibarra"
    })
    void aKnownNamePlantedEverywhereIsInNoOutput(String sample, String first, String last) throws IOException {
        List<String> spellings = List.of(
                first + " " + last,
                last.toUpperCase(Locale.ROOT) + " " + first.toUpperCase(Locale.ROOT),
                first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT),
                first.charAt(0) + ". " + last);
        plant(Path.of("samples", sample), spellings);
        Pattern found = Pattern.compile("(?i)" + first + "[\\W_]{0,3}" + last + "|" + last + "[\\W_]{0,3}" + first
                + "|\\b" + first.charAt(0) + "[\\W_]{1,3}" + last);

        List<List<String>> runs = new ArrayList<>(List.of(
                List.of("assess", "-f", "json"),
                List.of("assess", "--verbose"),
                List.of("assess", "-f", "json", "--anonymize"),
                List.of("check"),
                List.of("interview", "--no-input", "--all")));
        if (sample.equals("northwind")) {
            for (String format : List.of("markdown", "html", "junit")) {
                runs.add(List.of("assess", "-f", format));
                runs.add(List.of("assess", "-f", format, "--anonymize"));
            }
            runs.add(List.of("what-if", "--set", "salespeople=18"));
        }
        for (List<String> words : runs) {
            var line = new ArrayList<>(words);
            line.add(1, folder.toString());
            Run.Printed printed = Run.of(line.toArray(String[]::new));
            assertThat(printed.exit()).as("%s: %s", words, printed.err()).isZero();
            assertThat((printed.out() + printed.err())
                            .lines()
                            .filter(text -> found.matcher(text).find()))
                    .as("%s of %s", words, sample)
                    .isEmpty();
        }
    }

    /** Each export with a column and a row more for every column and spelling, under a name that names somebody. */
    private void plant(Path sample, List<String> spellings) throws IOException {
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && !name.equals("answers.csv")) {
                    int dot = name.lastIndexOf('.');
                    Files.writeString(
                            folder.resolve(name.substring(0, dot) + " of " + spellings.get(0) + ".csv"),
                            planted(Files.readString(file, StandardCharsets.UTF_8), spellings));
                } else if (!name.endsWith(".md")) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
    }

    private static String planted(String text, List<String> spellings) {
        List<String> lines = text.lines().toList();
        String delimiter = lines.stream().anyMatch(line -> line.contains(";")) ? ";" : ",";
        long width =
                lines.stream().mapToLong(line -> cells(line, delimiter)).max().orElse(0);
        var out = new StringBuilder();
        boolean header = true;
        String row = "";
        for (String line : lines) {
            if (cells(line, delimiter) == width) {
                out.append(line)
                        .append(delimiter)
                        .append(header ? "Notes " + spellings.get(0) : "")
                        .append('\n');
                header = false;
                String open = line.replace("\"", "");
                row = cells(open, delimiter) != width || line.startsWith(delimiter) ? row : open;
            } else {
                out.append(line).append('\n');
            }
        }
        for (int column = 0; column < width; column++) {
            String[] cells = row.split(Pattern.quote(delimiter), -1);
            cells[column] = spellings.get(column % spellings.size());
            out.append(String.join(delimiter, cells)).append(delimiter).append('\n');
        }
        return out.toString();
    }

    private static long cells(String line, String delimiter) {
        return line.replaceAll("\"[^\"]*\"", "").split(Pattern.quote(delimiter), -1).length;
    }
}
