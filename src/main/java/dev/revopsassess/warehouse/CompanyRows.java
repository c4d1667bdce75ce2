package dev.revopsassess.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands each row of a statement to the file of the company that it names, without that column. The rows of a company stand
 * together, so that one file is open at a time; where a name comes again later its file is gone on with.
 */
public final class CompanyRows implements SourceRows.Taker, AutoCloseable {
    private final String column;
    private final char delimiter;
    private final Function<String, Path> files;
    private List<String> names = List.of();
    private int place = -1;
    private String company = "";
    private @Nullable DelimitedFile open;
    private long nameless;

    /**
     * For one statement.
     *
     * @param column the column that names the companies, as the result calls it in any case
     * @param delimiter between the cells of a file
     * @param files the file of a company by its name, in a folder that is there
     */
    public CompanyRows(String column, char delimiter, Function<String, Path> files) {
        this.column = column;
        this.delimiter = delimiter;
        this.files = files;
    }

    @Override
    public void columns(List<String> labels) throws IOException {
        names = List.copyOf(labels);
        List<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        place = lower.indexOf(column.toLowerCase(Locale.ROOT));
    }

    /** Whether the result has the column of companies. */
    public boolean found() {
        return place >= 0;
    }

    /** Rows that name no company; they are in no file. */
    public long nameless() {
        return nameless;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (place < 0) {
            return;
        }
        String name = cells.get(place).strip();
        if (name.isEmpty()) {
            nameless++;
            return;
        }
        DelimitedFile file = open;
        if (file == null || !name.equals(company)) {
            close();
            file = new DelimitedFile(files.apply(name), delimiter);
            file.columns(without(names));
            open = file;
            company = name;
        }
        file.row(without(cells));
    }

    private List<String> without(List<String> cells) {
        var rest = new ArrayList<>(cells);
        rest.remove(place);
        return rest;
    }

    @Override
    public void close() throws IOException {
        Optional<DelimitedFile> last = Optional.ofNullable(open);
        open = null;
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
