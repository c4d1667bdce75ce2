package dev.revopsassess.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Probe;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.pack.own.ConfigurationReader;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.record.Problem;
import java.util.List;

/** The lines that messages propose, read back as a configuration. */
public final class Pasted {
    private Pasted() {}

    private static Configuration configuration(String fix, String header) {
        String line = fix.replace("<header>", Tidy.yaml(header)).replaceAll("<US dollars for one [^>]+>", "0.5");
        return ConfigurationReader.read("revops-assess.yaml", line + "\n", Probe.KNOWN);
    }

    /** Holds that every line which these problems propose is one that a configuration may have. */
    public static void accepted(List<Problem> problems) {
        problems.forEach(problem -> problem.fix().ifPresent(fix -> configuration(fix, "some header")));
    }

    /**
     * Holds that each line which a folder's problems propose settles its problem, or changes what is said of it.
     *
     * @param header a header of the file, for lines that leave room for one
     */
    public static void helps(Room room, String header) {
        for (Problem problem : room.problems(Settings.none(), Room.STATUSES)) {
            problem.fix().ifPresent(fix -> {
                Configuration pasted = configuration(fix, header);
                List<Problem> after = room.problems(Probe.settings(pasted), Room.STATUSES.with(pasted.statuses()));

                assertThat(after).as("after %s", fix).extracting(Problem::text).doesNotContain(problem.text());
            });
        }
    }
}
