package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from the numbers of people that somebody said, where there is no headcount export at all. */
record SaidPeople(Inputs in) {
    private static final String OPERATIONS = "operations-people";
    private static final List<String> FUNCTIONS =
            List.of("marketing-people", "sales-people", "customer-success-people");

    /** Metrics that are 0, or this word, where nobody does operations. */
    private static final Map<String, String> WITHOUT_OPERATIONS = Map.of(
            "sales-or-revenue-ops", "",
            "function-ops", "",
            "ops-functions", "",
            "embedded-ops", "",
            "ops-scope", "",
            "ops-seniority", "nobody",
            "ops-reporting-line", "nobody",
            "revops-titled", "no");

    /** The reading that follows; empty where too little was said. */
    Optional<Reading> reading(String id) {
        Optional<Measured> operations = in.said(OPERATIONS);
        if (WITHOUT_OPERATIONS.containsKey(id)) {
            return operations
                    .filter(said -> said.number() == 0)
                    .map(said -> without(id, WITHOUT_OPERATIONS.get(id), said));
        }
        var sizes = new LinkedHashMap<String, Measured>();
        FUNCTIONS.forEach(question -> in.said(question).ifPresent(said -> sizes.put(question, said)));
        if (sizes.size() < FUNCTIONS.size()) {
            return Optional.empty();
        }
        if (id.equals("revenue-org-headcount")) {
            operations.ifPresent(said -> sizes.put(OPERATIONS, said));
            return operations.map(said -> count(
                    id, sizes.values().stream().mapToLong(SaidPeople::people).sum(), sizes));
        }
        int rank = FunctionMetrics.RANKS.indexOf(id);
        if (rank >= 0) {
            return Optional.of(count(
                    id,
                    sizes.values().stream()
                            .map(SaidPeople::people)
                            .sorted(Comparator.reverseOrder())
                            .toList()
                            .get(rank),
                    sizes));
        }
        return id.equals("staffed-functions")
                ? Optional.of(count(
                        id,
                        sizes.values().stream()
                                .filter(said -> said.number() >= HeadcountMetrics.STAFFED)
                                .count(),
                        sizes))
                : Optional.empty();
    }

    /** The answers from which a reading would follow. */
    Need[] needs(String id) {
        var questions = new ArrayList<String>();
        boolean size = id.equals("revenue-org-headcount");
        if (size || id.equals("staffed-functions") || FunctionMetrics.RANKS.contains(id)) {
            questions.addAll(FUNCTIONS);
        }
        if (size || WITHOUT_OPERATIONS.containsKey(id)) {
            questions.add(OPERATIONS);
        }
        return questions.stream()
                .filter(question -> in.said(question).isEmpty())
                .map(in::answer)
                .toArray(Need[]::new);
    }

    private static long people(Measured said) {
        return Math.round(said.number());
    }

    private static Reading without(String id, String word, Measured said) {
        Measured reading = word.isEmpty()
                ? Inputs.count(id, 0, said.period(), "as said: no operations people", said.inputs())
                : Measured.word(id, word, said.period(), "as said: no operations people", said.inputs());
        return reading.on(Basis.SAID);
    }

    private static Reading count(String id, long count, Map<String, Measured> sizes) {
        List<Origin> inputs =
                sizes.values().stream().flatMap(said -> said.inputs().stream()).toList();
        String formula = NumberText.and(sizes.entrySet().stream()
                .map(each -> NumberText.count(people(each.getValue())) + " in "
                        + each.getKey().replace("-people", "").replace('-', ' '))
                .toList());
        return Inputs.count(id, count, sizes.values().iterator().next().period(), "as said: " + formula, inputs)
                .on(Basis.SAID);
    }
}
