package dev.revopsassess.pack;

import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.TitleTable;
import dev.revopsassess.value.ToolTable;

/**
 * What names mean.
 *
 * @param headers column headers and the systems that write them
 * @param titles job titles, departments and teams
 * @param tools products and their layers
 */
public record Tables(HeaderTable headers, TitleTable titles, ToolTable tools) {
    /** The tables inside the jar. */
    public static Tables builtIn() {
        return new Tables(HeaderReader.builtIn(), TitleReader.builtIn(), ToolReader.builtIn());
    }
}
