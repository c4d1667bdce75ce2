package dev.revopsassess.value;

import java.util.Collection;
import java.util.Optional;

/** The name that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest edits from the one found; empty where none is close enough to be a slip. */
    public static Optional<String> to(String found, Collection<String> known) {
        return within(found, known, Math.max(2, found.length() / 3));
    }

    /** The known name with the fewest edits from the one found, of those with no more than so many. */
    public static Optional<String> within(String found, Collection<String> known, int most) {
        String best = null;
        int fewest = most + 1;
        for (String name : known) {
            int edits = Math.abs(found.length() - name.length()) >= fewest ? fewest : edits(found, name);
            if (edits < fewest) {
                fewest = edits;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code ; did you mean "weight"?}, or nothing where no known name is close. */
    public static String hint(String found, Collection<String> known) {
        return to(found, known).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    private static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[to.length()];
    }
}
