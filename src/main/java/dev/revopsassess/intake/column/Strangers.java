package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.FileNames;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.Stranger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the tables that are no export of any kind: by what their columns and their rows are called. */
public final class Strangers {
    /** A row that only such a table has weighs more than a header: few tables have one by chance. */
    private static final int ROW = 3;

    /** Two headers of its own against a kind that the file fits: one may stand in any table. */
    static final int ENOUGH = 4;

    /** Where the file fits no kind, and the question is only what to call it. */
    static final int SOME = 3;

    private static final int NAME = 3;

    /** Headers or rows that speak for a stranger. */
    private record Sign(Stranger stranger, int weight) {}

    /** A stranger that a table may be, and how much speaks for it. */
    public record Likeness(Stranger stranger, int evidence) {}

    private final HeaderTable table;
    private final Map<String, List<Sign>> headers = new HashMap<>();
    private final Map<String, List<Sign>> rows = new HashMap<>();

    /** Knows the tables of no kind. */
    public Strangers(HeaderTable table, HeaderVocabulary vocabulary) {
        this.table = table;
        for (Stranger stranger : table.strangers()) {
            new HashSet<>(stranger.headers())
                    .forEach(header -> learn(headers, header, new Sign(stranger, vocabulary.strangeness(header))));
            new HashSet<>(stranger.rows()).forEach(row -> learn(rows, row, new Sign(stranger, ROW)));
        }
    }

    private static void learn(Map<String, List<Sign>> signs, String words, Sign sign) {
        signs.computeIfAbsent(letters(words), key -> new ArrayList<>()).add(sign);
    }

    private static String letters(String words) {
        return words.replace(" ", "");
    }

    /** Looks at the rows of one file. */
    final class Look {
        private final Map<Stranger, Integer> bestHeader = new HashMap<>();
        private final Map<Stranger, Set<String>> rowsSeen = new HashMap<>();

        void row(List<List<String>> forms) {
            var here = new HashMap<Stranger, Integer>();
            boolean labelled = false;
            for (List<String> cell : forms) {
                String letters = cell.isEmpty() ? "" : letters(cell.get(0));
                headers.getOrDefault(letters, List.of())
                        .forEach(sign -> here.merge(sign.stranger(), sign.weight(), Integer::sum));
                if (!labelled && letters.chars().anyMatch(Character::isLetter)) {
                    labelled = true;
                    rows.getOrDefault(letters, List.of())
                            .forEach(sign -> rowsSeen.computeIfAbsent(sign.stranger(), key -> new HashSet<>())
                                    .add(letters));
                }
            }
            here.forEach((stranger, weight) -> bestHeader.merge(stranger, weight, Math::max));
        }

        /** The stranger that the file is most like; empty where nothing but its name speaks for one. */
        Optional<Likeness> likeness(String name) {
            return table.strangers().stream()
                    .filter(stranger -> bestHeader.containsKey(stranger) || rowsSeen.containsKey(stranger))
                    .map(stranger -> new Likeness(
                            stranger,
                            bestHeader.getOrDefault(stranger, 0)
                                    + ROW
                                            * rowsSeen.getOrDefault(stranger, Set.of())
                                                    .size()
                                    + (FileNames.hint(name, stranger.files()) ? NAME : 0)))
                    .max(Comparator.comparingInt(Likeness::evidence));
        }
    }
}
