package dev.revopsassess.value;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whose report it is, as the configuration says it under {@code report}. The name of the program stays in the footer.
 *
 * @param preparedBy who made it, a firm or a team
 * @param preparedFor whom it is for
 * @param logo a picture as a data URI
 * @param accent the colour of links and marks on a light page
 * @param confidentiality a line for every page
 */
public record Letterhead(
        Optional<String> preparedBy,
        Optional<String> preparedFor,
        Optional<String> logo,
        Optional<Accent> accent,
        Optional<String> confidentiality) {
    /** None. */
    public static final Letterhead NONE =
            new Letterhead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with a picture. */
    public Letterhead with(String picture) {
        return new Letterhead(preparedBy, preparedFor, Optional.of(picture), accent, confidentiality);
    }

    /**
     * The same for strangers: neither whom it is for nor a picture, which may show a name.
     *
     * @param veil takes names out of a text
     */
    public Letterhead anonymous(UnaryOperator<String> veil) {
        return new Letterhead(
                preparedBy.map(veil), Optional.empty(), Optional.empty(), accent, confidentiality.map(veil));
    }
}
