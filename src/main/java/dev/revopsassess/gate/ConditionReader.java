package dev.revopsassess.gate;

import dev.revopsassess.value.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code alignment>60} and its like. */
final class ConditionReader {
    private static final List<String> SCORES = List.of("scale", "execution", "alignment", "foundation");
    private static final List<String> MODELS =
            List.of("hold", "sales-ops", "recharter", "revops", "hub-and-spoke", "insufficient-evidence");
    private static final List<String> NAMES = List.of(
            "model",
            "scale",
            "execution",
            "alignment",
            "foundation",
            "coverage",
            "signal",
            "regression",
            "contradictions",
            "expired-waivers",
            "missing");
    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9-]*)\\s*(?:(!=|>=|<=|==?|>|<|:)\\s*(.*))?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ConditionReader() {}

    static Gate read(List<String> words) {
        var conditions = new ArrayList<FailCondition>();
        Gate.Missing missing = Gate.Missing.WARN;
        for (String word : words) {
            String text = word.strip();
            Matcher parts = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                throw new UnknownCondition("\"" + text + "\" is no condition; write one such as alignment>60");
            }
            String name = parts.group(1);
            String sign = Optional.ofNullable(parts.group(2)).orElse("");
            String operand = Optional.ofNullable(parts.group(3)).orElse("");
            if (name.equals("missing")) {
                missing = missing(text, operand);
            } else {
                conditions.add(condition(text, name, sign, operand));
            }
        }
        return new Gate(List.copyOf(conditions), missing);
    }

    private static FailCondition condition(String text, String name, String sign, String operand) {
        if (SCORES.contains(name)) {
            return new FailCondition.ScoreBeyond(text, name, bound(text, name, sign, operand, false));
        }
        return switch (name) {
            case "model" -> model(text, sign, operand);
            case "coverage" -> new FailCondition.CoverageBeyond(text, bound(text, name, sign, operand, true));
            case "signal" -> {
                if (!sign.equals(":") || operand.isEmpty()) {
                    throw new UnknownCondition(
                            text + " names no signal; write signal:ID, such as signal:nrr-below-100");
                }
                yield new FailCondition.SignalFired(text, operand);
            }
            case "regression" -> alone(text, sign, new FailCondition.Regression(text));
            case "contradictions" -> alone(text, sign, new FailCondition.Contradictory(text));
            case "expired-waivers" -> alone(text, sign, new FailCondition.WaiverExpired(text));
            default ->
                throw new UnknownCondition("no condition " + name
                        + Nearest.to(name, NAMES)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; there are " + String.join(", ", NAMES) + ", and a signal is signal:ID"));
        };
    }

    private static FailCondition alone(String text, String sign, FailCondition condition) {
        if (!sign.isEmpty()) {
            throw new UnknownCondition(text + " takes no value; write the word alone");
        }
        return condition;
    }

    private static FailCondition model(String text, String sign, String operand) {
        boolean negated = sign.equals("!=");
        if (!negated && !sign.equals("=") && !sign.equals("==")) {
            throw new UnknownCondition(text + " names no model; write model!=revops or model=hold");
        }
        if (!MODELS.contains(operand)) {
            throw new UnknownCondition("no model " + operand
                    + Nearest.to(operand, MODELS)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; there are " + String.join(", ", MODELS)));
        }
        return new FailCondition.ModelIs(text, operand, negated);
    }

    /** A score of 0 to 100, or a share: 70 %, 70 and 0.7 are the same one. */
    private static Bound bound(String text, String name, String sign, String operand, boolean share) {
        Bound.Side side = Arrays.stream(Bound.Side.values())
                .filter(found -> found.sign().equals(sign))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownCondition(text + " has no bound; write " + name + ">60, with >, >=, < or <="));
        boolean percent = operand.endsWith("%");
        BigDecimal number;
        try {
            number = new BigDecimal(
                    percent ? operand.substring(0, operand.length() - 1).strip() : operand);
        } catch (NumberFormatException e) {
            throw new UnknownCondition(
                    text + " has no number to compare with; write " + name + sign + (share ? "70%" : "60"));
        }
        if (percent && !share) {
            throw new UnknownCondition(text + ": a score has no percent sign; write " + name + sign + number);
        }
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            throw new UnknownCondition(
                    text + " is out of range; " + name + (share ? " goes from 0% to 100%" : " goes from 0 to 100"));
        }
        boolean hundredth = share && (percent || number.compareTo(BigDecimal.ONE) > 0);
        return new Bound(side, hundredth ? number.movePointLeft(2) : number, sign + operand);
    }

    private static Gate.Missing missing(String text, String operand) {
        return Arrays.stream(Gate.Missing.values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(operand))
                .findFirst()
                .orElseThrow(() -> new UnknownCondition(text + " is no policy; write missing=fail, missing=warn or"
                        + " missing=ignore" + Nearest.hint(operand, List.of("fail", "warn", "ignore"))));
    }
}
