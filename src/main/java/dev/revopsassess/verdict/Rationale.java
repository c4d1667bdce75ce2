package dev.revopsassess.verdict;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The advice in a few words and the paragraph that a founder reads. */
final class Rationale {
    private final Standing standing;
    private final Model model;
    private final List<Finding> inside;
    private final List<Finding> between;

    Rationale(Standing standing, Model model) {
        this.standing = standing;
        this.model = model;
        this.inside = Fired.of(standing.findings(), EnumSet.of(Dimension.EXECUTION));
        this.between = Fired.of(standing.findings(), EnumSet.of(Dimension.ALIGNMENT));
    }

    /** The model's advice, turned by what is there today. */
    String headline(Optional<Move> move) {
        ModelText text = standing.rules().models().get(model);
        if (text == null) {
            return "There is not enough evidence yet to name a model";
        }
        String advice = text.headline().endsWith(".")
                ? text.headline().substring(0, text.headline().length() - 1)
                : text.headline();
        return move.map(step -> switch (step) {
                    case BUILD -> advice;
                    case EVOLVE -> text.grown().orElse(advice);
                    case KEEP ->
                        standing.today().structure() == Structure.NONE
                                ? advice
                                : model == Model.HOLD
                                        ? advice + ", and keep the operations person you have"
                                        : "Keep what you have: " + text.name();
                    case REPAIR -> advice + ", by repairing the mandate of the team you have";
                    case UNIFY -> advice + ", by putting your operations teams under one lead";
                    case STEP_BACK -> advice + ", and narrow the charter of the operations team you have";
                })
                .orElse(advice);
    }

    /** Where the bottleneck sits, how large the organisation is, what is there today, and when that changes. */
    List<String> sentences(List<Model> possible, Optional<Verdict.Trigger> trigger) {
        List<String> sentences = new ArrayList<>();
        sentences.add(model == Model.INSUFFICIENT_EVIDENCE ? undecided(possible) : bottleneck());
        Size.sentence(standing).ifPresent(sentences::add);
        standing.today().row().map(StructureRow::because).ifPresent(sentences::add);
        trigger.map(Verdict.Trigger::text).ifPresent(sentences::add);
        return sentences;
    }

    private String undecided(List<Model> possible) {
        String models = Names.list(possible.stream().map(this::name).collect(Collectors.toList()), "or");
        if (!Floor.hasHeadcount(standing)) {
            return "Without headcount nobody can say how large and how split the revenue organisation is, and no model is named; "
                    + "what is there leaves " + models + " possible.";
        }
        return "What is there leaves " + models
                + " possible, and too little is known about the work between the teams to choose.";
    }

    private String bottleneck() {
        boolean works = EnumSet.of(Structure.REVOPS, Structure.HUB_AND_SPOKE)
                .contains(standing.today().structure());
        return switch (model) {
            case HOLD -> hold();
            case SALES_OPS ->
                inside.isEmpty()
                        ? "Nothing points to trouble between the teams that a Sales Operations function could not leave alone."
                        : "Your bottleneck sits inside the sales team: " + Fired.list(inside, 3) + ".";
            default ->
                between.isEmpty() && works
                        ? "The operations team you have does its work: no signal of trouble between the teams fires."
                        : between();
        };
    }

    private String hold() {
        List<Finding> all = new ArrayList<>(inside);
        all.addAll(between);
        return all.isEmpty()
                ? "Nothing here needs an operations function of its own yet."
                : "What hurts can be fixed inside the team that has it: " + Fired.list(all, 3) + ".";
    }

    private String between() {
        if (between.isEmpty()) {
            return inside.isEmpty()
                    ? "No signal fires yet; it is the size and shape of the organisation that decides."
                    : "What fires today sits inside sales: " + Fired.list(inside, 3)
                            + "; it is the size and shape of the organisation that decides.";
        }
        double alignment = score(Dimension.ALIGNMENT);
        boolean only = alignment >= score(Dimension.EXECUTION);
        return (only
                        ? "Your bottleneck sits between the teams, not inside sales: "
                        : "Your bottleneck sits inside sales as well as between the teams; between them: ")
                + Fired.list(between, 3) + ".";
    }

    private double score(Dimension dimension) {
        Score score = standing.scores().get(dimension);
        return score == null ? 0 : score.score().orElse(0);
    }

    private String name(Model possible) {
        ModelText text = standing.rules().models().get(possible);
        return text == null ? possible.word() : text.name();
    }
}
