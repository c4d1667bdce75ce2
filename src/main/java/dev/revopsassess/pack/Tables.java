package dev.revopsassess.pack;

import dev.revopsassess.value.TitleTable;
import dev.revopsassess.value.ToolTable;

/**
 * What names mean.
 *
 * @param titles job titles, departments and teams
 * @param tools products and their layers
 */
public record Tables(TitleTable titles, ToolTable tools) {
    /** The tables inside the jar. */
    public static Tables builtIn() {
        return new Tables(TitleReader.builtIn(), new ToolTable(java.util.Map.of()));
    }
}
