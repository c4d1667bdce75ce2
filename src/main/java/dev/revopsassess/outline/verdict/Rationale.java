package dev.revopsassess.outline.verdict;

import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.certainty.SufficientEvidence;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Remark;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The advice in a few words and the paragraph that a founder reads. */
final class Rationale {
    private final Evaluation standing;
    private final Model model;
    private final Titles titles;
    private final List<Finding> inside;
    private final List<Finding> between;

    /** Words for an evaluation and the model that it gives. */
    Rationale(Evaluation standing, Model model, Titles titles) {
        this.standing = standing;
        this.model = model;
        this.titles = titles;
        this.inside = standing.fired(EnumSet.of(Dimension.EXECUTION));
        this.between = standing.fired(EnumSet.of(Dimension.ALIGNMENT));
    }

    /** The model's advice, turned by what is there today; a re-charter with its month. */
    String headline(Optional<Move> move, Optional<Verdict.Trigger> trigger) {
        ModelText text = standing.rules().models().get(model);
        if (text == null) {
            return "There is not enough evidence yet to name a model";
        }
        String headline = move.map(step -> advice(step, text)).orElse(text.headline());
        return trigger.map(found -> headline.replace("{date}", found.date().toString()))
                .orElse(headline);
    }

    private String advice(Move step, ModelText text) {
        String advice = text.headline().replaceFirst("\\.$", "");
        return switch (step) {
            case BUILD -> advice;
            case EVOLVE -> text.grown().orElse(advice);
            case KEEP ->
                standing.today().structure() == Structure.NONE
                        ? advice
                        : model == Model.HOLD
                                ? advice + ", and keep the operations person you have"
                                : "Keep what you have: " + text.name();
            case REPAIR -> text.repaired().orElse(advice + ", by repairing the mandate of the team you have");
            case UNIFY -> advice + ", by putting your operations teams under one lead";
            case STEP_BACK -> advice + ", and narrow the charter of the operations team you have";
        };
    }

    /** Where the bottleneck sits, how large the organisation is and what that means, and when that changes. */
    List<String> sentences(List<Model> possible, Optional<VerdictText.Recharter> trigger) {
        List<String> sentences = new ArrayList<>();
        sentences.add(model == Model.INSUFFICIENT_EVIDENCE ? undecided(possible) : bottleneck());
        OrganisationSize.sentence(standing).ifPresent(sentences::add);
        sentences.addAll(RemarkText.said(Remark.Place.PARAGRAPH, standing, model));
        trigger.map(VerdictText.Recharter::text).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String undecided(List<Model> possible) {
        String models = NumberText.or(possible.stream().map(titles::model).collect(Collectors.toList()));
        if (!SufficientEvidence.hasHeadcount(standing)) {
            return "Without headcount nobody can say how large and how split the revenue organisation is, and no model is named; "
                    + "what is there leaves " + models + " possible.";
        }
        return SufficientEvidence.covered(standing)
                ? "What is known leaves it between " + models.replace(" or ", " and ")
                        + ": no one of them holds in half of the ways the open questions can turn out."
                : "What is there leaves " + models
                        + " possible, and too little is known about the work between the teams to choose.";
    }

    private String bottleneck() {
        return switch (model) {
            case HOLD -> hold();
            case SALES_OPS ->
                inside.isEmpty()
                        ? because()
                        : "Your bottleneck sits inside the sales team: " + FiredSignals.list(inside, 3) + ".";
            default -> between();
        };
    }

    /** What the row that decided means. */
    private String because() {
        return standing.deciding(standing.nominal()).map(DecisionRow::because).orElse("");
    }

    private String hold() {
        List<Finding> all = new ArrayList<>(inside);
        all.addAll(between);
        return all.isEmpty()
                ? because()
                : "What hurts can be fixed inside the team that has it: " + FiredSignals.list(all, 3) + ".";
    }

    private String between() {
        if (between.isEmpty()) {
            return inside.isEmpty()
                    ? because()
                    : because() + " What fires today sits inside sales: " + FiredSignals.list(inside, 3) + ".";
        }
        boolean only = score(Dimension.ALIGNMENT) >= score(Dimension.EXECUTION);
        return (only
                        ? "Your bottleneck sits between the teams, not inside sales: "
                        : "Your bottleneck sits inside sales as well as between the teams; between them: ")
                + FiredSignals.list(between, 3) + ".";
    }

    private double score(Dimension dimension) {
        Score score = standing.scores().get(dimension);
        return score == null ? 0 : score.score().orElse(0);
    }
}
