package dev.revopsassess.verdict.certainty;

import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.verdict.model.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The score of one dimension in each draw. */
final class DrawnScore {
    private final List<Part> parts;
    private Optional<double[]> first = Optional.empty();

    /** What one signal brings into the score. */
    static final class Part {
        private final DrawnNumbers numbers;
        private final int weight;
        private final double low;
        private final double high;
        private final double mean;
        private Optional<double[]> first = Optional.empty();
        private Optional<double[]> second = Optional.empty();

        /** The mean is that of the draws, as a share of the way from low to high. */
        Part(DrawnNumbers numbers, int weight, double low, double high, double mean) {
            this.numbers = numbers;
            this.weight = weight;
            this.low = low;
            this.high = high;
            this.mean = mean;
        }

        /** Its weighted strength in each draw. */
        double[] strengths(boolean anew) {
            if (anew) {
                second = second.or(() -> Optional.of(drawn(true)));
                return second.get();
            }
            first = first.or(() -> Optional.of(drawn(false)));
            return first.get();
        }

        private double[] drawn(boolean anew) {
            double[] strengths = new double[Draws.COUNT];
            if (high <= low) {
                Arrays.fill(strengths, weight * low);
                return strengths;
            }
            double[] chances = numbers.of(anew);
            // A power of an even chance has whatever mean one likes: 1 / (1 + power).
            double power = (1 - mean) / mean;
            for (int draw = 0; draw < strengths.length; draw++) {
                double share = power == 1 ? chances[draw] : Math.pow(chances[draw], power);
                strengths[draw] = weight * (low + share * (high - low));
            }
            return strengths;
        }
    }

    DrawnScore(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Whether any of these signals counts into it. */
    boolean draws(Set<String> names) {
        return parts.stream().anyMatch(part -> names.contains(part.numbers.name()));
    }

    /** The signals that count into it. */
    Set<String> names() {
        return parts.stream().map(part -> part.numbers.name()).collect(Collectors.toSet());
    }

    /** The score of each draw, 0 to 100, with these signals drawn anew; not a number where no signal counts. */
    double[] drawn(Set<String> anew) {
        if (draws(anew)) {
            return sums(anew);
        }
        first = first.or(() -> Optional.of(sums(Set.of())));
        return first.get();
    }

    private double[] sums(Set<String> anew) {
        double[] sums = new double[Draws.COUNT];
        double weights = 0;
        for (Part part : parts) {
            double[] strengths = part.strengths(anew.contains(part.numbers.name()));
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += strengths[draw];
            }
            weights += part.weight;
        }
        for (int draw = 0; draw < sums.length; draw++) {
            sums[draw] = weights == 0 ? Double.NaN : Tally.printed(sums[draw] / weights);
        }
        return sums;
    }

    /** A score as conditions see it. */
    static Known known(double score) {
        return Double.isNaN(score) ? new Known.Nothing() : new Known.Between(score, score);
    }
}
