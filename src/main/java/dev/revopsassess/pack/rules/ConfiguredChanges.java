package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.rules.Configuration.ThresholdChange;
import dev.revopsassess.pack.yaml.Errors;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Provenance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The rules as a configuration changes them: other weights, other thresholds with the reason that it gives, and what its
 * own titles, departments and products mean.
 */
public final class ConfiguredChanges {
    private ConfiguredChanges() {}

    /**
     * The tuned pack. It keeps the pack's id and version; its fingerprint is another, so that a comparison of two
     * reports sees that the rules moved.
     *
     * @throws PackException where a threshold does not fit its signal, with the place in the configuration
     */
    public static RulePack tuned(RulePack pack, Configuration configuration) {
        RulePack named = renamed(pack, configuration);
        if (configuration.thresholds().isEmpty() && configuration.weights().isEmpty()) {
            return named;
        }
        List<Signal> signals = changed(named.signals(), configuration.thresholds(), "configured: ").stream()
                .map(signal -> signal.tuned(
                        configuration.weights().getOrDefault(signal.id(), signal.weight()),
                        signal.watch(),
                        signal.fire()))
                .toList();
        return named.with(signals, named.tables(), fingerprint(named, configuration));
    }

    /** With the configuration's titles, departments, products and statuses before the pack's own. */
    private static RulePack renamed(RulePack pack, Configuration configuration) {
        if (configuration.titles().isEmpty()
                && configuration.departments().isEmpty()
                && configuration.tools().isEmpty()
                && configuration.statuses().isEmpty()) {
            return pack;
        }
        String rules = configuration.titles() + "\n" + configuration.departments() + "\n" + configuration.tools()
                + (configuration.statuses().isEmpty() ? "" : "\n" + configuration.statuses());
        return pack.with(pack.signals(), pack.tables().with(configuration), digest(pack.sha256() + "\n" + rules));
    }

    /**
     * The signals with other thresholds.
     *
     * @param by what the reason of a changed threshold begins with: who changed it
     * @throws PackException where a threshold does not fit its signal
     */
    static List<Signal> changed(List<Signal> signals, List<ThresholdChange> thresholds, String by) {
        Map<String, ThresholdChange> changes =
                thresholds.stream().collect(Collectors.toMap(ThresholdChange::signal, change -> change));
        var errors = new Errors();
        var changed = new ArrayList<Signal>();
        for (Signal signal : signals) {
            ThresholdChange change = changes.get(signal.id());
            changed.add(change == null ? signal : errors.tried(signal, () -> changed(signal, change, by)));
        }
        errors.end();
        return changed;
    }

    private static Signal changed(Signal signal, ThresholdChange change, String by) {
        if (signal.watch().isEmpty() && signal.fire().isEmpty()) {
            throw misfit(change, signal.id() + " reads words; it has no threshold to change");
        }
        Provenance reason = new Provenance.House(by + change.reason());
        Signal changed = signal.tuned(
                signal.weight(),
                threshold(signal.watch(), change.watch(), reason),
                threshold(signal.fire(), change.fire(), reason));
        if (changed.watch().isPresent() && changed.fire().isPresent()) {
            double watch = changed.watch().get().value();
            double fire = changed.fire().get().value();
            boolean ordered = changed.direction() == Signal.Direction.AT_LEAST ? watch < fire : watch > fire;
            if (!ordered) {
                throw misfit(
                        change,
                        signal.id() + " would reach watch after fire: watch " + watch + ", fire " + fire
                                + "; change both");
            }
        }
        return changed;
    }

    private static PackException misfit(ThresholdChange change, String message) {
        return new PackException(List.of(change.place() + ": " + message));
    }

    private static Optional<Threshold> threshold(Optional<Threshold> before, OptionalDouble value, Provenance reason) {
        if (value.isEmpty()) {
            return before;
        }
        boolean strictly = before.map(Threshold::strictly).orElse(false);
        return Optional.of(new Threshold(value.getAsDouble(), strictly, reason));
    }

    private static String fingerprint(RulePack pack, Configuration configuration) {
        var changes = new StringBuilder(pack.sha256());
        configuration
                .thresholds()
                .forEach(change -> changes.append('\n')
                        .append(change.signal())
                        .append(' ')
                        .append(change.watch())
                        .append(' ')
                        .append(change.fire()));
        configuration
                .weights()
                .forEach((id, weight) ->
                        changes.append('\n').append(id).append(" weight ").append(weight));
        return digest(changes.toString());
    }

    /** SHA-256 of a text, in hex. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
