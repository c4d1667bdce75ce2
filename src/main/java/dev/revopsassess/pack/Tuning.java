package dev.revopsassess.pack;

import dev.revopsassess.pack.Configuration.ThresholdChange;
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
public final class Tuning {
    private Tuning() {}

    /**
     * The tuned pack. It keeps the pack's id and version; its fingerprint is another, so that a comparison of two
     * reports sees that the rules moved.
     *
     * @throws PackException where a threshold does not fit its signal, with the place in the configuration
     */
    public static RulePack tuned(RulePack pack, Configuration configuration) {
        RulePack named = renamed(pack, configuration);
        return configuration.thresholds().isEmpty() && configuration.weights().isEmpty()
                ? named
                : weighed(named, configuration);
    }

    /** With the configuration's titles, departments and products before the pack's own. */
    private static RulePack renamed(RulePack pack, Configuration configuration) {
        if (configuration.titles().isEmpty()
                && configuration.departments().isEmpty()
                && configuration.tools().isEmpty()) {
            return pack;
        }
        String rules = configuration.titles() + "\n" + configuration.departments() + "\n" + configuration.tools();
        return pack.with(
                pack.titles().with(configuration.titles(), configuration.departments()),
                pack.tools().with(configuration.tools()),
                digest(pack.sha256() + "\n" + rules));
    }

    private static RulePack weighed(RulePack pack, Configuration configuration) {
        Map<String, ThresholdChange> changes = configuration.thresholds().stream()
                .collect(Collectors.toMap(ThresholdChange::signal, change -> change));
        var errors = new ArrayList<String>();
        var signals = new ArrayList<Signal>();
        for (Signal signal : pack.signals()) {
            int weight = configuration.weights().getOrDefault(signal.id(), signal.weight());
            ThresholdChange change = changes.get(signal.id());
            if (change == null) {
                signals.add(signal.tuned(weight, signal.watch(), signal.fire()));
            } else {
                Signal tuned = signal.tuned(
                        weight,
                        threshold(signal.watch(), change.watch(), change),
                        threshold(signal.fire(), change.fire(), change));
                errors.addAll(misfits(signal, tuned, change));
                signals.add(tuned);
            }
        }
        if (!errors.isEmpty()) {
            throw new PackException(errors);
        }
        return pack.with(signals, fingerprint(pack, configuration));
    }

    private static Optional<Threshold> threshold(
            Optional<Threshold> before, OptionalDouble value, ThresholdChange change) {
        if (value.isEmpty()) {
            return before;
        }
        boolean strictly = before.map(Threshold::strictly).orElse(false);
        return Optional.of(
                new Threshold(value.getAsDouble(), strictly, new Provenance.House("configured: " + change.reason())));
    }

    private static List<String> misfits(Signal before, Signal tuned, ThresholdChange change) {
        if (before.watch().isEmpty() && before.fire().isEmpty()) {
            return List.of(change.place() + ": " + before.id() + " reads words; it has no threshold to change");
        }
        if (tuned.watch().isEmpty() || tuned.fire().isEmpty()) {
            return List.of();
        }
        double watch = tuned.watch().get().value();
        double fire = tuned.fire().get().value();
        boolean ordered = tuned.direction() == Signal.Direction.AT_LEAST ? watch < fire : watch > fire;
        return ordered
                ? List.of()
                : List.of(change.place() + ": " + before.id() + " would reach watch after fire: watch " + watch
                        + ", fire " + fire + "; change both");
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

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
