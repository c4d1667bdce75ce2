package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Line;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The report on one screen: the answer, how sure, why, what speaks against, the first steps and the next question. */
final class BriefOutline {
    /** Sentences of the first paragraph. */
    private static final int MOST_SENTENCES = 2;

    private static final int MOST_DRIVERS = 5;
    private static final int MOST_AGAINST = 3;

    private final Verdict verdict;
    private final VerdictText text;
    private final Narrative narrative;
    private final FirstPage first;

    BriefOutline(Assessment assessment, Narrative narrative) {
        this.verdict = assessment.verdict();
        this.text = assessment.text();
        this.narrative = narrative;
        this.first =
                new FirstPage(assessment.costs(), narrative, assessment.plan().map(narrative::plan));
    }

    /** The sections of the screen in its order; the first steps stand after the reasons. */
    List<Outline.Part> parts() {
        return Stream.of(
                        part(Section.VERDICT, "", this::verdict),
                        part(Section.SCORES, "", page -> page.block(new Block.Scores(narrative.scores()))),
                        part(Section.DRIVERS, count(narrative.drivers().size(), MOST_DRIVERS), this::drivers),
                        part(Section.AGAINST, count(notes().size(), MOST_AGAINST), this::against),
                        part(Section.START, first.onlyOwner().orElse(""), this::steps),
                        part(Section.UNKNOWN, narrative.interview().orElse(""), this::unknown))
                .filter(part -> !part.blocks().isEmpty())
                .toList();
    }

    private Outline.Part part(Section section, String aside, Consumer<Sheet.Writer> writing) {
        String title = narrative.title(section);
        Sheet.Writer page = Sheet.titled(title);
        writing.accept(page);
        return new Outline.Part(section, title, title, aside, page.sheet().blocks());
    }

    /** What does not fit on the screen is counted. */
    private static String count(int all, int most) {
        return all > most ? most + " of " + all : "";
    }

    /** The day, the rows and where the rest is. */
    List<String> colophon() {
        DataLines data = narrative.data();
        int remarks = data.problems().size() + data.unmapped().size();
        String read = data.summary()
                + (remarks == 0 ? "." : "; " + NumberText.counted(remarks, "remark") + ": revops-assess check FOLDER");
        var lines = new ArrayList<>(List.of(narrative.colophon().get(0) + " " + read));
        lines.addAll(data.assumptions());
        lines.add("All of it: --verbose, -o report.html, revops-assess explain");
        return List.copyOf(lines);
    }

    private void verdict(Sheet.Writer page) {
        page.paragraph(
                Tone.PLAIN,
                String.join(" ", text.rationale().stream().limit(MOST_SENTENCES).toList()));
        page.facts(List.of(new Fact("How sure", narrative.howSure()), new Fact("Today", narrative.today())));
    }

    private void steps(Sheet.Writer page) {
        boolean shared = first.onlyOwner().isEmpty();
        page.lines(first.steps().stream()
                .map(step -> new Line(Optional.empty(), step.title(), shared ? step.role() : "", ""))
                .toList());
    }

    private void drivers(Sheet.Writer page) {
        List<SignalLine> drivers = narrative.drivers();
        if (drivers.isEmpty()) {
            page.paragraph("No signal fired or is near it.");
        }
        page.lines(drivers.stream()
                .limit(MOST_DRIVERS)
                .map(line -> new Line(
                        Optional.of(line.mark()),
                        line.title() + line.value().map(value -> ": " + value).orElse(""),
                        line.from() + "  " + line.weight(),
                        ""))
                .toList());
    }

    /** Warnings and contradictions first, since they can turn the answer; then what is fine although it could be trouble. */
    private void against(Sheet.Writer page) {
        List<String> notes = notes();
        List<SignalLine> clear = narrative.against();
        int shown = Math.min(notes.size(), MOST_AGAINST);
        page.notes(notes.subList(0, shown), true)
                .lines(clear.stream()
                        .limit(MOST_AGAINST - shown)
                        .map(line -> new Line(
                                Optional.of(line.mark()), line.title(), line.from() + "  " + line.weight(), ""))
                        .toList());
        narrative.waived().stream()
                .map(line -> line.title() + ": " + line.evidence().get(0))
                .forEach(page::paragraph);
    }

    private List<String> notes() {
        return Stream.concat(
                        verdict.warnings().stream().map(Verdict.Warning::text),
                        text.contradictions().stream().map(VerdictText.Contradicted::text))
                .map(BriefOutline::firstSentence)
                .toList();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void unknown(Sheet.Writer page) {
        List<Narrative.Ask> questions = narrative.questions();
        if (questions.isEmpty() && narrative.missing().isEmpty()) {
            return;
        }
        page.paragraph(
                questions.isEmpty()
                        ? "Nothing that is missing would change the model."
                        : questions.get(0).ask());
    }
}
