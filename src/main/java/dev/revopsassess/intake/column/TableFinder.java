package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.Container;
import dev.revopsassess.intake.file.Dialect;
import dev.revopsassess.intake.file.Encoding;
import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.file.Layout;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.file.Rows;
import dev.revopsassess.intake.file.UnreadableFile;
import dev.revopsassess.intake.file.Workbook;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.HeaderTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the table in a file: which dialect, which row is the header, which kind of export. The best match wins. */
public record TableFinder(HeaderTable table, HeaderMatcher matcher, Strangers strangers, IntakeSettings settings) {
    private static final int ROWS_SEARCHED = 100;

    /** A longer text is no header but prose, or hostile. */
    private static final int LONGEST_HEADER = 1_000;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /**
     * What a file looks like, whether it fits a kind or only comes closest.
     *
     * @throws UnreadableFile where the file cannot be read as text or goes beyond a limit
     */
    public Sighting find(InputFile file) throws IOException {
        Optional<Container> container = Container.of(file);
        if (container.isPresent()) {
            throw container.get().refused();
        }
        List<Layout> layouts = file.isWorkbook() ? Workbook.sheets(file) : texts(file);
        Sighting best = new Sighting(Optional.empty(), List.of(), Optional.empty());
        UnreadableFile refused = null;
        for (Layout layout : layouts) {
            if (fits(best)
                    && layout instanceof Dialect
                    && mapping(best).fields().size() > 3) {
                break;
            }
            try {
                Sighting found = find(file, layout);
                best = score(found) > score(best) ? found : best;
            } catch (UnreadableFile refusal) {
                refused = refusal;
            }
        }
        if (refused != null && !fits(best)) {
            throw refused;
        }
        return best;
    }

    private static Mapping mapping(Sighting sighting) {
        return sighting.table().orElseThrow().mapping();
    }

    private static boolean fits(Sighting sighting) {
        return sighting.table().isPresent() && mapping(sighting).fits();
    }

    /** A table that fits beats everything, then whatever most speaks for. */
    private static int score(Sighting sighting) {
        int ours = sighting.table().map(table -> table.mapping().score()).orElse(Integer.MIN_VALUE);
        int strange =
                sighting.stranger().map(likeness -> likeness.evidence() * 10).orElse(Integer.MIN_VALUE);
        return Math.max(ours, strange);
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

    private Sighting find(InputFile file, Layout layout) throws IOException {
        Optional<Kind> said = settings.kind(file.name());
        var look = strangers.new Look();
        List<Mapping> best = List.of();
        List<List<String>> bestForms = List.of();
        long line = 0;
        int cells = 0;
        try (Rows rows = layout.open()) {
            Row row = rows.next();
            for (int i = 0; row != null && i < ROWS_SEARCHED; i++, row = rows.next()) {
                List<String> headers = row.flaw().isPresent() ? List.of() : headers(row);
                if (headers.isEmpty()) {
                    continue;
                }
                var forms = headers.stream().map(table::forms).toList();
                look.row(forms);
                int floor = best.isEmpty() ? Integer.MIN_VALUE : best.get(0).score();
                List<Mapping> readings = matcher.readings(headers, forms, file.name(), said, CellSample.NONE, floor);
                if (!readings.isEmpty() && readings.get(0).score() > floor) {
                    best = readings;
                    bestForms = forms;
                    line = row.line();
                    cells = row.cells().size();
                }
            }
        }
        if (best.stream().anyMatch(reading -> !reading.clashes().isEmpty())) {
            Mapping header = best.get(0);
            CellSample below = CellSample.of(new FoundTable(file, layout, line, cells, header), table.cells());
            best = matcher.readings(header.headers(), bestForms, file.name(), said, below, Integer.MIN_VALUE);
        }
        Optional<FoundTable> table =
                best.isEmpty() ? Optional.empty() : Optional.of(new FoundTable(file, layout, line, cells, best.get(0)));
        return new Sighting(table, best, said.isPresent() ? Optional.empty() : look.likeness(file.name()));
    }

    private static List<String> headers(Row row) {
        var headers = new ArrayList<String>();
        for (String cell : row.cells().subList(0, row.width())) {
            headers.add(cell.length() > LONGEST_HEADER ? "" : cell.strip());
        }
        return headers;
    }
}
