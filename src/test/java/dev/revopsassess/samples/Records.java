package dev.revopsassess.samples;

import dev.revopsassess.record.Answer;
import dev.revopsassess.record.ArrLedger;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Manager;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Period;
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
import java.util.OptionalLong;
import java.util.Set;

/** A company's records without the way through files, for tests of what comes after intake. */
final class Records {
    private final Company company;
    private final Set<Kind> kinds;
    private final Map<Kind, LocalDate> latest = new EnumMap<>(Kind.class);

    private Records(Company company, Set<Kind> kinds) {
        this.company = company;
        this.kinds = kinds;
    }

    /** The records of the kinds that the company has data for and that are among those given. */
    static Exports of(Company company, Set<Kind> kinds) {
        return new Records(company, kinds).exports();
    }

    /** All that the company has. */
    static Exports of(Company company) {
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
                        ? new Export<ArrLedger>(Kind.ARR, Optional.of("arr.csv"), List.of(), bookFields(), Map.of())
                        : Export.absent(Kind.ARR),
                books ? Optional.of(company.byMovement() ? movements() : ledger()) : Optional.empty(),
                export(Kind.NRR, retention(), "period_end", "nrr", "grr"),
                export(
                        Kind.FORECASTS,
                        forecasts(),
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
                        tools(),
                        "name",
                        "category",
                        "team",
                        "instance",
                        "users",
                        "annual_cost",
                        "state",
                        "integrations"),
                export(Kind.FUNNEL, leads(), leadFields()),
                export(Kind.SPEND, spend(), "month", "function", "amount"),
                export(
                        Kind.OPPORTUNITIES,
                        deals(),
                        "id",
                        "name",
                        "stage",
                        "amount",
                        "created",
                        "close_date",
                        "type",
                        "source"),
                export(Kind.ANSWERS, answers(), "question", "answer", "role", "date"),
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
                    person.contractor(),
                    OptionalDouble.empty(),
                    person.quota().isPresent()
                            ? Optional.of(BigDecimal.valueOf(person.quota().getAsDouble()))
                            : Optional.empty(),
                    person.attainment()));
        }
        return entries;
    }

    private ArrLedger ledger() {
        long[][] rows = new long[company.customers().size()][Book.MONTHS];
        var products = new HashMap<String, long[]>();
        for (int row = 0; row < rows.length; row++) {
            Customer customer = company.customers().get(row);
            long[] product = company.productsKnown()
                    ? products.computeIfAbsent(customer.product(), name -> new long[Book.MONTHS])
                    : new long[Book.MONTHS];
            for (int month = 0; month < Book.MONTHS; month++) {
                rows[row][month] = 12 * customer.mrr(month);
                product[month] += rows[row][month];
            }
        }
        return ArrLedger.ofCustomers(company.first(), rows, products, Map.of(), Map.of(), noLines(Book.MONTHS));
    }

    private ArrLedger movements() {
        var rows = new ArrayList<ArrLedger.Movements>();
        for (int month = 1; month < Book.MONTHS; month++) {
            rows.add(new ArrLedger.Movements(
                    company.arr(month - 1),
                    company.moved(month, Customer.Why.WON),
                    company.moved(month, Customer.Why.EXPANDED),
                    company.moved(month, Customer.Why.CONTRACTED),
                    company.moved(month, Customer.Why.LEFT),
                    company.moved(month, Customer.Why.CAME_BACK),
                    company.arr(month)));
        }
        return ArrLedger.ofMovements(company.first().plusMonths(1), rows, noLines(Book.MONTHS - 1));
    }

    private static List<Optional<dev.revopsassess.value.Lines>> noLines(int months) {
        return java.util.Collections.nCopies(months, Optional.empty());
    }

    private List<ReportedRetention> retention() {
        var rows = new ArrayList<ReportedRetention>();
        company.reported()
                .forEach(row -> rows.add(new ReportedRetention(
                        row.month(),
                        row.nrr() / 100,
                        OptionalDouble.of(row.grr() / 100),
                        Optional.empty(),
                        line(Kind.NRR, rows.size()))));
        return rows;
    }

    private List<ForecastEntry> forecasts() {
        var rows = new ArrayList<ForecastEntry>();
        for (Forecast forecast : company.forecasts()) {
            rows.add(new ForecastEntry(
                    Period.months(forecast.quarter(), forecast.quarter().plusMonths(2)),
                    forecast.label(),
                    Optional.of(function(forecast.function())),
                    ForecastEntry.Level.FUNCTION,
                    ForecastEntry.Measure.valueOf(forecast.measure().toUpperCase(java.util.Locale.ROOT)),
                    BigDecimal.valueOf(forecast.forecast()),
                    forecast.actual().map(BigDecimal::valueOf),
                    Optional.of(forecast.system()),
                    forecast.rollsUpTo(),
                    Optional.of(forecast.submitted()),
                    line(Kind.FORECASTS, rows.size())));
        }
        return rows;
    }

    private List<Tool> tools() {
        var rows = new ArrayList<Tool>();
        for (Licence tool : company.tools()) {
            rows.add(new Tool(
                    tool.name(),
                    Optional.of(tool.category()),
                    Optional.empty(),
                    tool.instance(),
                    tool.team().map(Party.Team::new),
                    OptionalLong.of(tool.seats()),
                    Optional.of(BigDecimal.valueOf(tool.annualCost())),
                    tool.inUse(),
                    Optional.of(tool.integrations()),
                    line(Kind.TOOLS, rows.size())));
        }
        return rows;
    }

    private String[] leadFields() {
        var fields = new ArrayList<>(List.of("month", "channel", "leads", "mql", "sql", "opportunities", "won"));
        if (company.leads().stream().anyMatch(row -> row.rejected().isPresent())) {
            fields.add("rejected");
        }
        if (company.leads().stream().anyMatch(row -> row.worked().isPresent())) {
            fields.add("worked");
        }
        if (company.leads().stream().anyMatch(row -> row.responseHours().isPresent())) {
            fields.add("first_response");
        }
        return fields.toArray(String[]::new);
    }

    private List<FunnelEntry> leads() {
        var rows = new ArrayList<FunnelEntry>();
        for (Leads row : company.leads()) {
            rows.add(new FunnelEntry(
                    row.month(),
                    Optional.empty(),
                    row.channel(),
                    OptionalLong.of(row.leads()),
                    row.worked(),
                    OptionalLong.of(row.mql()),
                    row.rejected(),
                    OptionalLong.of(row.sql()),
                    OptionalLong.of(row.opportunities()),
                    OptionalLong.of(row.won()),
                    row.responseHours(),
                    line(Kind.FUNNEL, rows.size())));
        }
        return rows;
    }

    private List<SpendEntry> spend() {
        var rows = new ArrayList<SpendEntry>();
        for (Spend row : company.spend()) {
            rows.add(new SpendEntry(
                    row.month(),
                    Optional.of(function(row.function())),
                    BigDecimal.valueOf(row.cents(), 2),
                    Optional.empty(),
                    Optional.empty(),
                    line(Kind.SPEND, rows.size())));
        }
        return rows;
    }

    private List<Opportunity> deals() {
        var rows = new ArrayList<Opportunity>();
        for (Deal deal : company.deals()) {
            rows.add(new Opportunity(
                    Opportunity.State.valueOf(deal.state().name()),
                    deal.stage(),
                    deal.amount().isPresent()
                            ? Optional.of(BigDecimal.valueOf(deal.amount().getAsLong()))
                            : Optional.empty(),
                    Optional.of(deal.created()),
                    deal.close(),
                    deal.type().equals("Expansion") ? Opportunity.Type.EXPANSION : Opportunity.Type.NEW,
                    Optional.empty(),
                    deal.source(),
                    line(Kind.OPPORTUNITIES, rows.size())));
        }
        return rows;
    }

    private List<Answer> answers() {
        var rows = new ArrayList<Answer>();
        for (Said said : company.said()) {
            String value = said.answer().endsWith("%")
                    ? BigDecimal.valueOf(Long.parseLong(said.answer().replace("%", "")), 2)
                            .toPlainString()
                    : said.answer();
            rows.add(new Answer(
                    said.question(),
                    value,
                    Optional.empty(),
                    Optional.of(said.role()),
                    Optional.of(said.date()),
                    line(Kind.ANSWERS, rows.size())));
        }
        return rows;
    }

    private static BusinessFunction function(String name) {
        return BusinessFunction.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    private static Source line(Kind kind, int row) {
        return Source.line(kind.word() + ".csv", row + 2L);
    }
}
