package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.StatusMeaning.Employment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an export of people says beside its dates of whether somebody is employed: in a column of status, in one of
 * employment status, which some systems use for the kind of contract, and in the kind of contract itself.
 */
final class EmploymentWords {
    private static final String TREATMENT =
            "Until somebody says, people with it count by their dates, and somebody without a date counts perhaps.";

    private record Dated(long line, Employment said, LocalDate end) {}

    private final ExportFile reading;
    private final List<StatusColumn<Employment>> columns;
    private final StatusColumn<Employment> contract;
    private final List<Dated> dated = new ArrayList<>();

    /** The statuses of this file's people. */
    EmploymentWords(ExportFile reading) {
        this.reading = reading;
        this.columns = Stream.of("status", "employment_status")
                .map(field -> reading.status(field, Employment.class, Employment.BY_DATES, TREATMENT))
                .toList();
        reading.onceDone(this::sayContradictions);
        this.contract = reading.status("employment_type", Employment.class, Employment.BY_DATES, TREATMENT);
    }

    /** What the row says; that somebody has left goes before all else, and a kind of contract says nothing. */
    Optional<Employment> says(Cells cells) {
        List<Employment> said =
                columns.stream().flatMap(column -> column.says(cells).stream()).toList();
        boolean left = said.contains(Employment.LEFT)
                || contract.known(cells).filter(Employment.LEFT::equals).isPresent();
        return left
                ? Optional.of(Employment.LEFT)
                : said.stream()
                        .filter(word -> word != Employment.BY_DATES)
                        .findFirst()
                        .or(() -> said.stream().findFirst());
    }

    /** Whether the row has a status, and none that is known. */
    boolean unknown(Cells cells) {
        return columns.stream().anyMatch(column -> column.unknown(cells))
                && columns.stream().noneMatch(column -> column.known(cells).isPresent());
    }

    /** Whether the row speaks of someone who works for the company and is not employed by it. */
    boolean contractor(Cells cells) {
        return Stream.of("employment_type", "employment_status", "status")
                .flatMap(field -> cells.text(field).stream())
                .anyMatch(reading.statuses()::isContractor);
    }

    /** Keeps a row that has both a status and an end, the first day no longer employed. */
    void dated(Cells cells, Optional<Employment> said, LocalDate end) {
        said.filter(word -> word == Employment.EMPLOYED || word == Employment.LEFT)
                .ifPresent(word -> dated.add(new Dated(cells.line(), word, end)));
    }

    /** Says where status and end date contradict each other on the day: the date counts. */
    private void sayContradictions(Optional<LocalDate> day) {
        for (Dated row : dated) {
            boolean over = day.filter(today -> !row.end().isAfter(today)).isPresent();
            boolean ahead = day.filter(today -> row.end().isAfter(today)).isPresent();
            if (row.said() == Employment.EMPLOYED && over) {
                say(
                        row,
                        "employed-after-the-end",
                        "the status says employed, and the end date lies before the day of the report; the date counts."
                                + " Correct the status or clear the date.");
            } else if (row.said() == Employment.LEFT && ahead) {
                say(
                        row,
                        "left-before-the-end",
                        "the status says that the person has left, and the end date is still to come; the date counts."
                                + " Correct the status or the date.");
            }
        }
    }

    private void say(Dated row, String code, String message) {
        String field = Stream.of("status", "employment_status", "employment_type")
                .filter(reading.table().mapping()::has)
                .findFirst()
                .orElse("status");
        reading.accounting()
                .at(
                        row.line(),
                        Severity.WARNING,
                        Optional.of(reading.table().mapping().header(field)),
                        code,
                        message);
    }
}
