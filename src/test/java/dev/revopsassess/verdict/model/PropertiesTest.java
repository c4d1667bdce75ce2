package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.verdict.Flips;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.certainty.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every company, tried on thousands. */
class PropertiesTest {
    private static final int COMPANIES = 2000;
    private static final List<Structure> STRUCTURES = List.of(Structure.values());
    private static final List<Dimension> SCORED = List.of(Dimension.ALIGNMENT, Dimension.EXECUTION);

    /** A company as a list of choices, so that one can be made worse or better known and the rest kept. */
    private record Draft(
            List<Part> parts, List<Double> gates, List<Boolean> known, Structure structure, String funding) {}

    private record Part(Dimension dimension, String id, int weight, double share, boolean known) {}

    @Test
    void theVerdictLiesAmongThePossibleModels() {
        each((draft, random) -> {
            Evaluation standing = company(draft).standing();
            assertThat(standing.possibleModels()).contains(standing.nominalModel());
        });
    }

    @Test
    void everyDrawLiesAmongThePossibleModels() {
        each(200, (draft, random) -> {
            Evaluation standing = company(draft).standing();
            assertThat(standing.possibleModels()).containsAll(new Draws(standing).models());
        });
    }

    @Test
    void contributionsSumToTheScoreThatIsPrinted() {
        each((draft, random) -> company(draft).standing().scores().values().forEach(score -> {
            long tenths = score.contributions().values().stream()
                    .mapToLong(part -> Math.round(part * 10))
                    .sum();
            assertThat(tenths).isEqualTo(Math.round(score.score().orElse(0) * 10));
            if (score.score().isPresent()) {
                assertThat(score.score().getAsDouble()).isBetween(score.low(), score.high());
            }
        }));
    }

    @Test
    void moreEvidenceNeverWidensARange() {
        each((draft, random) -> {
            Evaluation before = company(draft).standing();
            Evaluation after = company(better(draft, random)).standing();
            assertThat(before.possibleModels()).containsAll(after.possibleModels());
            for (Dimension dimension : SCORED) {
                Score old = before.scores().get(dimension);
                Score now = after.scores().get(dimension);
                if (old != null && now != null) {
                    assertThat(now.low()).isGreaterThanOrEqualTo(old.low());
                    assertThat(now.high()).isLessThanOrEqualTo(old.high());
                }
            }
        });
    }

    @Test
    void aWorseMeasureNeverLowersItsScore() {
        each((draft, random) -> {
            int index = random.nextInt(draft.parts().size());
            Part part = draft.parts().get(index);
            List<Part> worse = new ArrayList<>(draft.parts());
            worse.set(
                    index,
                    new Part(
                            part.dimension(),
                            part.id(),
                            part.weight(),
                            part.share() + random.nextDouble() * (1 - part.share()),
                            part.known()));
            Draft changed = new Draft(worse, draft.gates(), draft.known(), draft.structure(), draft.funding());
            Score before = Score.of(part.dimension(), company(draft).company().findings());
            Score after = Score.of(part.dimension(), company(changed).company().findings());
            assertThat(after.score().orElse(0))
                    .isGreaterThanOrEqualTo(before.score().orElse(0));
        });
    }

    @Test
    void aFlipAppliedFlips() {
        each(60, (draft, random) -> {
            Situation company = company(draft).company();
            Evaluation standing = company.standing();
            Model model = Verdicts.model(company);
            for (Verdict.Flip flip : new Flips(company, standing, model).all()) {
                Situation changed = company.with(flip.subject().replaced(company.readings(), flip.to()));
                assertThat(Verdicts.model(changed)).as(flip.toString()).isEqualTo(flip.model());
                assertThat(flip.model()).isNotEqualTo(model);
            }
        });
    }

    private static void each(java.util.function.BiConsumer<Draft, SplittableRandom> claim) {
        each(COMPANIES, claim);
    }

    private static void each(int companies, java.util.function.BiConsumer<Draft, SplittableRandom> claim) {
        SplittableRandom random = new SplittableRandom(4711);
        for (int i = 0; i < companies; i++) {
            claim.accept(draft(random.split()), random.split());
        }
    }

    private static Draft draft(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        for (Dimension dimension : SCORED) {
            int signals = 1 + random.nextInt(6);
            for (int i = 0; i < signals; i++) {
                double share = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                parts.add(new Part(
                        dimension, dimension.word() + "-" + i, 1 + random.nextInt(5), share, random.nextInt(3) > 0));
            }
        }
        List<Double> gates = List.of(
                20.0 + random.nextInt(110),
                (double) random.nextInt(25),
                (double) random.nextInt(4),
                random.nextDouble() < 0.2 ? 120e6 : 20e6 * random.nextDouble());
        List<Boolean> known = List.of(
                random.nextInt(10) > 0,
                random.nextInt(10) > 0,
                random.nextInt(10) > 0,
                random.nextBoolean(),
                random.nextBoolean());
        return new Draft(
                parts,
                gates,
                known,
                STRUCTURES.get(random.nextInt(STRUCTURES.size())),
                random.nextBoolean() ? "seed" : "series-b");
    }

    /** The same company with one thing more known. */
    private static Draft better(Draft draft, SplittableRandom random) {
        List<Part> parts = new ArrayList<>(draft.parts());
        List<Boolean> known = new ArrayList<>(draft.known());
        int index = random.nextInt(parts.size() + known.size());
        if (index < parts.size()) {
            Part part = parts.get(index);
            parts.set(index, new Part(part.dimension(), part.id(), part.weight(), part.share(), true));
        } else {
            known.set(index - parts.size(), true);
        }
        return new Draft(parts, draft.gates(), known, draft.structure(), draft.funding());
    }

    private static Company company(Draft draft) {
        Company company = new Company().structure(draft.structure());
        List<String> gates = List.of("revenue-org-headcount", "salespeople", "staffed-functions");
        for (int i = 0; i < gates.size(); i++) {
            if (draft.known().get(i)) {
                company.count(gates.get(i), draft.gates().get(i));
            }
        }
        if (draft.known().get(3)) {
            company.money("arr-usd", draft.gates().get(3));
        }
        if (draft.known().get(4)) {
            company.word("funding-stage", draft.funding());
        }
        for (Part part : draft.parts()) {
            if (part.known()) {
                company.signal(part.dimension(), part.id(), part.weight(), part.share());
            } else {
                company.unknown(part.dimension(), part.id(), part.weight());
            }
        }
        return company;
    }
}
