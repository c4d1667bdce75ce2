package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Mark;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Copies the list. */
    public Annotations {
        worst = List.copyOf(worst);
    }

    /** Those of a report: by level, signals before problems, the heaviest signal first. */
    public static Annotations of(Assessment assessment) {
        var narrative = new Narrative(assessment);
        List<Annotation> all = Stream.of(
                        narrative.drivers().stream().map(Annotations::signal),
                        narrative.groundMissing().stream().map(Annotations::signal),
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

    private static Annotation signal(SignalLine line) {
        return new Annotation(
                level(line),
                line.firstPlace(),
                line.title() + line.value().map(value -> ": " + value).orElse(""),
                line.evidenceText() + "\n" + line.action());
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
