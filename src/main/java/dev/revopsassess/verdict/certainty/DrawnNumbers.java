package dev.revopsassess.verdict.certainty;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The numbers drawn for one unknown: at first, and anew. Each set is made when it is first asked for. */
public final class DrawnNumbers {
    private static final long SEED = 20_260_930L;
    /** House: three times the signals, weights, thresholds and gates of the built-in rules, in eight megabytes. */
    private static final int MOST = 1_000;
    /** The numbers of earlier companies: they hang on the rules, which many companies share. */
    private static final ConcurrentMap<String, double[]> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private Optional<double[]> first = Optional.empty();
    private Optional<double[]> second = Optional.empty();

    DrawnNumbers(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** One number a draw; shared, so that nobody may write into it. */
    double[] of(boolean anew) {
        if (anew) {
            second = second.or(() -> Optional.of(numbers(name, SEED + 1)));
            return second.get();
        }
        first = first.or(() -> Optional.of(numbers(name, SEED)));
        return first.get();
    }

    /** Numbers from 0 to under 1 that hang on the name and the seed alone, one a draw; shared, so that nobody may write into them. */
    public static double[] numbers(String name, long seed) {
        if (KNOWN.size() >= MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(seed + " " + name, key -> drawn(name, seed));
    }

    private static double[] drawn(String name, long seed) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        SplittableRandom random = new SplittableRandom(hash);
        double[] numbers = new double[Draws.COUNT];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextDouble();
        }
        return numbers;
    }
}
