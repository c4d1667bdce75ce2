package dev.revopsassess.intake;

import dev.revopsassess.record.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the table in a file: which dialect, which row is the header, which kind of export. The best match wins. */
final class TableFinder {
    private static final int ROWS_SEARCHED = 100;

    /** A longer text is no header but prose, or hostile. */
    private static final int LONGEST_HEADER = 1_000;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final HeaderMatcher matcher;
    private final IntakeSettings settings;

    TableFinder(HeaderMatcher matcher, IntakeSettings settings) {
        this.matcher = matcher;
        this.settings = settings;
    }

    /**
     * The table of a file, whether it fits or only comes closest.
     *
     * @throws Refused where the file cannot be read as text or goes beyond a limit
     */
    Optional<Table> find(InputFile file) throws IOException {
        if (file.isOldWorkbook()) {
            throw new Refused("old-workbook", 0, "this is a workbook of Excel 97. Save it as .xlsx or .csv.");
        }
        List<Layout> layouts = file.isWorkbook() ? Workbook.sheets(file) : texts(file);
        Set<Kind> kinds = Optional.ofNullable(settings.files().get(file.name()))
                .map(EnumSet::of)
                .orElse(EnumSet.allOf(Kind.class));
        Table best = null;
        Refused refused = null;
        for (Layout layout : layouts) {
            if (best != null
                    && best.mapping().fits()
                    && layout instanceof Dialect
                    && best.mapping().fields().size() > 3) {
                break;
            }
            try {
                Table found = find(file, layout, kinds);
                if (found != null
                        && (best == null
                                || found.mapping().score() > best.mapping().score())) {
                    best = found;
                }
            } catch (Refused refusal) {
                refused = refusal;
            }
        }
        if (refused != null && (best == null || !best.mapping().fits())) {
            throw refused;
        }
        return Optional.ofNullable(best);
    }

    private List<Layout> texts(InputFile file) throws IOException {
        Encoding encoding = Encoding.detect(file, settings.encoding());
        var layouts = new ArrayList<Layout>();
        if (settings.delimiter().isPresent()) {
            layouts.add(new Dialect(file, encoding, settings.delimiter().get()));
            return layouts;
        }
        for (char delimiter : DELIMITERS) {
            layouts.add(new Dialect(file, encoding, delimiter));
        }
        return layouts;
    }

    private @Nullable Table find(InputFile file, Layout layout, Set<Kind> kinds) throws IOException {
        Table best = null;
        try (Rows rows = layout.open()) {
            Row row = rows.next();
            for (int i = 0; row != null && i < ROWS_SEARCHED; i++, row = rows.next()) {
                List<String> headers = row.flaw().isPresent() ? List.of() : headers(row);
                if (headers.isEmpty()) {
                    continue;
                }
                Optional<Mapping> mapping = matcher.best(headers, file.stem(), kinds);
                if (mapping.isPresent()
                        && (best == null
                                || mapping.get().score() > best.mapping().score())) {
                    best = new Table(file, layout, row.line(), mapping.get());
                }
            }
        }
        return best;
    }

    private static List<String> headers(Row row) {
        var headers = new ArrayList<String>();
        for (String cell : row.cells().subList(0, row.width())) {
            headers.add(cell.length() > LONGEST_HEADER ? "" : cell.strip());
        }
        return headers;
    }
}
