package dev.revopsassess.outline.change;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.report.Titles;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ModelEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.value.Keyword;
import dev.revopsassess.value.Letterhead;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What moved between two reports: as a page of its own, and as a section of the newer one. */
public final class ChangeOutline {
    /** House: with the model and the scores a table that is seen at a glance, and a summary of four pages at most. */
    private static final int SIGNALS_IN_SHORT = 8;

    private static final Map<Happening, String> HEADINGS = headings();

    private final ComparisonEntry moved;
    private final Titles names;

    private ChangeOutline(ComparisonEntry moved, Titles names) {
        this.moved = moved;
        this.names = names;
    }

    private static Map<Happening, String> headings() {
        var headings = new EnumMap<Happening, String>(Happening.class);
        headings.put(Happening.NEW, "New");
        headings.put(Happening.WORSE, "Worse");
        headings.put(Happening.BETTER, "Better");
        headings.put(Happening.GONE, "Gone");
        headings.put(Happening.MORE, "Larger or more varied, neither good nor bad");
        headings.put(Happening.LESS, "Smaller or plainer, neither good nor bad");
        headings.put(Happening.NO_LONGER_MEASURED, "No longer measured");
        headings.put(Happening.FIRST_MEASURED, "Measured for the first time");
        headings.put(Happening.WAIVED, "Waived");
        headings.put(Happening.WAIVER_ENDED, "No longer waived");
        return headings;
    }

    /** A page of its own. */
    public static Outline page(ComparisonEntry moved, Titles names) {
        var change = new ChangeOutline(moved, names);
        Sheet.Writer verdict = Sheet.titled("");
        change.verdict(verdict);
        Sheet.Writer changes = Sheet.titled("");
        change.changes(changes);
        return new Outline(
                moved.after().company(),
                moved.after().asOf(),
                change.model(moved.model().after()),
                change.headline(),
                List.of(
                        part(Section.VERDICT, Section.VERDICT.title(), verdict),
                        part(Section.CHANGES, Section.CHANGES.title(), changes)),
                new CauseText(moved).colophon(),
                Letterhead.NONE);
    }

    /** A report with all that moved since its baseline, below the scores. */
    public static Outline since(Outline report, ComparisonEntry moved, Titles names) {
        var change = new ChangeOutline(moved, names);
        Sheet.Writer page = Sheet.titled("");
        page.paragraph(Tone.STRONG, change.headline() + ".");
        change.verdict(page);
        change.changes(page);
        return change.behind(Section.SCORES, report, page);
    }

    /** The same on a screen: what moved is a line below the scores. */
    public static Outline inALine(Outline report, ComparisonEntry moved, Titles names) {
        Sheet.Writer page = Sheet.titled("");
        page.paragraph(sentence(moved, names));
        return new ChangeOutline(moved, names).behind(Section.SCORES, report, page);
    }

    /** The same in a comment, whose readers want to know first what moved: a table behind the recommendation. */
    public static Outline inShort(Outline report, ComparisonEntry moved, Titles names) {
        var change = new ChangeOutline(moved, names);
        Sheet.Writer page = Sheet.titled("");
        page.paragraph(sentence(moved, names));
        page.notes(CauseText.cautions(moved), true);
        page.table(change.table(SIGNALS_IN_SHORT));
        int more = moved.signals().size() - SIGNALS_IN_SHORT;
        if (more > 0) {
            page.paragraph("And " + NumberText.counted(more, "more signal") + "; the full edition names them.");
        }
        return change.behind(Section.VERDICT, report, page);
    }

    private Outline behind(Section section, Outline report, Sheet.Writer page) {
        var parts = new ArrayList<Outline.Part>();
        Outline.Part change =
                part(Section.CHANGES, "Since the baseline of " + moved.before().asOf(), page);
        report.parts().forEach(part -> {
            parts.add(part);
            if (part.section() == section) {
                parts.add(change);
            }
        });
        if (!parts.contains(change)) {
            parts.add(change);
        }
        return new Outline(
                report.company(),
                report.asOf(),
                report.recommendation(),
                report.headline(),
                List.copyOf(parts),
                report.colophon(),
                report.letterhead());
    }

