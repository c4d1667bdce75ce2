package dev.revopsassess.outline.verdict;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Remark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remarks with this company's figures in them. */
final class RemarkText {
    private static final Pattern FIGURE = Pattern.compile("\\{([a-z-]+)(\\.formula)?\\}");

    private RemarkText() {}

    /** The remarks of a place that fit, with their figures, in the pack's order. */
    static List<String> said(Remark.Place place, Evaluation standing, Model model) {
        return standing.rules().remarks().stream()
                .filter(remark -> remark.place() == place)
                .filter(remark -> remark.models().isEmpty() || remark.models().contains(model))
                .filter(remark -> remark.when().holds(standing.possible()) == Truth.YES)
                .map(remark -> withFigures(remark, standing))
                .toList();
    }

    private static String withFigures(Remark remark, Evaluation standing) {
        return FIGURE.matcher(remark.text())
                .replaceAll(found -> count(remark, found.group(1), standing.findings())
                        .orElseGet(() -> standing.readings()
                                .metric(found.group(1))
                                .measured()
                                .map(reading -> found.group(2) != null
                                        ? Matcher.quoteReplacement(reading.formula())
                                        : NumberText.of(reading.number(), reading.unit()))
                                .orElse("?")));
    }

    private static Optional<String> count(Remark remark, String figure, List<Finding> findings) {
        if (!figure.equals(Remark.KNOWN) && !figure.equals(Remark.FIRED)) {
            return Optional.empty();
        }
        return Optional.of(Long.toString(findings.stream()
                .filter(finding -> remark.counted().contains(finding.signal().id()))
                .map(Finding::outcome)
                .filter(outcome -> figure.equals(Remark.FIRED)
                        ? outcome.isFired()
                        : outcome.unknown().isEmpty())
                .count()));
    }
}
