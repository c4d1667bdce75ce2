package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headcount of a company as different HR systems export it. */
final class PeopleSheet {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private PeopleSheet() {}

    /** The headers of the documentation. */
    static String canonical(Company company) {
        var header = new ArrayList<Object>(List.of("employee_id", "name", "job_title", "department"));
        if (company.managersKnown()) {
            header.add("manager");
        }
        header.addAll(List.of("start_date", "end_date", "employment_type", "quota", "attainment"));
        Csv csv = Csv.plain(header.toArray());
        for (Person person : company.people()) {
            var row = new ArrayList<Object>(List.of(person.id(), person.name(), person.title(), person.department()));
            if (company.managersKnown()) {
                row.add(person.manager().orElse(""));
            }
            row.addAll(List.of(
                    person.start(),
                    person.end().map(LocalDate::toString).orElse(""),
                    person.contractor() ? "contractor" : "employee",
                    person.quota().isPresent()
                            ? Long.toString(Math.round(person.quota().getAsDouble()))
                            : "",
                    person.attainment().isPresent()
                            ? percent(person.attainment().getAsDouble())
                            : ""));
            csv.row(row.toArray());
        }
        return csv.text();
    }

    /** BambooHR: the status is the kind of contract, and dates put the month first. */
    static String bamboo(Company company) {
        Csv csv = Csv.plain(
                "Employee #",
                "Name",
                "Job Title",
                "Department",
                "Division",
                "Reporting to",
                "Hire Date",
                "Employment Status",
                "Termination Date");
        for (Person person : byName(company)) {
            csv.row(
                    person.id(),
                    person.name(),
                    person.title(),
                    person.department(),
                    "North America",
                    person.manager().orElse(""),
                    person.start().format(MONTH_FIRST),
                    person.contractor() ? "Contractor" : "Full-Time",
                    person.end()
                            .map(day -> day.minusDays(1).format(MONTH_FIRST))
                            .orElse(""));
        }
        return csv.text();
    }

    /** Personio in English: first and last name apart, the day first. */
    static String personio(Company company) {
        Csv csv = Csv.semicolons(
                "Employee ID",
                "Name",
                "Position",
                "Department",
                "Supervisor",
                "Hire date",
                "Termination date",
                "Employment type",
                "Status");
        for (Person person : company.people()) {
            csv.row(
                    person.id(),
                    person.name(),
                    person.title(),
                    person.department(),
                    person.manager().orElse(""),
                    person.start().format(DAY_FIRST),
                    person.end().map(day -> day.minusDays(1).format(DAY_FIRST)).orElse(""),
                    person.contractor() ? "External" : "Internal",
                    person.activeOn(company.asOf()) ? "Active" : "Inactive");
        }
        return csv.text();
    }

    /** ADP: a report title above the header, a count below, and no column that says who reports to whom. */
    static String adp(Company company) {
        Csv csv = Csv.bare()
                .row("Active and terminated associates")
                .row("Run for: all locations")
                .blank();
        csv.row(
                "Associate ID",
                "Legal Name",
                "Job Title Description",
                "Home Department Description",
                "Position Status",
                "Hire Date",
                "Termination Date");
        int row = 0;
        for (Person person : byName(company)) {
            csv.row(
                    person.id(),
                    person.name(),
                    person.title(),
                    person.department(),
                    person.activeOn(company.asOf()) ? "Active" : "Terminated",
                    person.start().format(MONTH_FIRST),
                    person.end()
                            .map(day -> day.minusDays(1).format(MONTH_FIRST))
                            .orElse(""));
            if (++row % 40 == 0) {
                csv.row("", "", "", "", "", "", "");
            }
        }
        return csv.row("Total", company.people().size(), "", "", "", "", "").text();
    }

    private static List<Person> byName(Company company) {
        return company.people().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static String percent(double ratio) {
        return Optional.of(Math.round(ratio * 100)).map(Object::toString).orElse("") + "%";
    }
}
