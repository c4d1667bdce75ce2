package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.people.Census;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.people.PersonRow;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.HeadcountEntry.Assignment;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Manager;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.StatusMeaning.Employment;
import dev.revopsassess.value.table.TitleTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads people: one entry for each person, with the jobs held where the export has a row for each. */
public final class HeadcountReader {
    private static final String SNAPSHOT = "snapshot_date";
    private static final String MONTH = "roster_month";

    private final ExportFile reading;
    private final People people;
    private final TitleTable titles;
    private final Map<String, List<PersonRow>> groups = new LinkedHashMap<>();
    private final Set<Told> seen = new HashSet<>();
    private final EmploymentWords words;
    private final List<Long> repeating = new ArrayList<>();
    private long vacancies;
    private Optional<Census> snapshots = Optional.empty();

    /** Reads the people of this file. */
    public HeadcountReader(ExportFile reading, People people, TitleTable titles) {
        this.reading = reading;
        this.people = people;
        this.titles = titles;
        this.words = new EmploymentWords(reading);
    }

    /** What a row says of somebody, wherever it stands. */
    private record Told(String key, PersonRow row) {}

    /** The people of the file, each once. */
    public Export<HeadcountEntry> read() throws IOException {
        reading.read(this::row);
        var persons = new ArrayList<List<PersonRow>>();
        groups.values().forEach(rows -> persons.add(ordered(rows)));
        snapshots = Census.of(persons, reading.table().mapping().has(SNAPSHOT));
        if (snapshots.isEmpty() && reading.table().mapping().has(MONTH)) {
            persons.replaceAll(HeadcountReader::undated);
        }
        new RepeatedPeople(reading, persons, vacancies).say(snapshots, repeating);
        for (int i = 0; i < persons.size(); i++) {
            for (PersonRow row : persons.get(i)) {
                people.add(i, row.id(), row.name(), row.email());
            }
        }
        var entries = new ArrayList<HeadcountEntry>();
        for (int i = 0; i < persons.size(); i++) {
            HeadcountEntry entry = entry(i, persons.get(i));
            Assignment job = entry.assignments().get(entry.assignments().size() - 1);
            people.line(i, job.manager());
            people.parts().department(i, job.department());
            people.place(
                    i,
                    titles.place(job.title(), job.department(), job.division()).function());
            entries.add(entry);
        }
        return new Export<>(
                Kind.HEADCOUNT, Optional.of(reading.accounting().file()), entries, fields(), reading.undecided());
    }

    private Set<String> fields() {
        var fields = new java.util.TreeSet<>(reading.fields());
        if (fields.contains("manager_id")) {
            fields.add("manager");
        }
        if (fields.contains("rehire_date")) {
            fields.add("start_date");
        }
        if (fields.contains("last_day") || fields.contains("contract_end") || snapshots.isPresent()) {
            fields.add("end_date");
        }
        return fields;
    }

    private void row(Cells cells) {
        Optional<String> name = cells.text("name").or(() -> joined(cells.text("first_name"), cells.text("last_name")));
        Optional<String> id = cells.text("employee_id").or(() -> cells.text("email"));
        if (id.isEmpty() && name.isEmpty()) {
            cells.reject("no name or id");
        } else if (name.filter(text -> reading.words().says(CellTopic.NAME, "vacant", text))
                .isPresent()) {
            cells.leave("a position that nobody holds");
            vacancies++;
        }
        Optional<LocalDate> start = start(cells);
        Optional<Employment> said = words.says(cells);
        Optional<LocalDate> ends = end(cells, said);
        cells.needsWhereFilled("end_date", "last_day", "contract_end");
        boolean endedBefore =
                ends.isPresent() && start.isPresent() && !ends.get().isAfter(start.get());
        if (endedBefore && cells.date("rehire_date").isEmpty()) {
            cells.say(
                    Severity.WARNING,
                    Stream.of("end_date", "last_day", "contract_end")
                            .filter(field -> cells.date(field)
                                    .filter(day -> !day.isAfter(start.get()))
                                    .isPresent())
                            .findFirst()
                            .orElse("end_date"),
                    "ends-before-it-starts",
                    "the last day lies before the first one, so it is taken for the end of an earlier employment. Check both dates.");
        }
        Optional<LocalDate> end = endedBefore ? Optional.empty() : ends;
        end.ifPresent(day -> words.dated(cells, said, day));
        var person = new PersonRow(
                id,
                name,
                cells.text("email"),
                start,
                end,
                effective(cells),
                said,
                words.unknown(cells),
                words.contractor(cells),
                cells.share("fte"),
                cells.money("quota"),
                cells.share("attainment"),
                cells.text("job_title"),
                cells.text("department"),
                cells.text("division").or(() -> cells.text("entity")).map(people.parts()::division),
                cells.text("manager_id").or(() -> cells.text("manager")),
                cells.source());
        if (!cells.rejected()) {
            for (String field : List.of("start_date", "rehire_date")) {
                cells.date(field).ifPresent(day -> cells.closes(field, day));
            }
            keep(cells, person);
        }
    }

