package dev.revopsassess.intake;

import dev.revopsassess.record.Problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the rows of a table that are no data: blank, totals, titles and footers, repeated headers, rows of another width. */
final class Furniture {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:(?:grand|sub|running|report|overall)[\\s-]*)?totals?(?:\\s+sum)?\\s*:?(?:\\s*\\(.*\\))?:?"
                    + "|sum(?:me)?:?|zwischensumme|gesamt(?:summe|ergebnis)?:?|insgesamt|(?:sous-|sous )?total(?: general| général)?:?"
                    + "|total general|suma|count:?|record count:?|subtotal:?\\s*.*\\(\\d+\\)|average:?|avg:?");

    private static final String QUOTE = "quote out of place";
    private static final String WIDE = "more cells than the header";
    private static final String NARROW = "fewer cells than the header";

    private final Mapping mapping;

    Furniture(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Why a row is no data; empty for data. Rows of a broken form are also said to the account, if one is given. */
    Optional<String> reason(Row row, Optional<Accounting> account) {
        if (row.flaw().isPresent()) {
            account.ifPresent(to -> to.at(
                    row.line(),
                    Severity.ERROR,
                    Optional.empty(),
                    "quote-out-of-place",
                    row.flaw().get() + ", so the row cannot be split into cells and is set aside. Correct the quote.",
                    Optional.empty()));
            return Optional.of(QUOTE);
        }
        int filled = filled(row.cells());
        if (filled == 0) {
            return Optional.of("blank row");
        }
        if (isTotal(row.cells(), filled)) {
            return Optional.of("total row");
        }
        if (filled == 1
                && mapping.width() > 1
                && mapping.fields().size() + mapping.periods().size() > 2) {
            return Optional.of("title or footer row");
        }
        if (row.width() > mapping.width() || row.cells().size() < mapping.width()) {
            boolean longer = row.width() > mapping.width();
            int cells = longer ? row.width() : row.cells().size();
            account.ifPresent(to -> to.at(
                    row.line(),
                    Severity.WARNING,
                    Optional.empty(),
                    longer ? "row-too-wide" : "row-too-narrow",
                    "the row has " + cells + " cells and the header " + mapping.width()
                            + ", so no cell can be trusted and the row is set aside. Correct the row.",
                    Optional.empty()));
            return Optional.of(longer ? WIDE : NARROW);
        }
        return isHeader(row.cells()) ? Optional.of("repeated header") : Optional.empty();
    }

    /** Whether rows set aside for this reason were data, broken in form, and no furniture. */
    static boolean broken(String reason) {
        return reason.equals(QUOTE) || reason.equals(WIDE) || reason.equals(NARROW);
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** The first cell that is filled says total, and something that a record cannot do without is blank. */
    private boolean isTotal(List<String> cells, int filled) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                String text = cell.strip();
                return text.length() < 60
                        && TOTAL.matcher(text).matches()
                        && (filled < mapping.width() || !mapping.periods().isEmpty());
            }
        }
        return false;
    }

    private boolean isHeader(List<String> cells) {
        for (int i = 0; i < mapping.width(); i++) {
            if (!cells.get(i).strip().equals(mapping.headers().get(i))) {
                return false;
            }
        }
        return true;
    }
}
