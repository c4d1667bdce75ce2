package dev.revopsassess.intake.file;

import dev.revopsassess.intake.text.Tidy;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet. Typed cells are written in a form that no column decision can misread: dates as ISO, numbers with a
 * point and never with three decimals, percentages with their sign.
 */
final class SheetRows implements Rows {
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)(?:^|[^\\\\\"])[ymdhs]");
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|Standard");

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A number with a larger exponent is no figure of a company, and would take gigabytes to write out. */
    private static final int MOST_DIGITS = 40;

    /** The serial after that of 9999-12-31. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Limits limits;
    private final boolean calculated;
    private int width;
    /** What is missing from the numbers of rows where the sheet gives none, and the reader counts from 0. */
    private int unnumbered;

    SheetRows(InputFile file, int index, Workbook.Traits traits) throws IOException {
        this.limits = file.limits();
        this.calculated = traits.calculated();
        this.book = Workbook.open(file, traits);
        try {
            Sheet sheet = book.getSheet(index).orElseThrow(Workbook::damaged);
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            book.close();
            throw Workbook.damaged();
        }
    }

    @Override
    public @Nullable Row next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError e) {
            throw Workbook.damaged();
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        if (row.getRowNum() == 0) {
            unnumbered = 1;
        }
        int line = row.getRowNum() + unnumbered;
        int count = row.getCellCount();
        if (count > limits.columns()) {
            throw new UnreadableFile(
                    "too-many-columns",
                    line,
                    "the row has more than " + limits.columns() + " columns. Keep the columns that the report needs.");
        }
        List<String> cells = new ArrayList<>(Math.max(count, width));
        for (int i = 0; i < count; i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text(cell, line));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(line, cells);
    }

    private String text(Cell cell, int line) {
        String text =
                cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? number(cell) : cell.getText();
        String shown = text == null ? "" : Tidy.visible(unescaped(text));
        if (shown.length() > limits.cell()) {
            throw new UnreadableFile(
                    "cell-too-long",
                    line,
                    "a cell is longer than " + limits.cell() + " characters. Drop the column or shorten the cell.");
        }
        return shown;
    }

    /** Texts of a workbook write what XML cannot hold as {@code _x000D_}, and an underscore before an x as {@code _x005F_}. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }

    private String number(Cell cell) {
        String formula = cell.getFormula();
        if (!calculated
                && formula != null
                && (cell.getRawValue() == null || cell.getRawValue().isBlank())) {
            return "=(" + formula.strip() + ")";
        }
        BigDecimal value;
        try {
            value = new BigDecimal(cell.getRawValue());
        } catch (NumberFormatException | NullPointerException e) {
            String text = cell.getText();
            return text == null ? "" : text;
        }
        if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS) {
            return cell.getRawValue();
        }
        String format = cell.getDataFormatString();
        String code = format == null ? "" : NO_CODE.matcher(format).replaceAll(" ");
        boolean day = value.signum() >= 0 && value.compareTo(LAST_DAY) < 0;
        if (day && !code.contains("0") && DATE_FORMAT.matcher(" " + code).find()) {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().toSecondOfDay() == 0 ? date.toLocalDate().toString() : date.toString();
        }
        if (code.contains("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        return plain(value);
    }

    /** With a point, and never three digits behind it, which would read as thousands. */
    private static String plain(BigDecimal exact) {
        BigDecimal value = exact.round(new MathContext(15)).stripTrailingZeros();
        if (value.scale() == 3) {
            value = value.setScale(4);
        }
        return value.scale() < 0
                ? value.setScale(0).toPlainString()
                : value.toPlainString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void expect(int columns) {
        width = columns;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
