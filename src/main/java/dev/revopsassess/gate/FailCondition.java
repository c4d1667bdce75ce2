package dev.revopsassess.gate;

import dev.revopsassess.gate.Breach.Kind;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ScoreMove;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.snapshot.entry.Snapshot.DimensionScore;
import dev.revopsassess.value.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that fails the gate where it is true. */
sealed interface FailCondition {
    /** Why it is true, or that nobody can tell; nothing where it is false. */
    List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline);

    /** Whether it needs a baseline. */
    default boolean comparing() {
        return false;
    }

    /** The signal that it names. */
    default Optional<String> signalNamed() {
        return Optional.empty();
    }

    /** {@code model!=revops} and {@code model=hold}. */
    record ModelIs(String text, String model, boolean negated) implements FailCondition {
        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            String found = report.recommendation().model();
            return found.equals(model) == negated
                    ? List.of()
                    : List.of(new Breach(text, Kind.MODEL, "model", found, model));
        }
    }

    /** {@code alignment>60}. */
    record ScoreBeyond(String text, String dimension, Bound bound) implements FailCondition {
        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            Optional<BigDecimal> score =
                    Optional.ofNullable(report.scores().get(dimension)).flatMap(DimensionScore::score);
            if (score.isEmpty()) {
                return List.of(new Breach(text, Kind.UNKNOWN, dimension, "", ""));
            }
            return bound.reachedBy(score.get())
                    ? List.of(new Breach(text, Kind.SCORE, dimension, plain(score.get()), bound.text()))
                    : List.of();
        }
    }

    /** {@code coverage<70%}: the evidence of any dimension. */
    record CoverageBeyond(String text, Bound bound) implements FailCondition {
        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            return report.scores().entrySet().stream()
                    .flatMap(entry -> breach(entry.getKey(), entry.getValue().coverage()).stream())
                    .toList();
        }

        private Optional<Breach> breach(String dimension, Optional<BigDecimal> coverage) {
            if (coverage.isEmpty()) {
                return Optional.of(new Breach(text, Kind.UNKNOWN, dimension, "", ""));
            }
            return bound.reachedBy(coverage.get())
                    ? Optional.of(
                            new Breach(text, Kind.COVERAGE, dimension, NumberText.share(coverage.get()), bound.text()))
                    : Optional.empty();
        }
    }

    /** {@code signal:nrr-below-100}: fired, or missing on the ground. */
    record SignalFired(String text, String signal) implements FailCondition {
        private static final Set<String> TRUE = Set.of("fired", "missing");

        @Override
        public Optional<String> signalNamed() {
            return Optional.of(signal);
        }

        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            return report.signals().stream()
                    .filter(found -> found.id().equals(signal))
                    .flatMap(found -> breach(found).stream())
                    .toList();
        }

        private Optional<Breach> breach(SignalEntry found) {
            if (found.status().equals("unknown")) {
                return Optional.of(new Breach(text, Kind.UNKNOWN, signal, "", ""));
            }
            return TRUE.contains(found.status())
                    ? Optional.of(new Breach(
                            text,
                            Kind.SIGNAL,
                            signal,
                            FigureOrWord.standing(found.status(), found.value(), found.unit()),
                            ""))
                    : Optional.empty();
        }
    }

    /** {@code regression}: a score, a signal or the fit of what is there got worse since the baseline. */
    record Regression(String text) implements FailCondition {
        /** Each printed score is rounded to a tenth. */
        private static final BigDecimal ROUNDING = new BigDecimal("0.2");

        @Override
        public boolean comparing() {
            return true;
        }

        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            return sinceBaseline.stream()
                    .flatMap(moved -> Stream.of(model(moved), scores(moved), signals(moved))
                            .flatMap(breaches -> breaches))
                    .toList();
        }

        /** A model is not better than another; but what fitted and no longer fits is worse. */
        private Stream<Breach> model(ComparisonEntry moved) {
            ComparisonEntry.ModelEntry was = moved.model().before();
            ComparisonEntry.ModelEntry is = moved.model().after();
            if (is.model().equals("insufficient-evidence") && !was.model().equals(is.model())) {
                return Stream.of(new Breach(text, Kind.LOST, "model", "", was.model()));
            }
            boolean lost = was.move().filter("keep"::equals).isPresent()
                    && is.move().filter(move -> !move.equals("keep")).isPresent();
            return lost
                    ? Stream.of(
                            new Breach(text, Kind.FIT_LOST, "model", is.move().orElse(""), ""))
                    : Stream.of();
        }

        private Stream<Breach> scores(ComparisonEntry moved) {
            return moved.scores().stream().flatMap(score -> switch (score.happened()) {
                case WORSE -> Stream.of(worse(score));
                case NO_LONGER_MEASURED -> Stream.of(new Breach(text, Kind.LOST, score.dimension(), "", ""));
                default -> Stream.of();
            });
        }

        /** What is newly known moves a printed score, and no change of figures; then the printed ones would mislead. */
        private Breach worse(ScoreMove score) {
            BigDecimal was = score.before().orElse(BigDecimal.ZERO);
            BigDecimal is = score.after().orElse(BigDecimal.ZERO);
            BigDecimal change = score.likeForLike().orElse(BigDecimal.ZERO);
            return is.subtract(was).subtract(change).abs().compareTo(ROUNDING) <= 0
                    ? new Breach(text, Kind.SCORE_WORSE, score.dimension(), plain(is), plain(was))
                    : new Breach(text, Kind.SCORE_WORSE_ALIKE, score.dimension(), plain(change.abs()), "");
        }

        /** A change within a watch is told by the score; a signal is worse once its status is. */
        private Stream<Breach> signals(ComparisonEntry moved) {
            return moved.signals().stream()
                    .filter(signal -> signal.cause() != Moved.RULES)
                    .flatMap(signal -> switch (signal.happened()) {
                        case NEW, WORSE -> worse(signal);
                        case NO_LONGER_MEASURED -> Stream.of(new Breach(text, Kind.LOST, signal.id(), "", ""));
                        default -> Stream.of();
                    });
        }

        private Stream<Breach> worse(SignalMove signal) {
            if (signal.statusAfter().equals(signal.statusRescored().orElse(signal.statusBefore()))) {
                return Stream.of();
            }
            return Stream.of(
                    signal.cause() == Moved.UNCLEAR
                            ? new Breach(text, Kind.LOST, signal.id(), "", "")
                            : new Breach(
                                    text,
                                    Kind.SIGNAL_WORSE,
                                    signal.id(),
                                    FigureOrWord.standing(signal.statusAfter(), signal.after(), signal.unit()),
                                    FigureOrWord.standing(signal.statusBefore(), signal.before(), signal.unit())));
        }
    }

    /** {@code contradictions}: sources disagree. */
    record Contradictory(String text) implements FailCondition {
        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            return report.contradictions().stream()
                    .map(found -> new Breach(text, Kind.CONTRADICTION, found.signal(), found.measured(), found.said()))
                    .toList();
        }
    }

    /** {@code expired-waivers}: a waiver is past its last day. */
    record WaiverExpired(String text) implements FailCondition {
        @Override
        public List<Breach> breaches(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
            return report.expiredWaivers().stream()
                    .flatMap(List::stream)
                    .map(waiver -> new Breach(
                            text, Kind.WAIVER, waiver.signal(), waiver.expires().toString(), waiver.owner()))
                    .toList();
        }
    }

    private static String plain(BigDecimal score) {
        return NumberText.score(score.doubleValue());
    }
}
