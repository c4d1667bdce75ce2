package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads questions.yaml. */
public final class Questions {
    private Questions() {}

    /** The questions of a file that holds nothing else. */
    static List<Question> read(Fields file, Catalogue metrics) {
        List<Question> questions = of(file, metrics);
        file.end();
        return questions;
    }

    /** The questions under the key of that name; left out means none. */
    public static List<Question> of(Fields file, Catalogue metrics) {
        var read = new LinkedHashMap<String, Question>();
        for (Node item : file.items("questions")) {
            Question question = Fields.read(item, fields -> question(fields, metrics));
            if (read.put(question.id(), question) != null) {
                throw item.place().error("question \"" + question.id() + "\" is there twice");
            }
        }
        return List.copyOf(read.values());
    }

    /** A share is a part of a whole wherever nothing narrower is written. */
    private static Optional<Question.Bounds> bounds(Fields fields, Question.Form form) {
        return fields.optional("bounds")
                .map(node -> Fields.read(
                        node,
                        bounds -> new Question.Bounds(
                                BigDecimal.valueOf(bounds.number("least")),
                                BigDecimal.valueOf(bounds.number("most")),
                                bounds.text("house"))))
                .or(() -> form == Question.Form.PERCENT
                        ? Optional.of(
                                new Question.Bounds(BigDecimal.ZERO, BigDecimal.ONE, "A share is a part of a whole."))
                        : Optional.empty());
    }

    private static Question question(Fields fields, Catalogue metrics) {
        Map<String, Question.Form> forms = new LinkedHashMap<>();
        for (Question.Form form : Question.Form.values()) {
            forms.put(form.name().toLowerCase(Locale.ROOT), form);
        }
        String id = fields.text("id");
        String ask = fields.text("ask");
        Question.Form form = java.util.Objects.requireNonNull(forms.get(fields.word("form", forms.keySet())));
        List<String> words = fields.texts("words");
        boolean chosen = form == Question.Form.WORD || form == Question.Form.WORDS;
        if (chosen == words.isEmpty()) {
            throw fields.place("words")
                    .error(chosen ? "this form needs words to choose from" : "this form takes no words");
        }
        if (Set.copyOf(words).size() != words.size()) {
            throw fields.place("words").error("a word is there twice");
        }
        Optional<String> metric = fields.optionalText("metric");
        if (metric.isPresent() && !metrics.ids().contains(metric.get())) {
            throw fields.place("metric")
                    .error("there is no metric \"" + metric.get() + "\"" + Nearest.hint(metric.get(), metrics.ids()));
        }
        return new Question(
                id,
                ask,
                form,
                words,
                fields.text("why"),
                fields.optionalText("look-up"),
                Optional.of(fields.text("source")),
                metric,
                bounds(fields, form));
    }
}
