package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Structure;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the headings of a report again: each says what the findings, the scores, the plan and the rows say. */
public final class Headings {
    private static final Pattern SHRINKING =
            Pattern.compile("NRR has been (under 100 %|at 100 % or more) for (\\d+) months");
    private static final Pattern ACTIONS = Pattern.compile("(\\d+) actions? in (\\d+) months?(?:, (\\d+) more later)?");
    private static final Pattern MEASURED = Pattern.compile("(\\d+) of (\\d+) figures? (?:is|are) measured today");
    private static final Pattern SCORES = Pattern.compile("More trouble (between the teams|inside sales) .*");

    private Headings() {}

    /** Fails on a heading that its own report denies. */
    public static void sayWhatTheReportFound(String what, Assessment assessment) {
        Outline outline = Outline.whole(assessment);
        for (Outline.Part part : outline.parts()) {
            String heading = part.heading();
            assertThat(part.title()).as(what).isNotBlank();
            assertThat(heading).as(what).isNotBlank().doesNotEndWith(".").hasSizeLessThan(150);
            if (part.concludes()) {
                switch (part.section()) {
                    case DRIVERS -> drivers(what, heading, assessment);
                    case AGAINST -> against(what, heading, assessment);
                    case OPEN -> open(what, heading, assessment);
                    case SCORES -> scores(what, heading, assessment);
                    case PLAN -> plan(what, heading, assessment);
                    case KPIS -> kpis(what, heading, assessment);
                    case TODAY ->
                        assertThat(heading.contains("not known"))
                                .as(what + heading)
                                .isEqualTo(assessment.verdict().structure() == Structure.UNKNOWN);
                    default -> {}
                }
            }
        }
        charts(outline)
                .forEach(chart ->
                        retention(what, chart.title(), assessment.series().nrr()));
    }

    private static void drivers(String what, String heading, Assessment assessment) {
        if (heading.startsWith("Above all ")) {
            assertThat(named(heading, assessment, finding -> finding.signal().title()))
                    .as(what + ": " + heading)
                    .isNotEmpty()
                    .allMatch(finding -> finding.status().equals("fired"));
        } else {
            assertThat(assessment.findings())
                    .as(what + ": " + heading)
                    .filteredOn(finding -> finding.signal().dimension() != Dimension.FOUNDATION)
                    .noneMatch(finding -> finding.status().equals("fired"));
        }
    }

    private static void against(String what, String heading, Assessment assessment) {
        if (heading.startsWith("Not in place yet: ")) {
            assertThat(named(heading, assessment, finding -> finding.signal().title()))
                    .as(what + ": " + heading)
                    .isNotEmpty()
                    .allMatch(finding -> finding.status().equals("missing"));
        } else {
            assertThat(assessment.findings())
                    .as(what + ": " + heading)
                    .anyMatch(finding -> heading.startsWith(finding.signal().clearTitle())
                            && finding.status().equals("clear"));
        }
    }

    /** The findings whose names stand in a heading; of two names, one inside the other, the longer. */
    private static List<Finding> named(String heading, Assessment assessment, Function<Finding, String> name) {
        UnaryOperator<String> small = text -> text.toLowerCase(Locale.ROOT);
        List<Finding> there = assessment.findings().stream()
                .filter(finding -> small.apply(heading).contains(small.apply(name.apply(finding))))
                .toList();
        return there.stream()
                .filter(finding -> there.stream()
                        .noneMatch(other -> !other.equals(finding)
                                && small.apply(name.apply(other)).contains(small.apply(name.apply(finding)))))
                .toList();
    }

    private static void open(String what, String heading, Assessment assessment) {
        if (heading.startsWith("No model can be named")) {
            assertThat(assessment.verdict().model()).as(what).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
        } else if (heading.startsWith("The answer could still change")) {
            assertThat(assessment.verdict().possibleModels()).as(what).hasSizeGreaterThan(1);
        } else {
            assertThat(assessment.verdict().nextQuestions())
                    .as(what + ": " + heading)
                    .isEmpty();
            assertThat(assessment.verdict().possibleModels())
                    .as(what + ": " + heading)
                    .hasSize(1);
        }
    }

    private static void scores(String what, String heading, Assessment assessment) {
        Score teams = assessment.verdict().scores().get(Dimension.ALIGNMENT);
        Score sales = assessment.verdict().scores().get(Dimension.EXECUTION);
        assertThat(teams).isNotNull();
        assertThat(sales).isNotNull();
        Matcher more = SCORES.matcher(heading);
        if (more.matches()) {
            boolean between = more.group(1).startsWith("between");
            assertThat(between ? teams.low() : sales.low())
                    .as(what + ": " + heading)
                    .isGreaterThan(between ? sales.high() : teams.high());
        }
        if (!heading.startsWith("Too little")) {
            assertThat(Math.min(teams.coverage().orElse(0), sales.coverage().orElse(0)))
                    .as(what + ": " + heading)
                    .isGreaterThanOrEqualTo(0.3);
        }
        if (heading.startsWith("Little trouble")) {
            assertThat(Math.max(teams.high(), sales.high())).as(what).isLessThan(25);
        }
    }

    private static void plan(String what, String heading, Assessment assessment) {
        var plan = assessment.plan().orElseThrow();
        Matcher counted = ACTIONS.matcher(heading);
        assertThat(counted.matches()).as(what + ": " + heading).isTrue();
        assertThat(plan.finished()).as(what).hasSize(Integer.parseInt(counted.group(1)));
        assertThat(plan.finished())
                .as(what)
                .allMatch(action -> action.endMonth() <= Integer.parseInt(counted.group(2)));
        assertThat(plan.later().actions())
                .as(what)
                .hasSize(counted.group(3) == null ? 0 : Integer.parseInt(counted.group(3)));
    }

    private static void kpis(String what, String heading, Assessment assessment) {
        Matcher counted = MEASURED.matcher(heading);
        assertThat(counted.matches()).as(what + ": " + heading).isTrue();
        assertThat(assessment.plan().orElseThrow().kpis())
                .as(what)
                .hasSize(Integer.parseInt(counted.group(2)))
                .filteredOn(kpi -> kpi.reading().measured().isPresent())
                .hasSize(Integer.parseInt(counted.group(1)));
    }

    /** The run of months is whole: every month of it stands where the heading says, the month before it does not, or is parted from it. */
    private static void retention(String what, String heading, List<Point> nrr) {
        Matcher run = SHRINKING.matcher(heading);
        if (run.matches()) {
            boolean under = run.group(1).startsWith("under");
            int months = Integer.parseInt(run.group(2));
            List<Point> last = nrr.subList(nrr.size() - months, nrr.size());
            assertThat(last).as(what).allMatch(point -> point.value() < 1 == under);
            assertThat(last.stream().skip(1)).as(what).noneMatch(Point::anew);
            if (months < nrr.size()) {
                Point before = nrr.get(nrr.size() - months - 1);
                assertThat(before.value() < 1 != under
                                || last.get(0).anew()
                                || !before.month()
                                        .plusMonths(1)
                                        .equals(last.get(0).month()))
                        .as(what + ": " + heading)
                        .isTrue();
            }
        }
    }

    private static Stream<ChartBlock> charts(Outline outline) {
        return outline.parts().stream()
                .filter(part -> part.section() == Section.DRIVERS)
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Charts.class::isInstance)
                .flatMap(block -> ((Block.Charts) block).charts().stream());
    }
}
