package dev.revopsassess.report;

import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The verdict in sentences. Every format says these, so that no two say the same fact in other words.
 *
 * @param headline the advice in a few words
 * @param rationale the paragraph a founder reads, a sentence each
 * @param signs how many of the signs that a document lists together are known and have fired, a sentence for each list
 * @param structureReasons why today's structure is what it is called
 * @param caveat what keeps the model from being robust, in one sentence without its full stop; empty where it is robust
 *     or none is named
 * @param mostSensitiveTo what the draws that changed the model have most in common; empty where none changed it
 * @param decision the rows of the table and why each did or did not hold; rows passed over for one reason stand once
 * @param nextQuestions what each question would settle
 * @param flips what would have to change for another model
 * @param trajectory when each threshold comes
 * @param contradictions what the two sources of each say
 * @param trigger when to re-charter; empty for other models
 * @param mismatchCosts what building another model would cost here
 */
public record VerdictText(
        String headline,
        List<String> rationale,
        List<String> signs,
        List<String> structureReasons,
        Optional<String> caveat,
        Optional<String> mostSensitiveTo,
        List<Stated<Verdict.RowResult>> decision,
        List<Stated<Verdict.NextQuestion>> nextQuestions,
        List<Stated<Verdict.Flip>> flips,
        List<Stated<Verdict.Crossing>> trajectory,
        List<Contradicted> contradictions,
        Optional<Recharter> trigger,
        List<Stated<Verdict.MismatchCost>> mismatchCosts) {
    /**
     * Two sources that disagree.
     *
     * @param fact which signal, and what they say
     * @param counted the value that counts
     * @param other the value that does not
     * @param text both in a sentence
     */
    public record Contradicted(Verdict.Contradiction fact, String counted, String other, String text) {}

    /**
     * When Sales Operations is to be re-chartered.
     *
     * @param threshold what is to stand by then, or the figure to reach
     * @param text the sentence
     */
    public record Recharter(String threshold, String text) {}
}
