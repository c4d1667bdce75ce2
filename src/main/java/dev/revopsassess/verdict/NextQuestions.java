package dev.revopsassess.verdict;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.certainty.FewestNeeds;
import dev.revopsassess.verdict.certainty.OpenInputs;
import dev.revopsassess.verdict.certainty.SufficientEvidence;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.PossibleWorlds;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to ask next. Method: in each draw of the unknowns, everything that a file, a column or an answer would settle is
 * drawn a second time while all else stays; the share of the draws in which the model becomes another is how much that
 * need decides. Ties go to the heavier signals, then to what is easier to get: an answer, a column, a file.
 */
final class NextQuestions {
    private static final List<Need.Source> EASIEST = List.of(Need.Source.ANSWER, Need.Source.COLUMN, Need.Source.FILE);

    private final Evaluation standing;
    private final Draws draws;

    NextQuestions(Evaluation standing, Draws draws) {
        this.standing = standing;
        this.draws = draws;
    }

    /** Every need that bears on the model, best first; none where no unknown can change it. */
    List<Verdict.NextQuestion> ranked() {
        if (standing.possibleModels().size() == 1) {
            return List.of();
        }
        List<Verdict.NextQuestion> questions = new ArrayList<>();
        OpenInputs.of(standing).stream()
                .filter(openings -> draws.decidesOn(names(openings)))
                .sorted(Comparator.comparingInt((OpenInputs openings) -> -openings.weight())
                        .thenComparingInt(
                                openings -> EASIEST.indexOf(openings.need().source())))
                .forEach(openings -> questions.add(question(openings, OptionalInt.empty())));
        return questions.stream()
                .sorted(Comparator.comparingDouble(question -> -question.share()))
                .toList();
    }

    /** The shortest list that passes the evidence floor. */
    List<Verdict.NextQuestion> shortlist() {
        List<OpenInputs> list = SufficientEvidence.hasHeadcount(standing) && SufficientEvidence.covered(standing)
                ? likeliest()
                : FewestNeeds.of(standing);
        return list.stream()
                .map(openings -> question(openings, OptionalInt.of(list.size())))
                .toList();
    }

    /**
     * The first needs, those that decide most at the head, that together leave one model the likelier: in so many draws the
     * model stays while everything else that is open turns out anew.
     */
    private List<OpenInputs> likeliest() {
        List<OpenInputs> deciding = OpenInputs.of(standing).stream()
                .filter(openings -> draws.decidesOn(names(openings)))
                .sorted(Comparator.comparingDouble(
                        openings -> -question(openings, OptionalInt.empty()).share()))
                .toList();
        Set<String> open = new HashSet<>(draws.names());
        for (int count = 0; count < deciding.size(); count++) {
            open.removeAll(names(deciding.get(count)));
            if (kept(open) >= standing.rules().evidenceFloor().fit()) {
                return deciding.subList(0, count + 1);
            }
        }
        return deciding;
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