    /**
     * The first day no longer employed: the earliest of those that the row gives. The end of a contract that is over, of
     * somebody whom the status says to be employed, was followed by another contract.
     */
    private Optional<LocalDate> end(Cells cells, Optional<Employment> said) {
        Optional<LocalDate> contract = cells.date("contract_end");
        boolean extended = said.filter(Employment.EMPLOYED::equals).isPresent()
                && contract.isPresent()
                && reading.settings()
                        .lastDay()
                        .filter(last -> !contract.get().isAfter(last))
                        .isPresent();
        if (extended) {
            cells.say(
                    Severity.NOTE,
                    "contract_end",
                    "contract-extended",
                    "the contract is over and the status says employed, so the contract is taken as extended.");
        }
        return Stream.of(
                        cells.date("end_date"),
                        cells.date("last_day").map(day -> day.plusDays(1)),
                        contract.filter(day -> !extended))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The day that the row speaks of, or from which the job is held. */
    private static Optional<LocalDate> effective(Cells cells) {
        if (!cells.has(SNAPSHOT)) {
            Optional<LocalDate> effective = cells.date("effective_date");
            return effective.isPresent() || cells.has("effective_date")
                    ? effective
                    : cells.period(MONTH).map(Period::to);
        }
        Optional<LocalDate> day = cells.period(SNAPSHOT).map(Period::to);
        if (day.isEmpty()) {
            cells.lose("no snapshot date");
        }
        return day;
    }

    /** The rows without their months, which say nothing of the day of the row where the people do not repeat by them. */
    private static List<PersonRow> undated(List<PersonRow> rows) {
        var seen = new HashSet<PersonRow>();
        return rows.stream()
                .map(PersonRow::undated)
                .filter(row -> seen.add(row.apart()))
                .toList();
    }

    private static List<PersonRow> ordered(List<PersonRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        (PersonRow row) -> row.effective().or(row::start).orElse(LocalDate.MIN)))
                .toList();
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> last) {
        String name = Stream.of(first, last).flatMap(Optional::stream).reduce("", (a, b) -> (a + " " + b).strip());
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private Optional<LocalDate> start(Cells cells) {
        List<LocalDate> days = Stream.of(cells.date("start_date"), cells.date("rehire_date"))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<LocalDate> newest = days.stream()
                .filter(day -> reading.settings()
                        .lastDay()
                        .map(last -> !day.isAfter(last))
                        .orElse(true))
                .reduce((first, second) -> second);
        return newest.or(() -> days.stream().findFirst());
    }

    private void keep(Cells cells, PersonRow person) {
        String name = person.name().map(People::nameKey).orElse("");
        String key = person.id().map(Tidy::key).orElse("name " + name);
        if (person.id().isPresent() && person.name().isPresent()) {
            boolean other = groups.containsKey(key)
                    && groups.get(key)
                            .get(0)
                            .name()
                            .map(known -> !People.nameKey(known).equals(name))
                            .orElse(false);
            if (other) {
                cells.say(
                        Severity.WARNING,
                        cells.has("employee_id") ? "employee_id" : "email",
                        "id-on-two-people",
                        "the id stands on an earlier row with another name; both count as people. Check the id.");
                key = key + " " + name;
            }
        }
        List<PersonRow> known = groups.computeIfAbsent(key, any -> new ArrayList<>());
        if (!seen.add(new Told(key, person.apart()))) {
            cells.leave("exact duplicate row");
            cells.say(
                    Severity.WARNING,
                    "name",
                    "duplicate-row",
                    "the row repeats an earlier one exactly; the person counts once.");
        } else if (known.isEmpty()
                || person.id().isPresent()
                || person.effective().isPresent()) {
            if (!known.isEmpty()) {
                repeating.add(cells.line());
            }
            known.add(person);
        } else {
            cells.say(
                    Severity.WARNING,
                    "name",
                    "same-name-twice",
                    "the name stands on an earlier row with other details and no id tells them apart; both count as people.");
            groups.put(key + " line " + cells.line(), new ArrayList<>(List.of(person)));
        }
    }

    private HeadcountEntry entry(int number, List<PersonRow> ordered) {
        PersonRow newest = ordered.get(ordered.size() - 1);
        boolean history = ordered.size() > 1;
        var assignments = new ArrayList<Assignment>();
        Optional<LocalDate> held = Optional.empty();
        for (int i = 0; i < ordered.size(); i++) {
            PersonRow row = ordered.get(i);
            Optional<LocalDate> from = row.effective().or(() -> history ? row.start() : Optional.empty());
            if (snapshots.isPresent() && i > 0 && row.sameJob(ordered.get(i - 1))) {
                from = held;
                assignments.remove(assignments.size() - 1);
            }
            held = from;
            assignments.add(
                    new Assignment(from, row.title(), row.department(), row.division(), manager(row), row.source()));
        }
        Optional<LocalDate> start = history
                        && newest.effective().isEmpty()
                        && ordered.get(0).effective().isEmpty()
                ? ordered.stream().flatMap(row -> row.start().stream()).min(Comparator.naturalOrder())
                : newest.start();
        Optional<LocalDate> began = start.or(() -> snapshots.flatMap(states -> states.begins(ordered.get(0))));
        Optional<LocalDate> ended = Stream.concat(
                        newest.end().stream(), snapshots.flatMap(states -> states.ends(newest)).stream())
                .min(Comparator.naturalOrder());
        return new HeadcountEntry(
                number,
                assignments,
                began,
                ended,
                !newest.absent(),
                newest.doubtful(),
                newest.contractor(),
                newest.fte(),
                newest.quota(),
                newest.attainment(),
                newest.name().filter(name -> reading.settings().discretion().namesPeople()));
    }

    private Manager manager(PersonRow row) {
        Set<String> fields = reading.table().mapping().fields().keySet();
        if (!fields.contains("manager") && !fields.contains("manager_id")) {
            return new Manager.NotExported();
        }
        return row.manager().map(people::manager).orElse(new Manager.NoOne());
    }
}
