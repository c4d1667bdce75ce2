package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a build server shows beside the files: signals and problems of the data, the worst first. What is unknown, waived or
 * clear is neither good nor bad and stands in the report alone.
 *
 * @param worst at most ten
 * @param more how many there are beside them, and where; empty where these are all
 */
public record Annotations(List<Annotation> worst, Optional<String> more) {
    /** GitHub shows ten of a level for each step and drops the others in silence. */
    private static final int MOST = 10;

    private static final Set<Happening> WORSE = Set.of(Happening.NEW, Happening.WORSE);

    /** How bad it is. */
    public enum Level {
        /** A signal that fired, or data that is lost to the figures. */
        ERROR,
        /** A signal near firing, or data worth a look. */
        WARNING,
        /** Size, ground that is not laid yet, or an assumption. */
        NOTICE
    }

    /**
     * One of them.
     *
     * @param level how bad
     * @param place the file and its first line; empty where no file says it
     * @param title in a few words
     * @param text evidence and what to do
     */
    public record Annotation(Level level, Optional<Source> place, String title, String text) {}

    /**
     * Those of a report: by level, signals before problems, of signals those that got worse first, then the heaviest.
     *
     * @param sinceBaseline what moved, where there is a baseline
     */
    public static Annotations of(Assessment assessment, Optional<ComparisonEntry> sinceBaseline) {
        var narrative = new Narrative(assessment);
        Map<String, SignalMove> worse = sinceBaseline.stream()
                .flatMap(moved -> moved.signals().stream())
                .filter(signal -> WORSE.contains(signal.happened()))
                .collect(Collectors.toMap(SignalMove::id, signal -> signal));
        List<Annotation> all = Stream.of(
                        signals(narrative.drivers(), worse),
                        signals(narrative.groundMissing(), worse),
                        assessment.files().stream()
                                .flatMap(file -> file.problems().stream())
                                .map(Annotations::problem))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Annotation::level))
                .toList();
        // The line that counts the others is a notice: an eleventh one would not be shown.
        boolean onlyNotices = !all.isEmpty() && all.get(0).level() == Level.NOTICE;
        int most = onlyNotices && all.size() > MOST ? MOST - 1 : MOST;
        return new Annotations(
                all.stream().limit(most).toList(),
                all.size() > most
                        ? Optional.of("and " + NumberText.count(all.size() - most) + " more; the report lists them all")
                        : Optional.empty());
    }

    private static Stream<Annotation> signals(List<SignalLine> lines, Map<String, SignalMove> worse) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> !worse.containsKey(line.id())))
                .map(line -> signal(line, Optional.ofNullable(worse.get(line.id()))));
    }

    private static Annotation signal(SignalLine line, Optional<SignalMove> worse) {
        return new Annotation(
                level(line),
                line.firstPlace(),
                line.title()
                        + line.value().map(value -> ": " + value).orElse("")
                        + worse.map(moved -> " (" + moved.happened().word() + ")")
                                .orElse(""),
                worse.map(moved -> "In the baseline: "
                                        + FigureOrWord.standing(moved.statusBefore(), moved.before(), moved.unit())
                                        + ".\n")
                                .orElse("")
                        + line.evidenceText() + "\n" + line.action());
    }

    private static Level level(SignalLine line) {
        if (line.dimension() == Dimension.SCALE || line.dimension() == Dimension.FOUNDATION) {
            return Level.NOTICE;
        }
        return line.mark() == Mark.FIRED ? Level.ERROR : Level.WARNING;
    }

    private static Annotation problem(Problem problem) {
        return new Annotation(
                switch (problem.severity()) {
                    case ERROR -> Level.ERROR;
                    case WARNING -> Level.WARNING;
                    case NOTE -> Level.NOTICE;
                },
                Optional.of(problem.source()),
                DataLines.place(problem),
                problem.message() + problem.fix().map(line -> "\n" + line).orElse(""));
    }
}
