package dev.revopsassess.verdict;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.certainty.FewestNeeds;
import dev.revopsassess.verdict.certainty.LeastEffort;
import dev.revopsassess.verdict.certainty.OpenInputs;
import dev.revopsassess.verdict.certainty.SufficientEvidence;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.PossibleWorlds;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.Verdict;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next. Method: in each draw of the unknowns, everything that a file, a column or an answer would settle is
 * drawn a second time while all else stays; the share of the draws in which the model becomes another is how much that
 * need decides. That share for the work of getting it, a minute for an answer, an hour for a column, a day for an export, is
 * the order. Ties go to the heavier signals, then to what is easier to get.
 */
record NextQuestions(Evaluation standing, Draws draws) {
    private static final List<Need.Source> EASIEST = List.of(Need.Source.ANSWER, Need.Source.COLUMN, Need.Source.FILE);

    /** Something to find out, and how much it does for its work. */
    private record Rated(OpenInputs openings, double worth) {}

    /** Every need that bears on the model, what settles most for the least work first; none where no unknown can change it. */
    List<Verdict.NextQuestion> ranked() {
        if (standing.possibleModels().size() == 1) {
            return List.of();
        }
        Map<OpenInputs, Verdict.NextQuestion> questions = new LinkedHashMap<>();
        OpenInputs.of(standing).stream()
                .filter(openings -> draws.decidesOn(names(openings)))
                .forEach(openings -> questions.put(openings, question(openings, OptionalInt.empty())));
        return rated(questions::containsKey, openings -> share(questions.get(openings))).stream()
                .map(rated -> Objects.requireNonNull(questions.get(rated.openings())))
                .toList();
    }

    private static double share(Verdict.@Nullable NextQuestion question) {
        return question == null ? 0 : question.share();
    }

    /** The least work that passes the evidence floor; where nothing does, the shortest list that comes near. */
    List<Verdict.NextQuestion> shortlist() {
        List<OpenInputs> least = SufficientEvidence.hasHeadcount(standing) ? least() : List.of();
        List<OpenInputs> list = least.isEmpty() ? FewestNeeds.of(standing) : least;
        return list.stream()
                .map(openings -> question(openings, OptionalInt.of(list.size())))
                .toList();
    }

    /**
     * The least after which enough is known of alignment and one model is the likelier: in so many draws it stays while
     * everything else that is open turns out anew.
     */
    private List<OpenInputs> least() {
        boolean covered = SufficientEvidence.covered(standing);
        Predicate<OpenInputs> decides = openings -> draws.decidesOn(names(openings));
        List<OpenInputs> rated = (covered
                        ? rated(
                                decides,
                                openings ->
                                        question(openings, OptionalInt.empty()).share())
                        : rated(
                                decides.or(openings -> FewestNeeds.gain(List.of(openings)) > 0),
                                openings -> FewestNeeds.gain(List.of(openings))))
                .stream().map(Rated::openings).toList();
        List<OpenInputs> least = LeastEffort.of(rated, set -> {
            Set<String> open = new HashSet<>(draws.names());
            set.forEach(openings -> open.removeAll(names(openings)));
            return FewestNeeds.passes(standing, set)
                    && kept(open) >= standing.rules().evidenceFloor().fit();
        });
        return covered ? least : FewestNeeds.heaviestFirst(least);
    }

    /** Needs by how much they do for their work; of the same worth the heavier signals first, then the easier to get. */
    private List<Rated> rated(Predicate<OpenInputs> wanted, ToDoubleFunction<OpenInputs> done) {
        return OpenInputs.of(standing).stream()
                .filter(wanted)
                .map(openings ->
                        new Rated(openings, done.applyAsDouble(openings) / LeastEffort.minutes(openings.need())))
                .sorted(Comparator.comparingDouble((Rated rated) -> -rated.worth())
                        .thenComparingInt(rated -> -rated.openings().weight())
                        .thenComparingInt(
                                rated -> EASIEST.indexOf(rated.openings().need().source())))
                .toList();
    }

    private double kept(Set<String> anew) {
        List<Model> before = draws.models();
        List<Model> after = draws.models(anew);
        int kept = 0;
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            kept += after.get(draw) == before.get(draw) ? 1 : 0;
        }
        return kept / (double) Draws.COUNT;
    }

    private Verdict.NextQuestion question(OpenInputs openings, OptionalInt together) {
        Set<String> anew = names(openings);
        Set<Model> separated = EnumSet.noneOf(Model.class);
        List<Model> before = draws.models();
        List<Model> after = draws.models(anew);
        int changed = 0;
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            if (before.get(draw) != after.get(draw)) {
                changed++;
                separated.add(before.get(draw));
                separated.add(after.get(draw));
            }
        }
        return new Verdict.NextQuestion(
                openings.settles(), openings.need(), changed / (double) Draws.COUNT, List.copyOf(separated), together);
    }

    private Set<String> names(OpenInputs openings) {
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Finding finding : openings.signals()) {
            names.add(finding.signal().id());
        }
        Set<Subject> structure = StructureRow.leaves(standing.rules().structure()).stream()
                .flatMap(leaf -> leaf.subjects().stream())
                .collect(Collectors.toSet());
        for (PossibleWorlds.Group group : draws.groups()) {
            Set<Subject> subjects = group.ways().get(0).keySet();
            boolean today = openings.gates().stream().anyMatch(structure::contains)
                    || names.stream().anyMatch(name -> structure.contains(new Subject.SignalStrength(name)));
            if ((today && subjects.contains(new Subject.Structure()))
                    || openings.gates().stream().anyMatch(subjects::contains)) {
                keys.add(group.key());
            }
        }
        names.addAll(keys);
        return names;
    }
}
