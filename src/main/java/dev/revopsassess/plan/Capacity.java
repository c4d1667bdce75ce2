package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.verdict.model.Model;
import java.util.List;
import java.util.Map;

/**
 * How much a company can change beside its daily work.
 *
 * @param metric the metric that counts the people who change something
 * @param few a small company and the actions that it carries in one plan
 * @param many a larger company and its actions; in proportion between them, below and above
 * @param least actions of the smallest company, and of one whose people are not counted
 * @param atOnce actions that one person carries side by side
 * @param core plays without which the model does not come about, most needed first; they go into the plan before others
 * @param reason why, as the report prints it above what waits
 */
public record Capacity(
        String metric, Size few, Size many, int least, int atOnce, Map<Model, List<String>> core, String reason) {
    /** So many people carry so many actions. */
    public record Size(int people, int actions) {}

    /** The most actions of a plan. */
    int most(Readings readings) {
        double people = readings.metric(metric)
                .measured()
                .map(reading -> reading.number())
                .orElse(0.0);
        double each = (many.actions() - few.actions()) / (double) (many.people() - few.people());
        return Math.max(least, (int) Math.floor(few.actions() + (people - few.people()) * each + 1e-9));
    }

    List<String> core(Model model) {
        return core.getOrDefault(model, List.of());
    }
}
