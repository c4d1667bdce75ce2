package dev.revopsassess.cli.run;

import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.portfolio.Ranking;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Question;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words of the built-in rules that a shell can complete; the rules are read when somebody asks. */
public abstract sealed class Ids implements Iterable<String> {
    private final Function<RulePack, Stream<String>> words;

    private Ids(Function<RulePack, Stream<String>> words) {
        this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
        return words.apply(PackReader.builtIn()).distinct().iterator();
    }

    private static Stream<String> signals(RulePack rules) {
        return rules.signals().stream().map(Signal::id);
    }

    private static Stream<String> questions(RulePack rules) {
        return rules.questions().stream().map(Question::id);
    }

    private static Stream<String> models() {
        return Arrays.stream(Model.values()).map(Model::word);
    }

    /** Everything that can be explained. */
    public static final class Explained extends Ids {
        /** For picocli. */
        public Explained() {
            super(rules -> Stream.of(
                            signals(rules),
                            rules.metrics().ids().stream(),
                            models(),
                            rules.verdict().warnings().stream().map(WarningRule::id),
                            questions(rules))
                    .flatMap(part -> part));
        }
    }

    /** Metrics and questions whose value can be supposed; the value follows. */
    public static final class Supposable extends Ids {
        /** For picocli. */
        public Supposable() {
            super(rules -> Stream.concat(rules.metrics().ids().stream(), questions(rules))
                    .map(id -> id + "="));
        }
    }

    /** Conditions of a gate; those that end in a sign want a number. */
    public static final class Gated extends Ids {
        /** For picocli. */
        public Gated() {
            super(rules -> Stream.of(
                            models().map(model -> "model!=" + model),
                            Stream.of("alignment>", "execution>", "scale>", "foundation<", "coverage<"),
                            signals(rules).map(id -> "signal:" + id),
                            Stream.of("regression", "contradictions", "expired-waivers"),
                            Stream.of("missing=fail", "missing=warn", "missing=ignore"))
                    .flatMap(part -> part));
        }
    }

    /** Columns by which a portfolio is ranked. */
    public static final class Columns extends Ids {
        /** For picocli. */
        public Columns() {
            super(rules -> Ranking.words().stream());
        }
    }
}
