package dev.revopsassess.cli;

import dev.revopsassess.intake.AnswerForm;
import dev.revopsassess.metric.Catalogue;
import dev.revopsassess.metric.Datum;
import dev.revopsassess.metric.Metric;
import dev.revopsassess.metric.Reading;
import dev.revopsassess.metric.Readings;
import dev.revopsassess.metric.Supposed;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.WhatIf;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user supposes: metrics and answers by id. Answers go through measuring like any other; metrics replace readings. */
final class Suppositions {
    private final Map<String, Datum> metrics = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Company company;

    private Suppositions(Company company) {
        this.company = company;
    }

    /** Reads {@code id=value} texts; what is wrong with one ends the run with exit 2. */
    static Suppositions of(List<String> texts, Company company) {
        var suppositions = new Suppositions(company);
        texts.forEach(suppositions::read);
        return suppositions;
    }

    private void read(String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new Refusal(Exit.USAGE, "--set takes ID=VALUE, such as salespeople=18; found \"" + text + "\"");
        }
        String id = text.substring(0, sign).strip();
        String value = text.substring(sign + 1).strip();
        Optional<Metric> metric = Catalogue.metric(id);
        Optional<Question> question = company.rules().questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (metric.isEmpty() && question.isEmpty()) {
            var known = new LinkedHashSet<>(Catalogue.ids());
            company.rules().questions().forEach(each -> known.add(each.id()));
            throw new Refusal(Exit.USAGE, "no metric or answer " + id + Nearest.hint(id, known));
        }
        // Where a metric and a question share a name, the metric is what signals read; what fits it alone goes there.
        Optional<Datum> datum = metric.flatMap(each -> Supposed.value(each, value));
        Optional<String> said =
                question.flatMap(each -> AnswerForm.of(company.rules().titles()).value(each, value));
        if (datum.isPresent()) {
            metrics.put(id, datum.orElseThrow());
            answers.remove(id);
        } else if (said.isPresent()) {
            answers.put(id, said.orElseThrow());
            metrics.remove(id);
        } else {
            String expected = question.map(each -> AnswerForm.expected(each).replaceFirst("^W", "w") + ", or unknown")
                    .or(() -> metric.flatMap(Supposed::expected))
                    .orElse("it reads as text and cannot be set");
            throw new Refusal(Exit.USAGE, "\"" + value + "\" is no value of " + id + ": " + expected);
        }
    }

    /** The company before and after. */
    WhatIf applied() {
        Exports exports = company.exports();
        Readings measured = company.assessor().measure(exports);
        Assessment before = company.assessor().assess(exports, measured);
        LocalDate day = before.asOf().date();
        Exports said = exports.with(answers(exports.answers()));
        Readings readings = company.assessor().measure(said);
        var notes = new ArrayList<String>();
        for (Map.Entry<String, Datum> entry : metrics.entrySet()) {
            Metric metric = Catalogue.metric(entry.getKey()).orElseThrow();
            Unit unit = new Unit(metric.unit().equals("money") ? exports.currency() : metric.unit());
            readings = readings.with(Supposed.reading(
                    metric, entry.getValue(), readings.metric(entry.getKey()), unit, Period.on(day)));
        }
        readings = inDollars(readings, exports, day, notes);
        notes.addAll(notes(readings));
        Assessment after = company.assessor().assess(said, readings);
        return new WhatIf(changes(measured, readings), before, after, notes);
    }

    /** ARR is judged in dollars: the same figure, so it moves with the one in the report currency. */
    private Readings inDollars(Readings readings, Exports exports, LocalDate day, List<String> notes) {
        if (!metrics.containsKey("arr") || metrics.containsKey("arr-usd")) {
            return readings;
        }
        Optional<Double> rate = exports.currency().equals("USD")
                ? Optional.of(1.0)
                : exports.usdRate().map(java.math.BigDecimal::doubleValue);
        if (rate.isEmpty()) {
            notes.add("ARR is judged in US dollars and there is no rate for " + exports.currency()
                    + "; set arr-usd as well.");
            return readings;
        }
        double dollars = metrics.get("arr").fold(number -> number, word -> 0.0) * rate.orElseThrow();
        Metric metric = Catalogue.metric("arr-usd").orElseThrow();
        return readings.with(Supposed.reading(
                metric, new Datum.Figure(dollars), readings.metric("arr-usd"), new Unit("USD"), Period.on(day)));
    }

    private List<String> notes(Readings readings) {
        var notes = new ArrayList<String>();
        for (String id : metrics.keySet()) {
            List<String> stay = Supposed.dependents(id).stream()
                    .filter(other -> !metrics.containsKey(other))
                    .filter(other -> readings.metric(other).measured().isPresent())
                    .map(other -> other + " (" + WhatIf.printed(readings.metric(other)) + ")")
                    .toList();
            if (!stay.isEmpty()) {
                notes.add("Setting " + id + " leaves what usually moves with it as measured: "
                        + String.join(", ", stay) + ". Set those too where they would move.");
            }
        }
        notes.add(
                metrics.isEmpty()
                        ? "Answers were measured anew; exports that settle the same thing still go before an answer."
                        : "Only what was set differs: other metrics are not computed anew from it.");
        return notes;
    }

    private List<WhatIf.Change> changes(Readings before, Readings after) {
        var changes = new ArrayList<WhatIf.Change>();
        metrics.keySet()
                .forEach(id -> changes.add(change(
                        id, Catalogue.metric(id).orElseThrow().title(), before.metric(id), after.metric(id))));
        answers.keySet()
                .forEach(id -> changes.add(change(id, "Answer", before.answer(id), after.answer(id))));
        return changes;
    }

    private static WhatIf.Change change(String id, String title, Reading before, Reading after) {
        return new WhatIf.Change(id, title, WhatIf.printed(before), WhatIf.printed(after));
    }

    private Export<Answer> answers(Export<Answer> given) {
        var rows = new ArrayList<>(given.rows().stream()
                .filter(answer -> !answers.containsKey(answer.question()))
                .toList());
        answers.forEach((id, value) -> rows.add(new Answer(
                id, value, Optional.empty(), Optional.empty(), Optional.empty(), Source.file("--set " + id))));
        return new Export<>(given.kind(), given.file(), rows, given.fields(), given.undecided());
    }
}
