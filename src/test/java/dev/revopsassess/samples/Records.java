package dev.revopsassess.samples;

import dev.revopsassess.intake.arr.CustomerBook;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Manager;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A company's records without the way through files, for tests of what comes after intake. */
final class Records {
    private final Company company;
    private final Set<Kind> kinds;
    private final MoreRecords others;
    private final Map<Kind, LocalDate> latest = new EnumMap<>(Kind.class);

    private Records(Company company, Set<Kind> kinds) {
        this.company = company;
        this.kinds = kinds;
        this.others = new MoreRecords(company);
    }

    /** The records of the kinds that the company has data for and that are among those given. */
    public static Exports of(Company company, Set<Kind> kinds) {
        return new Records(company, kinds).exports();
    }

    /** All that the company has. */
    public static Exports of(Company company) {
        return of(company, Set.of(Kind.values()));
    }

    private Exports exports() {
        boolean books = kinds.contains(Kind.ARR) && !company.customers().isEmpty();
        if (books) {
            latest.put(Kind.ARR, company.asOf());
        }
        return new Exports(
                export(Kind.HEADCOUNT, people(), peopleFields()),
                books
                        ? new Export<ArrBook>(Kind.ARR, Optional.of("arr.csv"), List.of(), bookFields(), Map.of())
                        : Export.absent(Kind.ARR),
                books ? Optional.of(company.byMovement() ? movements() : book()) : Optional.empty(),
                export(Kind.NRR, others.retention(), "period_end", "nrr", "grr"),
                export(
                        Kind.FORECASTS,
                        others.forecasts(),
                        "period",
                        "function",
                        "measure",
                        "forecast",
                        "actual",
                        "system",
                        "rolls_up_to",
                        "submitted_on"),
                export(
                        Kind.TOOLS,
                        others.tools(),
                        "name",
                        "category",
                        "team",
                        "instance",
                        "users",
                        "annual_cost",
                        "state",
                        "integrations"),
                export(Kind.FUNNEL, others.leads(), others.leadFields()),
                export(Kind.SPEND, others.spend(), "month", "function", "amount"),
                export(
                        Kind.OPPORTUNITIES,
                        others.deals(),
                        "id",
                        "name",
                        "stage",
                        "amount",
                        "created",
                        "close_date",
                        "type",
                        "source"),
                export(Kind.ANSWERS, others.answers(), "question", "answer", "role", "date"),
                company.currency(),
                company.currency().equals("USD") ? Optional.of(BigDecimal.ONE) : Optional.of(new BigDecimal("1.08")),
                latest,
                List.of());
    }

    private <T> Export<T> export(Kind kind, List<T> rows, String... fields) {
        if (rows.isEmpty() || !kinds.contains(kind)) {
            return Export.absent(kind);
        }
        latest.put(kind, company.asOf());
        return new Export<>(kind, Optional.of(kind.word() + ".csv"), rows, Set.of(fields), Map.of());
    }

    private Set<String> bookFields() {
        if (company.byMovement()) {
            return Set.of("month", "new", "expansion", "churn");
        }
        return company.productsKnown()
                ? Set.of("customer", "month", "mrr", "product")
                : Set.of("customer", "month", "mrr");
    }

    private String[] peopleFields() {
        var fields = new ArrayList<>(
                List.of("employee_id", "name", "job_title", "department", "start_date", "end_date", "employment_type"));
        if (company.managersKnown()) {
            fields.add("manager");
        }
        if (company.people().stream().anyMatch(person -> person.quota().isPresent())) {
            fields.addAll(List.of("quota", "attainment"));
        }
        return fields.toArray(String[]::new);
    }

    private List<HeadcountEntry> people() {
        var numbers = new HashMap<String, Integer>();
        company.people().forEach(person -> numbers.put(person.name(), numbers.size()));
        var entries = new ArrayList<HeadcountEntry>();
        for (Person person : company.people()) {
            int number = entries.size();
            Manager manager = company.managersKnown()
                    ? person.manager()
                            .<Manager>map(name -> new Manager.ReportsTo(numbers.getOrDefault(name, 0)))
                            .orElseGet(Manager.NoOne::new)
                    : new Manager.NotExported();
            var job = new HeadcountEntry.Assignment(
                    Optional.empty(),
                    Optional.of(person.title()),
                    Optional.of(person.department()),
                    Optional.empty(),
                    manager,
                    line(Kind.HEADCOUNT, number));
            entries.add(new HeadcountEntry(
                    number,
                    List.of(job),
                    Optional.of(person.start()),
                    person.end(),
                    true,
                    false,
                    person.contractor(),
                    OptionalDouble.empty(),
                    person.quota().isPresent()
                            ? Optional.of(BigDecimal.valueOf(person.quota().getAsDouble()))
                            : Optional.empty(),
                    person.attainment(),
                    Optional.empty()));
        }
        return entries;
    }

    private ArrBook book() {
        var book = new CustomerBook(Book.MONTHS);
        var products = new HashMap<String, long[]>();
        for (Customer customer : company.customers()) {
            long[] row = new long[Book.MONTHS];
            long[] product = company.productsKnown()
                    ? products.computeIfAbsent(customer.product(), name -> new long[Book.MONTHS])
                    : new long[Book.MONTHS];
            for (int month = 0; month < Book.MONTHS; month++) {
                row[month] = 12 * customer.mrr(month);
                product[month] += row[month];
            }
            book.add(row, 0);
        }
        return book.book(company.first(), products, Map.of(), noLines(Book.MONTHS), Map.of());
    }

    private ArrBook movements() {
        var rows = new ArrayList<ArrMonth.Movements>();
        for (int month = 1; month < Book.MONTHS; month++) {
            rows.add(new ArrMonth.Movements(
                    company.arr(month - 1),
                    company.moved(month, Customer.Why.WON),
                    company.moved(month, Customer.Why.EXPANDED),
                    company.moved(month, Customer.Why.CONTRACTED),
                    company.moved(month, Customer.Why.LEFT),
                    company.moved(month, Customer.Why.CAME_BACK),
                    company.arr(month)));
        }
        return ArrBook.ofMovements(company.first().plusMonths(1), rows, noLines(Book.MONTHS - 1));
    }

    private static List<Optional<dev.revopsassess.value.Origin>> noLines(int months) {
        return java.util.Collections.nCopies(months, Optional.empty());
    }

    static Source line(Kind kind, int row) {
        return Source.line(kind.word() + ".csv", row + 2L);
    }
}
