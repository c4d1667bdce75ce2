package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.rules.SignalCase;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of one case.
 *
 * @param signal id of the signal
 * @param name name of the case
 * @param mismatches where the signal does not do what the case says, each in a few words; empty where it does
 */
public record CaseResult(String signal, String name, List<String> mismatches) {
    public CaseResult {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether the signal does what the case says. */
    public boolean passes() {
        return mismatches.isEmpty();
    }

    /** Every case of a pack, in its order; nothing that comes after the pack has a say. */
    public static List<CaseResult> of(EffectiveRules.Packed packed) {
        RulePack rules = packed.rules();
        var results = new ArrayList<CaseResult>();
        packed.pack().cases().forEach((id, cases) -> {
            Signal signal = rules.signal(id).orElseThrow();
            cases.forEach(
                    each -> results.add(new CaseResult(id, each.name(), each.mismatches(each.finding(signal, rules)))));
        });
        return results;
    }

    /** What the cases of a pack leave unproven, a sentence for each signal of its own: cases that every signal should have. */
    public static List<String> owed(OwnPack pack) {
        return pack.signals().stream()
                .map(signal -> owed(signal, pack.cases().getOrDefault(signal.id(), List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> owed(Signal signal, List<SignalCase> cases) {
        List<String> statuses = signal.dimension() == Dimension.FOUNDATION
                ? List.of("missing", "in-place", "unknown")
                : List.of("clear", "fired", "unknown");
        List<String> owed = statuses.stream()
                .filter(status -> cases.stream().noneMatch(each -> each.gives().equals(status)))
                .toList();
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        signal.id() + " has no case that gives " + owed.stream().collect(Collectors.joining(", ")));
    }
}
