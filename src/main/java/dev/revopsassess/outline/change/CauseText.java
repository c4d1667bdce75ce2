package dev.revopsassess.outline.change;

import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SideEntry;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Whether figures or rules moved a report, and what keeps two reports from being compared, in sentences. */
record CauseText(ComparisonEntry moved) {
    String sentence() {
        return switch (moved.moved()) {
            case NOTHING -> "No figure and no rule changed.";
            case DATA -> "The figures changed; the rules are the same.";
            case RULES ->
                judgedAlike()
                        ? "The rules changed in nothing that bears on this report; the figures are the same."
                        : "The rules changed; the figures are the same.";
            case BOTH, UNCLEAR ->
                judgedAlike()
                        ? "The figures changed. The rules changed too, but judge the older figures as before."
                        : "Figures and rules changed. Where the older report holds enough, its figures are judged again by"
                                + " the rules of now.";
        };
    }

    /** Whether the rules of now find in the older figures what the older report found. */
    boolean judgedAlike() {
        return new ChangeTable(moved).rescored().isEmpty()
                && moved.signals().stream().allMatch(signal -> signal.cause() == Moved.DATA)
                && (moved.moved() != Moved.RULES
                        || moved.model()
                                .before()
                                .model()
                                .equals(moved.model().after().model()));
    }

    /** What a reader cannot know of the words above. */
    List<String> colophon() {
        var lines = new ArrayList<>(List.of(
                "Before: " + side(moved.before()),
                "Now: " + side(moved.after()),
                "A score counts as moved beyond 1 point, over the signals that both reports know; what is newly known or"
                        + " no longer known is neither good nor bad."));
        if (moved.moved() != Moved.NOTHING && moved.moved() != Moved.DATA) {
            lines.add(
                    "Rules are thresholds, weights and plays, and also the words by which headers, statuses, titles and"
                            + " products are known: where those words changed, the same exports may give other figures.");
        }
        return List.copyOf(lines);
    }

    /** What keeps the two from being compared; empty where nothing does. */
    static List<String> cautions(ComparisonEntry moved) {
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

    static String of(Moved cause) {
        return switch (cause) {
            case RULES -> "the rules did it";
            case BOTH -> "figures and rules did it";
            case UNCLEAR -> "the older report does not tell whether figures or rules did it";
            case DATA, NOTHING -> "the figures did it";
        };
    }

    private static String side(SideEntry side) {
        Snapshot.RulePack rules = side.rulePack();
        return side.company() + " as of " + side.asOf() + ", rules " + rules.id() + " " + rules.version() + " ("
                + rules.sha256().substring(0, Math.min(8, rules.sha256().length())) + "), revops-assess "
                + side.toolVersion() + ".";
    }
}
