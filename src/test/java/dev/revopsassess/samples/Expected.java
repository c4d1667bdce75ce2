package dev.revopsassess.samples;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an experienced consultant would tell this company, and must come out of its exports.
 *
 * @param model recommended operating model
 * @param structure what it has today
 * @param move from the one to the other; empty text where no model is recommended
 * @param operations who does operations today
 * @param fired signals built into the figures
 * @param clear signals that must stay clear
 * @param unknown signals that the exports leave open
 */
record Expected(
        String model,
        String structure,
        String move,
        Operations operations,
        Set<String> fired,
        Set<String> clear,
        Set<String> unknown) {
    /**
     * The operations people of today, as the company itself knows them.
     *
     * @param seniority rank of the most senior; empty where the exports do not tell
     * @param line whom that person reports to
     * @param scope how many of marketing and customer success that person also has
     * @param united whether one person is over the operations people of every function
     * @param embedded functions whose operations people report into them
     */
    record Operations(
            Optional<String> seniority, Optional<String> line, OptionalInt scope, String united, int embedded) {
        /** Nobody at all. */
        static final Operations NOBODY =
                new Operations(Optional.of("nobody"), Optional.of("nobody"), OptionalInt.of(0), "nobody", 0);

        /** As the exports must show it. */
        public static Operations of(String seniority, String line, int scope, int embedded) {
            return new Operations(Optional.of(seniority), Optional.of(line), OptionalInt.of(scope), "yes", embedded);
        }
    }
}
