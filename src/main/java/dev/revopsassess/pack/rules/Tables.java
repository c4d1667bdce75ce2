package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.PackFiles;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.value.table.TitleTable;
import dev.revopsassess.value.table.ToolTable;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a pack: what titles, headers, products and statuses mean. Each is made when it is first asked for, since most
 * commands read no export and need none.
 */
final class Tables {
    /** A table that is made once; several threads may ask. */
    private static final class Once<T> {
        private final Supplier<T> maker;
        private @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }

    private final Once<TitleTable> titles;
    private final Once<HeaderTable> headers;
    private final Once<ToolTable> tools;
    private final Once<StatusTable> statuses;

    private Tables(
            Once<TitleTable> titles, Once<HeaderTable> headers, Once<ToolTable> tools, Once<StatusTable> statuses) {
        this.titles = titles;
        this.headers = headers;
        this.tools = tools;
        this.statuses = statuses;
    }

    /** The tables of these files; a table with a fault is refused when it is asked for. */
    static Tables of(PackFiles files) {
        return new Tables(
                new Once<>(() -> TitleTableReader.read(files.yaml("titles.yaml"))),
                new Once<>(() -> HeaderTableReader.read(
                        files.yaml("headers.yaml"), CellWordsReader.read(files.yaml("words.yaml")))),
                new Once<>(() -> ToolTableReader.read(files.yaml("tools.yaml"))),
                new Once<>(() -> StatusTableReader.read(files.yaml("statuses.yaml"))));
    }

    /** The words of the kinds of export, as the files have them; asks for no table. */
    static Set<String> kinds(PackFiles files) {
        return files.yaml("headers.yaml").map("kinds").keySet();
    }

    /**
     * Makes those that are not made yet.
     *
     * @throws PackException if one has a fault
     */
    void check() {
        headers.get();
        titles.get();
        tools.get();
        statuses.get();
    }

    TitleTable titles() {
        return titles.get();
    }

    HeaderTable headers() {
        return headers.get();
    }

    ToolTable tools() {
        return tools.get();
    }

    StatusTable statuses() {
        return statuses.get();
    }

    /**
     * The same tables with what a configuration says of titles, departments, products and statuses before their own. They are
     * made at once: who wrote the configuration is told of its faults before anything is read.
     */
    Tables with(Configuration configuration) {
        TitleTable ownTitles = titles().with(configuration.titles(), configuration.departments());
        ToolTable ownTools = tools().with(configuration.tools());
        StatusTable ownStatuses = statuses().with(configuration.statuses());
        return new Tables(
                new Once<>(() -> ownTitles), headers, new Once<>(() -> ownTools), new Once<>(() -> ownStatuses));
    }
}
