package dev.revopsassess.render.html;

import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Narrative;
import dev.revopsassess.report.PlanLines;
import dev.revopsassess.report.Section;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What the templates show.
 *
 * @param assessment the result
 * @param narrative its words
 * @param styles the style sheet, our own
 * @param plan the plan's words; empty where no plan was made
 * @param charts drawings by section
 */
public record Page(Assessment assessment, Narrative narrative, String styles, Optional<PlanLines> plan, Charts charts) {
    /** The drawings; a list is empty where the exports do not give them. */
    public record Charts(
            List<Chart> scores,
            List<Chart> signals,
            List<Chart> figures,
            List<Chart> stack,
            List<Chart> plan,
            List<Chart> people) {}

    Page(Assessment assessment, String styles) {
        this(assessment, new Narrative(assessment), styles);
    }

    private Page(Assessment assessment, Narrative narrative, String styles) {
        this(
                assessment,
                narrative,
                styles,
                assessment.plan().map(narrative::plan),
                charts(assessment, narrative, assessment.plan()));
    }

    private static Charts charts(Assessment assessment, Narrative narrative, Optional<Plan> plan) {
        var series = assessment.series();
        var scores = new ArrayList<Chart>();
        ScoreCharts.map(narrative.scores(), series.alignmentBounds()).ifPresent(scores::add);
        scores.add(ScoreCharts.scores(narrative.scores()));
        var figures = new ArrayList<Chart>();
        SeriesCharts.movements(series.arr(), assessment.currency()).ifPresent(figures::add);
        SeriesCharts.retention(series.nrr(), series.grr()).ifPresent(figures::add);
        ForecastChart.of(series.forecasts(), assessment.currency()).ifPresent(figures::add);
        return new Charts(
                scores,
                ScoreCharts.signals(narrative.drivers()).stream().toList(),
                figures,
                PlanCharts.stack(series.layers()).stream().toList(),
                plan.map(narrative::plan).flatMap(PlanCharts::timeline).stream().toList(),
                PeopleChart.of(series, assessment.verdict().trajectory()).stream()
                        .toList());
    }

    /** The verdict. */
    public Verdict verdict() {
        return assessment.verdict();
    }

    /** The sections that have something to say, in order. */
    public List<Section> sections() {
        return Section.ORDER.stream().filter(this::has).toList();
    }

    private boolean has(Section section) {
        return switch (section) {
            case VERDICT, SCORES, DRIVERS, TODAY, DATA, APPENDIX -> true;
            case AGAINST ->
                !(narrative.against().isEmpty()
                        && narrative.groundMissing().isEmpty()
                        && narrative.groundLaid().isEmpty()
                        && narrative.waived().isEmpty()
                        && verdict().warnings().isEmpty()
                        && verdict().contradictions().isEmpty()
                        && narrative.mismatches().isEmpty());
            case UNKNOWN ->
                !(narrative.questions().isEmpty() && narrative.missing().isEmpty());
            case PLAN -> plan.isPresent();
            case OWNERSHIP -> plan.map(lines -> !lines.ownership().isEmpty()).orElse(false);
            case TOOLS ->
                !charts.stack().isEmpty()
                        || plan.map(lines -> !lines.stack().isEmpty()).orElse(false);
            case KPIS -> plan.map(lines -> !lines.kpis().isEmpty()).orElse(false);
            case WHEN ->
                !(verdict().flips().isEmpty()
                        && verdict().trajectory().isEmpty()
                        && verdict().trigger().isEmpty()
                        && charts.people().isEmpty());
        };
    }

    /** The dimensions in the order of the scores. */
    public List<Dimension> dimensions() {
        return dev.revopsassess.report.ScoreLine.ORDER;
    }

    /** What a browser may load for this document: its own style sheet, told by its fingerprint, and nothing else. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
