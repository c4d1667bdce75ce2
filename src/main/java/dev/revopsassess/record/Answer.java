package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one respondent said to one question of the catalogue.
 *
 * @param question id of the question, such as {@code market}
 * @param value the answer, normalised by intake to the question's form: a word of its list in lower case, a plain decimal number, a ratio for percents
 *     (0.35), or the text as written for a title or a team; {@code unknown} where the respondent did not know
 * @param respondent who said so; empty where the file does not say
 * @param role role of the respondent as written, where it is not a person's name
 * @param date when it was said
 * @param source the row
 */
public record Answer(
        String question,
        String value,
        Optional<Party> respondent,
        Optional<String> role,
        Optional<LocalDate> date,
        Source source) {}
