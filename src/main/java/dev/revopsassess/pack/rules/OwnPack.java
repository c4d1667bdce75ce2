package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.rules.Configuration.ThresholdChange;
import dev.revopsassess.plan.Play;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pack of the user's own: one file that adds to the rules and changes some of them. What it says is cited under its id.
 *
 * @param file its name, for messages
 * @param text its text, which its fingerprint is made of
 * @param id kebab-case name
 * @param version version of its rules
 * @param documents what its rules cite beside the documents that are known already; itself first
 * @param questions questions that it adds
 * @param conditions conditions that it adds under a name
 * @param signals signals that it adds
 * @param plays work that answers its signals; each signal that calls for work has one
 * @param thresholds other thresholds for signals that are there already
 * @param weights other weights for signals that are there already
 * @param cases cases by signal id, its own signals and others
 */
public record OwnPack(
        String file,
        String text,
        String id,
        String version,
        List<SourceDocument> documents,
        List<Question> questions,
        Map<String, Condition> conditions,
        List<Signal> signals,
        List<Play> plays,
        List<ThresholdChange> thresholds,
        List<WeightChange> weights,
        Map<String, List<SignalCase>> cases) {
    /**
     * Another weight for one signal.
     *
     * @param signal id of the signal
     * @param weight 1 to 5
     * @param reason why, as the report prints it
     */
    public record WeightChange(String signal, int weight, String reason) {}

    public OwnPack {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        signals = List.copyOf(signals);
        plays = List.copyOf(plays);
        thresholds = List.copyOf(thresholds);
        weights = List.copyOf(weights);
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    }

    /** These signals with the pack's thresholds and weights. */
    public List<Signal> changed(List<Signal> before) {
        Map<String, WeightChange> byId =
                weights.stream().collect(Collectors.toMap(WeightChange::signal, Function.identity()));
        return ConfiguredChanges.changed(before, thresholds, "configured in " + id + ": ").stream()
                .map(signal -> byId.containsKey(signal.id())
                        ? weighed(signal, java.util.Objects.requireNonNull(byId.get(signal.id())))
                        : signal)
                .toList();
    }

    private Signal weighed(Signal signal, WeightChange change) {
        return signal.tuned(change.weight(), signal.watch(), signal.fire())
                .citing(new Provenance.House("weight " + change.weight() + " instead of " + signal.weight()
                        + ", configured in " + id + ": " + change.reason()));
    }
}
