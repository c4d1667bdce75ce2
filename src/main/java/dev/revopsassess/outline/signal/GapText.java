package dev.revopsassess.outline.signal;

import dev.revopsassess.signal.Gap;
import dev.revopsassess.signal.Outcome;
import java.util.stream.Collectors;

/** Why a signal is unknown. */
public final class GapText {
    private GapText() {}

    /** A sentence for each thing that leaves it open. */
    public static String of(Outcome.Unknown unknown) {
        return unknown.gaps().isEmpty()
                ? "What is known does not settle it."
                : unknown.gaps().stream().map(GapText::of).distinct().collect(Collectors.joining(" "));
    }

    private static String of(Gap gap) {
        return gap.fold(
                missing -> sentence(missing.reading().why()),
                wide -> wide.range().isOpen()
                        ? wide.range().why()
                        : wide.reading().id() + " is " + EvidenceText.number(wide.reading())
                                + ", which leaves it open.",
                unsettled -> "The signal " + unsettled.signal() + " is not settled.");
    }

    private static String sentence(String why) {
        return why.endsWith(".") ? why : why + ".";
    }
}
