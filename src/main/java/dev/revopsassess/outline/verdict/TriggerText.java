package dev.revopsassess.outline.verdict;

import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.CompanyFacts;
import dev.revopsassess.verdict.model.FoundationPart;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When thresholds come: of a re-charter, and of every measure that moves. */
record TriggerText(CompanyFacts facts, MetricNames names) {
    /** What is to stand by then, or the threshold. */
    String threshold(Verdict.Trigger trigger) {
        List<String> all = words(Stream.concat(trigger.missing().stream(), trigger.open().stream()));
        return trigger.inflection()
                .map(this::bound)
                .orElseGet(() -> all.isEmpty() ? "nothing is missing" : NumberText.and(all));
    }

    /** {@code Re-charter as RevOps in 2027-05, when the plan has the foundation standing: one forecast is missing.} */
    String of(Verdict.Trigger trigger) {
        String when = "Re-charter as RevOps in " + trigger.date();
        String rest = rest(words(trigger.missing().stream()), words(trigger.open().stream()));
        return trigger.inflection()
                .map(crossing -> when + ", when " + names.of(subject(crossing), facts) + " reach " + bound(crossing)
                        + " at the pace of the last 12 months, and not before the foundation stands" + rest + ".")
                .orElseGet(() -> rest.isEmpty()
                        ? when + ": the foundation for it stands."
                        : when + ", when the plan has the foundation standing" + rest + ".");
    }

    /** {@code : an executive sponsor and one forecast are missing, written ownership is not known yet}. */
    private static String rest(List<String> missing, List<String> open) {
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add(NumberText.and(missing) + (missing.size() == 1 ? " is" : " are") + " missing");
        }
        if (!open.isEmpty()) {
            parts.add(NumberText.and(open) + (open.size() == 1 ? " is" : " are") + " not known yet");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static List<String> words(Stream<FoundationPart> parts) {
        return parts.map(FoundationPart::words).toList();
    }

    /** {@code People in the revenue organisation: 40 in 2027-07 at the pace of the last 12 months.} */
    String of(Verdict.Crossing crossing) {
        String what = MetricNames.sentence(names.of(subject(crossing), facts)) + ": " + bound(crossing);
        String range = crossing.latest()
                .filter(latest -> !latest.equals(crossing.earliest()))
                .map(latest -> " (" + crossing.earliest() + " to " + latest + ")")
                .orElse("");
        return crossing.date()
                .map(date -> what + " in " + date + range + " at the pace of the last 12 months.")
                .orElseGet(() -> what + " comes nearer, but when is not foreseeable from the last 12 months ("
                        + crossing.earliest() + " at the earliest).");
    }

    private String bound(Verdict.Crossing crossing) {
        return NumberText.of(crossing.threshold(), names.unit(subject(crossing), facts));
    }

    private static Subject subject(Verdict.Crossing crossing) {
        return new Subject.Metric(crossing.measure());
    }
}
