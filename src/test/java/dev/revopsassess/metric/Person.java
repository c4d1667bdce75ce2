package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.HeadcountEntry.Assignment;
import dev.revopsassess.record.Manager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of headcount in the making; without {@link #under} there is no manager column. */
public final class Person {
    private final Company company;
    private final String title;
    private final List<Assignment> earlier = new ArrayList<>();
    private Optional<String> department = Optional.empty();
    private Manager manager = new Manager.NotExported();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private boolean doubtful;
    private boolean active = true;
    private boolean contractor;
    private Optional<String> name = Optional.empty();
    private OptionalDouble fte = OptionalDouble.empty();
    private OptionalDouble attainment = OptionalDouble.empty();
    private Optional<BigDecimal> quota = Optional.empty();

    public Person(Company company, String title) {
        this.company = company;
        this.title = title;
    }

    public Person in(String name) {
        department = Optional.of(name);
        return this;
    }

    /** A name, as where the user asked for names. */
    public Person named(String text) {
        name = Optional.of(text);
        return this;
    }

    public Person under(int entry) {
        manager = new Manager.ReportsTo(entry);
        return this;
    }

    public Person onTop() {
        manager = new Manager.NoOne();
        return this;
    }

    public Person underSomebodyElse() {
        manager = new Manager.Unresolved();
        return this;
    }

    public Person from(String day) {
        start = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Person until(String day) {
        end = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Person left() {
        active = false;
        return this;
    }

    public Person contractor() {
        contractor = true;
        return this;
    }

    public Person fte(double share) {
        fte = OptionalDouble.of(share);
        return this;
    }

    public Person withQuota(String amount) {
        quota = Optional.of(new BigDecimal(amount));
        return this;
    }

    public Person attaining(double share) {
        attainment = OptionalDouble.of(share);
        return this;
    }

    /** A job before this one, and the day this one began. */
    public Person after(String earlierTitle, String since, String changed) {
        earlier.add(assignment(earlierTitle, Optional.of(LocalDate.parse(since))));
        from = Optional.of(LocalDate.parse(changed));
        return this;
    }

    /** The day this job began, where the export tells nothing of the job before. */
    public Person inThisJobSince(String day) {
        from = Optional.of(LocalDate.parse(day));
        return this;
    }

    private Assignment assignment(String as, Optional<LocalDate> since) {
        return new Assignment(
                since,
                as.isEmpty() ? Optional.empty() : Optional.of(as),
                department,
                Optional.empty(),
                manager,
                Company.line("headcount.csv", company.nextPerson()));
    }

    /** Of whom nothing tells whether they are employed. */
    public Person doubtful() {
        this.doubtful = true;
        return this;
    }

    /** Adds the person and tells the number. */
    public int number() {
        int number = company.nextPerson();
        var jobs = new ArrayList<>(earlier);
        jobs.add(assignment(title, from));
        company.add(new HeadcountEntry(
                number, jobs, start, end, active, doubtful, contractor, fte, quota, attainment, name));
        return number;
    }

    /** Adds the person. */
    public Company add() {
        number();
        return company;
    }
}
