package dev.revopsassess.outline.change;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.report.Titles;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ModelEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SideEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Keyword;
import dev.revopsassess.value.Letterhead;
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
                List.of(
                        "Before: " + side(moved.before()),
                        "Now: " + side(moved.after()),
                        "A score counts as moved beyond 1 point, over the signals that both reports know; what is newly known or"
                                + " no longer known is neither good nor bad."),
                Letterhead.NONE);
    }

    /** A report with what moved since its baseline, below the scores. */
    public static Outline since(Outline report, ComparisonEntry moved, Titles names, boolean whole) {
        var change = new ChangeOutline(moved, names);
        Sheet.Writer page = Sheet.titled("");
        if (whole) {
            page.paragraph(Tone.STRONG, change.headline() + ".");
            change.verdict(page);
            change.changes(page);
        } else {
            page.paragraph(sentence(moved, names));
        }
        var parts = new ArrayList<Outline.Part>();
        Outline.Part section =
                part(Section.CHANGES, "Since the baseline of " + moved.before().asOf(), page);
        report.parts().forEach(part -> {
            parts.add(part);
            if (part.section() == Section.SCORES) {
                parts.add(section);
            }
        });
        if (!parts.contains(section)) {
            parts.add(section);
        }
        return new Outline(
                report.company(),
                report.asOf(),
                report.recommendation(),
                report.headline(),
                parts,
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
        page.paragraph(cause() + " " + summary());
        page.notes(cautions(moved), true);
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
        page.table(
                table.table(model(moved.model().before()), model(moved.model().after())));
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

    private String cause() {
        return switch (moved.moved()) {
            case NOTHING -> "No figure and no rule changed.";
            case DATA -> "The figures changed; the rules are the same.";
            case RULES -> "The rules changed; the figures are the same.";
            case BOTH, UNCLEAR ->
                "Figures and rules changed. Where the older report holds enough, its figures are judged again by the rules of"
                        + " now.";
        };
    }

    /** What keeps the two from being compared; empty where nothing does. */
    public static List<String> cautions(ComparisonEntry moved) {
        SideEntry was = moved.before();
        SideEntry is = moved.after();
        var cautions = new ArrayList<String>();
        if (!was.company().equals(is.company())) {
            cautions.add("The older report is of " + was.company() + ", the newer of " + is.company() + ".");
        }
        if (!was.currency().equals(is.currency())) {
            cautions.add("Amounts are in " + was.currency() + " before and in " + is.currency()
                    + " now, and are not compared.");
        }
        if (is.asOf().isBefore(was.asOf())) {
            cautions.add("The report that stands second speaks of the earlier day.");
        }
        if (!was.toolVersion().equals(is.toolVersion())) {
            cautions.add("revops-assess " + was.toolVersion() + " made the older report and " + is.toolVersion()
                    + " the newer; another version may measure otherwise.");
        }
        return cautions;
    }

    private String line(SignalMove signal) {
        boolean both = moved.moved() == Moved.BOTH;
        String rescored = signal.statusRescored()
                .filter(status -> both && !status.equals(signal.statusBefore()))
                .map(status -> ", by the rules of now " + status.replace('-', ' '))
                .orElse("");
        return signal.title() + ": " + FigureOrWord.standing(signal.statusBefore(), signal.before(), signal.unit())
                + rescored
                + " → "
                + FigureOrWord.standing(signal.statusAfter(), signal.after(), signal.unit())
                + (both ? " (" + cause(signal.cause()) + ")" : "");
    }

    private static String cause(Moved cause) {
        return switch (cause) {
            case RULES -> "the rules did it";
            case BOTH -> "figures and rules did it";
            case UNCLEAR -> "the older report does not tell whether figures or rules did it";
            case DATA, NOTHING -> "the figures did it";
        };
    }

    private static String both(String was, String is) {
        return was.equals(is) ? is + ", as before" : was + " before, " + is + " now";
    }

    private static String side(SideEntry side) {
        Snapshot.RulePack rules = side.rulePack();
        return side.company() + " as of " + side.asOf() + ", rules " + rules.id() + " " + rules.version() + " ("
                + rules.sha256().substring(0, Math.min(8, rules.sha256().length())) + "), revops-assess "
                + side.toolVersion() + ".";
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
