package dev.revopsassess.story;

import dev.revopsassess.Assessor;
import dev.revopsassess.intake.Intake;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs the whole way on a folder of exports, with the built-in rules and no configuration. */
public final class StoryTeller {
    private static final RulePack RULES = PackReader.builtIn();

    private StoryTeller() {}

    /** The assessment of a folder as of 2026-09-30. */
    public static Assessment assess(Path folder) {
        return assessor().assess(exports(folder));
    }

    /** What intake makes of a folder. */
    public static Exports exports(Path folder) {
        try {
            return Intake.read(
                    List.of(folder),
                    Settings.none(),
                    RULES.headers(),
                    RULES.statuses(),
                    RULES.titles(),
                    RULES.questions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An assessor with the built-in rules. */
    public static Assessor assessor() {
        LocalDate asOf = LocalDate.of(2026, 9, 30);
        return new Assessor(
                RULES,
                new Assessor.Settings(
                        "test",
                        "Story",
                        new Assessment.AsOf(asOf, "the story's end"),
                        Optional.empty(),
                        true,
                        List.of(),
                        List.of()));
    }
}
