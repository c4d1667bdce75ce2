package dev.revopsassess.pack.own;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.value.Accent;
import dev.revopsassess.value.Letterhead;
import java.util.Optional;

/** Reads {@code report} of a configuration. */
final class LetterheadReader {
    private static final String BLOCK = "report";

    private LetterheadReader() {}

    /** Everything but the picture, which is a file of its own. */
    static Letterhead of(Fields top) {
        return top.optional(BLOCK)
                .map(node -> Fields.read(node, LetterheadReader::letterhead))
                .orElse(Letterhead.NONE);
    }

    /** The file of the picture. */
    static Optional<ConfigurationReader.Listed> logo(Fields top) {
        return top.optional(BLOCK)
                .map(Fields::of)
                .flatMap(fields -> fields.optionalText("logo")
                        .map(path -> new ConfigurationReader.Listed(path, fields.place("logo"))));
    }

    private static Letterhead letterhead(Fields fields) {
        fields.optionalText("logo");
        return new Letterhead(
                fields.optionalText("prepared-by"),
                fields.optionalText("prepared-for"),
                Optional.empty(),
                fields.optionalText("accent").map(text -> accent(text, fields.place("accent"))),
                fields.optionalText("confidentiality"));
    }

    private static Accent accent(String text, Place place) {
        try {
            return Accent.of(text);
        } catch (IllegalArgumentException refused) {
            throw place.error(String.valueOf(refused.getMessage()));
        }
    }
}
