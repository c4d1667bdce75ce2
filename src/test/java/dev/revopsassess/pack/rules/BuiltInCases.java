package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cases that stand beside the signals of the program, a file a signal. */
public final class BuiltInCases {
    /** The rules of the program. */
    public static final RulePack PACK = PackReader.builtIn();

    private static final KnownNames NAMES = KnownNames.of(PACK, List.of(), List.of(), Set.of(), PACK.conditions());

    private BuiltInCases() {}

    /** The cases of a signal. */
    public static List<SignalCase> of(Signal signal) {
        String file = "cases/" + signal.id() + ".yaml";
        Fields top = YamlTree.read(file, text("/pack/" + file));
        List<SignalCase> cases = SignalCase.read(top.required("cases"), signal, NAMES);
        top.end();
        return cases;
    }

    /** A file beside the classes, as text. */
    static String text(String resource) {
        try (InputStream in = BuiltInCases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("no file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The number that a case gives for a metric or an answer, where it is one number. */
    static Optional<Double> number(SignalCase each, Subject subject) {
        return reading(each, subject)
                .filter(reading -> reading.others().isEmpty() && reading.range().isEmpty())
                .map(Reading.Measured::value)
                .filter(Datum.Figure.class::isInstance)
                .map(datum -> ((Datum.Figure) datum).value());
    }

    /** The word that a case gives for a metric or an answer, where it is one word. */
    static Optional<String> word(SignalCase each, Subject subject) {
        return reading(each, subject)
                .filter(reading -> reading.others().isEmpty())
                .map(Reading.Measured::value)
                .filter(Datum.Word.class::isInstance)
                .map(datum -> ((Datum.Word) datum).text());
    }

    private static Optional<Reading.Measured> reading(SignalCase each, Subject subject) {
        return Optional.ofNullable(
                subject instanceof Subject.Metric metric
                        ? each.metrics().get(metric.id())
                        : each.answers().get(((Subject.Answer) subject).question()));
    }
}
