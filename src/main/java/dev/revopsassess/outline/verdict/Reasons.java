package dev.revopsassess.outline.verdict;

import dev.revopsassess.outline.signal.GapText;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.StructureRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why today's structure is what it is called. */
final class Reasons {
    private Reasons() {}

    /** Why today's structure is what it is said to be. */
    static List<String> of(Evaluation standing, MetricNames names) {
        Titles titles = names.titles();
        ConditionText because = new ConditionText(
                standing.known(), standing.known(), names, standing.rules().structureNames(), true);
        Optional<StructureRow> row = standing.today().row();
        List<String> reasons = new ArrayList<>();
        if (row.isPresent()) {
            reasons.add(row.get().because());
            reasons.addAll(because.sentences(row.get().when()));
            // Of several rows that would make it RevOps the last asks for least: what fails there fails in all.
            standing.rules().structure().stream()
                    .takeWhile(passed -> !passed.equals(row.get()))
                    .filter(passed ->
                            passed.structure() == Structure.REVOPS && row.get().structure() != Structure.REVOPS)
                    .reduce((first, last) -> last)
                    .ifPresent(passed -> reasons.add("Not " + titles.structure(passed.structure()) + ": "
                            + String.join("; ", because.clauses(passed.when())) + "."));
            return List.copyOf(reasons);
        }
        List<String> readings = standing.today().readings().stream()
                .filter(reading -> reading != Structure.UNKNOWN)
                .map(titles::structure)
                .toList();
        reasons.add("What is there leaves several readings of today's structure: " + NumberText.or(readings) + ".");
        StructureRow.leaves(standing.rules().structure()).stream()
                .flatMap(leaf -> leaf.subjects().stream())
                .distinct()
                .forEach(subject -> missing(standing, subject)
                        .ifPresent(why ->
                                reasons.add(MetricNames.sentence(names.of(subject, standing.known())) + ": " + why)));
        return List.copyOf(reasons);
    }

    private static Optional<String> missing(Evaluation standing, Subject subject) {
        return subject.signalId()
                .map(id -> Optional.ofNullable(standing.known().findings().get(id))
                        .flatMap(finding -> finding.outcome().unknown())
                        .map(GapText::of))
                .orElseGet(() -> subject.in(standing.readings())
                        .flatMap(reading ->
                                reading.fold(measured -> Optional.empty(), missing -> Optional.of(missing.why()))));
    }
}
