package dev.revopsassess.render.text;

import dev.revopsassess.outline.block.ScoreLine;

/** A score on a scale of 0 to 100: its range as a thin line, the score as a block on it where enough is known. */
final class Bar {
    private Bar() {}

    static String of(ScoreLine line, int cells) {
        int low = cell(line.low(), cells);
        int high = cell(line.high(), cells);
        int score = line.point().isPresent() ? cell(line.point().getAsDouble(), cells) : -1;
        var bar = new StringBuilder();
        for (int index = 0; index < cells; index++) {
            bar.append(index == score ? '█' : index >= low && index <= high ? '━' : '·');
        }
        return bar.toString();
    }

    private static int cell(double score, int cells) {
        return (int) Math.min(cells - 1, Math.floor(score / 100 * cells));
    }
}
