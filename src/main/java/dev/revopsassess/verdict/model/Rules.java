package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The verdict's part of the rule pack.
 *
 * @param decision rows of the decision table in order
 * @param structure rows of the structure table in order
 * @param moves the move for each structure and model; a pair without a move has none
 * @param structureNames what the report calls each structure
 * @param models texts for each model
 * @param warnings warnings in order
 * @param remarks sentences of the first paragraph in order
 * @param foundation what a re-charter waits for
 * @param evidenceFloor the least evidence on which a model is named
 */
public record Rules(
        List<DecisionRow> decision,
        List<StructureRow> structure,
        Map<Structure, Map<Model, Move>> moves,
        Map<Structure, String> structureNames,
        Map<Model, ModelText> models,
        List<WarningRule> warnings,
        List<Remark> remarks,
        List<FoundationPart> foundation,
        EvidenceFloor evidenceFloor) {
    /** The conditions of both tables, that of the decision first. */
    public Stream<Condition> conditions() {
        return Stream.concat(
                decision.stream().map(DecisionRow::when), structure.stream().map(StructureRow::when));
    }

    /** The same rules with other rows. */
    public Rules withDecision(List<DecisionRow> rows) {
        return new Rules(rows, structure, moves, structureNames, models, warnings, remarks, foundation, evidenceFloor);
    }
}
