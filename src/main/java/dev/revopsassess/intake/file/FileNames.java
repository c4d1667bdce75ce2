package dev.revopsassess.intake.file;

import dev.revopsassess.value.table.HeaderTable;
import java.util.List;

/** What the name of a file says about what is in it. */
public final class FileNames {
    /** A shorter word has to stand alone in the name: "arr" is in "carriers" too. */
    private static final int LONG_ENOUGH = 4;

    private FileNames() {}

    /** Whether one of the words is in the name. */
    public static boolean hint(String name, List<String> words) {
        String plain = " " + HeaderTable.plain(name.replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")) + " ";
        return words.stream()
                .anyMatch(word -> (word.length() >= LONG_ENOUGH && word.indexOf(' ') < 0)
                        ? plain.contains(word)
                        : plain.contains(" " + word + " "));
    }
}
