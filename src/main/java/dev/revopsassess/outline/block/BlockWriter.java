package dev.revopsassess.outline.block;

/** A format: one answer for each kind of block. */
public interface BlockWriter {
    /** Writes a heading below that of the section. */
    void heading(Block.Heading heading);

    /** Writes a run of sentences. */
    void paragraph(Block.Paragraph paragraph);

    /** Writes labels with their texts. */
    void facts(Block.Facts facts);

    /** Writes a list. */
    void items(Block.Items items);

    /** Writes sentences that must not be overlooked. */
    void notes(Block.Notes notes);

    /** Writes questions, numbered. */
    void questions(Block.Questions questions);

    /** Writes lines with something at either edge. */
    void lines(Block.Lines lines);

    /** Writes signals with their evidence. */
    void signals(Block.Signals signals);

    /** Writes the scores with their ranges. */
    void scores(Block.Scores scores);

    /** Writes things to do. */
    void tasks(Block.Tasks tasks);

    /** Writes blocks behind a summary, where the format can fold them away. */
    void fold(Block.Fold fold);

    /** Writes lines to be copied as they stand. */
    void code(Block.Code code);

    /** Writes rows under a head. */
    void table(Table table);

    /** Writes charts; a format without drawings writes nothing, since the words of a section do not depend on them. */
    void charts(Block.Charts charts);
}
