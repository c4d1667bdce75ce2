package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of the JSON contract. */
class WordsTest {
    @Test
    void modelsStructuresMovesAndConfidencesHaveTheirWordOfTheContract() {
        assertThat(Model.values())
                .extracting(Model::word)
                .containsExactly("hold", "sales-ops", "recharter", "revops", "hub-and-spoke", "insufficient-evidence");
        assertThat(Structure.values())
                .extracting(Structure::word)
                .containsExactlyInAnyOrder(
                        "none", "sales-ops", "siloed-ops", "revops-cosmetic", "revops", "hub-and-spoke", "unknown");
        assertThat(Move.values())
                .extracting(Move::word)
                .containsExactlyInAnyOrder("build", "keep", "evolve", "repair", "unify", "step-back");
        assertThat(Confidence.values())
                .extracting(Confidence::word)
                .containsExactlyInAnyOrder("robust", "likely", "provisional", "insufficient-evidence");
    }
}