    /** The recommendation and the signals that moved, in one line. */
    public static String sentence(ComparisonEntry moved, Titles names) {
        var change = new ChangeOutline(moved, names);
        return change.headline() + ". " + change.summary();
    }

    private static Outline.Part part(Section section, String heading, Sheet.Writer page) {
        return new Outline.Part(section, heading, heading, "", page.sheet().blocks());
    }

    private void verdict(Sheet.Writer page) {
        ModelEntry was = moved.model().before();
        ModelEntry is = moved.model().after();
        page.paragraph(new CauseText(moved).sentence() + " " + summary());
        page.notes(CauseText.cautions(moved), true);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("How sure", both(confidence(was), confidence(is))));
        facts.add(new Fact("Structure", both(structure(was), structure(is))));
        if (!was.model().equals(is.model())) {
            was.because().ifPresent(text -> facts.add(new Fact("Before", Printed.sentence(text))));
            is.because().ifPresent(text -> facts.add(new Fact("Now", Printed.sentence(text))));
        }
        page.facts(facts);
    }

    private void changes(Sheet.Writer page) {
        var table = new ChangeTable(moved);
        page.charts("", List.of(table.chart()));
        page.table(table(moved.signals().size()));
        table.rescored().ifPresent(page::paragraph);
        HEADINGS.forEach((happening, heading) -> page.items(
                heading,
                moved.signals().stream()
                        .filter(signal -> signal.happened() == happening)
                        .map(this::line)
                        .toList()));
        if (moved.signals().isEmpty()) {
            page.paragraph("No signal moved.");
        }
    }

    /** What keeps the two from being compared; empty where nothing does. */
    public static List<String> cautions(ComparisonEntry moved) {
        return CauseText.cautions(moved);
    }

    private Table table(int signals) {
        return new ChangeTable(moved)
                .table(model(moved.model().before()), model(moved.model().after()), signals);
    }

    private String headline() {
        String was = model(moved.model().before());
        String is = model(moved.model().after());
        return was.equals(is)
                ? "The recommendation stays: " + is
                : "The recommendation was " + was + " and is now " + is;
    }

    /** How many signals are new, worse, better and so on. */
    private String summary() {
        String counts = HEADINGS.keySet().stream()
                .map(happening -> Map.entry(
                        happening,
                        moved.signals().stream()
                                .filter(signal -> signal.happened() == happening)
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + ChangeTable.status(entry.getKey()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "No signal moved." : "Signals: " + counts + ".";
    }

    private String line(SignalMove signal) {
        boolean both = moved.moved() == Moved.BOTH && !new CauseText(moved).judgedAlike();
        String rescored = signal.statusRescored()
                .filter(status -> both && !status.equals(signal.statusBefore()))
                .map(status -> ", by the rules of now " + status.replace('-', ' '))
                .orElse("");
        return signal.title() + ": " + FigureOrWord.standing(signal.statusBefore(), signal.before(), signal.unit())
                + rescored
                + " → "
                + FigureOrWord.standing(signal.statusAfter(), signal.after(), signal.unit())
                + (both ? " (" + CauseText.of(signal.cause()) + ")" : "");
    }

    private static String both(String was, String is) {
        return was.equals(is) ? is + ", as before" : was + " before, " + is + " now";
    }

    private String model(ModelEntry entry) {
        return word(Model.values(), entry.model()).map(names::model).orElse(entry.model());
    }

    private String structure(ModelEntry entry) {
        return word(Structure.values(), entry.currentStructure())
                .map(names::structure)
                .orElse(entry.currentStructure());
    }

    private static String confidence(ModelEntry entry) {
        return entry.confidence().replace('-', ' ');
    }

    private static <K extends Keyword> Optional<K> word(K[] words, String found) {
        return Arrays.stream(words).filter(word -> word.word().equals(found)).findFirst();
    }
}
