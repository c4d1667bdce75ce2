package dev.revopsassess.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = costs[0];
            costs[0] = i;
            for (int j = 1; j < costs.length; j++) {
                int above = costs[j];
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                costs[j] = Math.min(Math.min(above, costs[j - 1]) + 1, corner + same);
                corner = above;
            }
        }
        return costs[other.length()];
    }
}
