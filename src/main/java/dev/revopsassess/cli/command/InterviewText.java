package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.Interview;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an interview says. */
final class InterviewText {
    /** Nobody collects more at a time. */
    private static final int MOST_EXPORTS = 3;

    private InterviewText() {}

    /** Laid out for a terminal. */
    static String page(Terminal terminal, Sheet.Writer sheet) {
        return TextReport.render(sheet.sheet(), new TextOptions(terminal.width(), false, StandardCharsets.UTF_8, true));
    }

    /** A question with its number among those that bear on the model. */
    static Sheet.Writer asked(int number, List<Interview.Asked> queue, Interview.Asked next) {
        long deciding = queue.stream().filter(Interview.Asked::decides).count();
        long all = number - 1 + (deciding > 0 ? deciding : queue.size());
        return Sheet.titled("Question " + number + (all > number ? " of about " + all : ""))
                .paragraph(next.question().ask())
                .facts(List.of(new Fact("Answer", choices(next.question()))))
                .paragraph(Tone.QUIET, next.decides() ? "" : "It bears on the scores only.");
    }

    private static String choices(Question question) {
        return switch (question.form()) {
            case WORD -> String.join(", ", question.words()) + ", unknown";
            case WORDS -> "one or more of " + String.join(", ", question.words()) + "; or unknown";
            case PERCENT -> "a percentage such as 35, or unknown";
            case RATE -> "a percentage such as 96 or 104, or unknown";
            case COUNT -> "a whole number, or unknown";
            case NUMBER -> "a number, or unknown";
            case TEXT -> "a title or a team, none, or unknown";
        };
    }

    /** The answer as it was understood. */
    static String shown(Question question, String value) {
        boolean share = question.form() == Question.Form.PERCENT || question.form() == Question.Form.RATE;
        return share && !value.equals("unknown") ? NumberText.of(Double.parseDouble(value), Unit.RATIO) : value;
    }

    /** Everything that would be asked, in order. */
    static String listed(Interview interview, boolean all) {
        var text = new StringBuilder("Now: " + interview.standing() + ".\n");
        if (interview.isSettled() && !all) {
            return text.append("No answer can change the model; nothing needs to be asked. --all lists what bears on"
                            + " the scores.\n")
                    .toString();
        }
        List<Interview.Asked> queue = interview.queue();
        for (int index = 0; index < queue.size(); index++) {
            Interview.Asked asked = queue.get(index);
            text.append("\n")
                    .append(index + 1)
                    .append(". ")
                    .append(asked.question().ask())
                    .append("\n   ")
                    .append(asked.question().id())
                    .append(": ")
                    .append(choices(asked.question()))
                    .append("\n   ")
                    .append(asked.decides() ? "" : "Scores only. ")
                    .append(asked.question().why())
                    .append("\n");
        }
        return text.append(wanted(interview)).toString();
    }

    /** The exports that no answer stands for, the best first. */
    static List<String> exports(Interview interview) {
        return interview.isSettled()
                ? List.of()
                : interview.exportsWanted().stream()
                        .limit(MOST_EXPORTS)
                        .map(next -> Printed.sentence(next.need().ask()))
                        .toList();
    }

    private static String wanted(Interview interview) {
        List<String> exports = exports(interview);
        return exports.isEmpty() ? "" : "\nExports that would settle more:\n- " + String.join("\n- ", exports) + "\n";
    }
}
