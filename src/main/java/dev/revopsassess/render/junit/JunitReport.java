package dev.revopsassess.render.junit;

import dev.revopsassess.outline.Narrative;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The signals as test cases: fired fails with its evidence, watch passes and speaks, unknown is skipped with what it needs,
 * and ground that is missing is skipped with its reason, never failed. A reason stands in the attribute for Jenkins and in
 * the element for GitLab, which reads nothing else of it.
 */
public final class JunitReport {
    private static final String PACKAGE = "revops-assess.";

    private final UnaryOperator<String> paths;
    private final Optional<String> sinceBaseline;

    private JunitReport(UnaryOperator<String> paths, Optional<String> sinceBaseline) {
        this.paths = paths;
        this.sinceBaseline = sinceBaseline;
    }

    /**
     * The report as JUnit XML, a suite for each dimension.
     *
     * @param assessment the report
     * @param paths from a file's name in the report to its path where the build runs
     * @param sinceBaseline what moved since a baseline, in a sentence, where there is one
     */
    public static String render(Assessment assessment, UnaryOperator<String> paths, Optional<String> sinceBaseline) {
        return new JunitReport(paths, sinceBaseline).rendered(assessment);
    }

    private String rendered(Assessment assessment) {
        var narrative = new Narrative(assessment);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"")
                .append(Xml.attribute(assessment.company()))
                .append("\">\n");
        for (Dimension dimension : ScoreLine.ORDER) {
            suite(xml, dimension, narrative);
        }
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(StringBuilder xml, Dimension dimension, Narrative narrative) {
        List<SignalLine> lines = narrative.signals(dimension);
        long failures = lines.stream().filter(line -> fate(line) == Fate.FAILED).count();
        long skipped = lines.stream().filter(line -> fate(line) == Fate.SKIPPED).count();
        xml.append("  <testsuite name=\"")
                .append(PACKAGE)
                .append(dimension.word())
                .append("\" tests=\"")
                .append(lines.size())
                .append("\" failures=\"")
                .append(failures)
                .append("\" errors=\"0\" skipped=\"")
                .append(skipped)
                .append("\" time=\"0\">\n");
        properties(xml, dimension, narrative);
        lines.forEach(line -> testCase(xml, dimension, line));
        xml.append("  </testsuite>\n");
    }

    /** What a list of test cases would not say: the model, the score that they make, and both without waivers. */
    private void properties(StringBuilder xml, Dimension dimension, Narrative narrative) {
        xml.append("    <properties>\n");
        property(xml, "model", narrative.model());
        narrative.scores().stream()
                .filter(score -> score.dimension() == dimension)
                .forEach(score -> {
                    property(xml, "score", score.score());
                    property(xml, "range", score.range());
                    property(xml, "evidence", score.evidence());
                });
        narrative.withoutWaivers().ifPresent(text -> property(xml, "without-waivers", text));
        sinceBaseline.ifPresent(text -> property(xml, "since-baseline", text));
        xml.append("    </properties>\n");
    }

    private static void property(StringBuilder xml, String name, String value) {
        xml.append("      <property name=\"")
                .append(name)
                .append("\" value=\"")
                .append(Xml.attribute(value))
                .append("\"/>\n");
    }

    private void testCase(StringBuilder xml, Dimension dimension, SignalLine line) {
        xml.append("    <testcase classname=\"")
                .append(PACKAGE)
                .append(dimension.word())
                .append("\" name=\"")
                .append(Xml.attribute(line.id()))
                .append("\"");
        line.firstPlace()
                .map(place -> paths.apply(place.file()))
                .ifPresent(file ->
                        xml.append(" file=\"").append(Xml.attribute(file)).append("\""));
        xml.append(" time=\"0\"");
        switch (fate(line)) {
            case PASSED -> xml.append("/>\n");
            case SPOKE ->
                xml.append(">\n      <system-out>")
                        .append(Xml.text(proof(line)))
                        .append("</system-out>\n    </testcase>\n");
            case SKIPPED ->
                xml.append(">\n      <skipped message=\"")
                        .append(Xml.attribute(reason(line)))
                        .append("\">")
                        .append(Xml.text(reason(line)))
                        .append("</skipped>\n    </testcase>\n");
            case FAILED ->
                xml.append(">\n      <failure type=\"fired\" message=\"")
                        .append(Xml.attribute(line.title() + ": " + line.evidenceText()))
                        .append("\">")
                        .append(Xml.text(proof(line)))
                        .append("</failure>\n    </testcase>\n");
        }
    }

    private enum Fate {
        PASSED,
        SPOKE,
        SKIPPED,
        FAILED
    }

    private static Fate fate(SignalLine line) {
        return switch (line.mark()) {
            case FIRED -> Fate.FAILED;
            case WATCH, PARTLY -> Fate.SPOKE;
            case CLEAR, IN_PLACE -> Fate.PASSED;
            case MISSING, UNKNOWN, NOT_APPLICABLE, WAIVED -> Fate.SKIPPED;
        };
    }

    private static String reason(SignalLine line) {
        String needs = line.needs().isEmpty() ? "" : " Needed: " + String.join(" ", line.needs());
        String evidence = line.evidenceText();
        String status = evidence.startsWith(line.status() + " ") ? "" : line.status() + ": ";
        return line.title() + ", " + status + evidence + needs;
    }

    private static String proof(SignalLine line) {
        return line.title() + ", " + line.status() + ": " + line.evidenceText()
                + (line.places().isEmpty() ? "" : "\n" + line.placesText())
                + "\nWhy: " + line.why()
                + "\nDo: " + line.action()
                + "\nFrom: " + line.from();
    }
}
