package dev.revopsassess.metric.reading;

import dev.revopsassess.intake.arr.CustomerBook;
import dev.revopsassess.metric.Forecast;
import dev.revopsassess.metric.Measurement;
import dev.revopsassess.metric.Metrics;
import dev.revopsassess.metric.Person;
import dev.revopsassess.metric.TestTables;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** A company's exports, built row by row; a kind that nothing was added to is absent. */
public final class Company {
    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    /** The catalogue that comes with the program. */
    public static final Catalogue CATALOGUE = PackReader.builtIn().metrics();

    public static final YearMonth MONTH = YearMonth.of(2026, 9);

    private final List<HeadcountEntry> people = new ArrayList<>();
    private final List<ReportedRetention> retention = new ArrayList<>();
    private final List<ForecastEntry> forecasts = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private final List<FunnelEntry> funnel = new ArrayList<>();
    private final List<SpendEntry> spend = new ArrayList<>();
    private final List<Opportunity> deals = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<Kind, Set<String>> fields = new HashMap<>();
    private final Map<Kind, Map<String, String>> undecided = new HashMap<>();
    private Optional<ArrBook> ledger = Optional.empty();
    private String currency = "USD";
    private Optional<BigDecimal> usdRate = Optional.empty();
    private Optional<BigDecimal> grossMargin = Optional.empty();
    private boolean contractors = true;
    private LocalDate asOf = AS_OF;
    private final List<FileAccount> files = new ArrayList<>();
    private final Map<YearMonth, Long> held = new HashMap<>();

    /** Fields that an export has whatever its rows say. */
    public Company having(Kind kind, String... names) {
        fields.computeIfAbsent(kind, each -> new TreeSet<>()).addAll(List.of(names));
        return this;
    }

    public Company undecided(Kind kind, String field, String sentence) {
        undecided.computeIfAbsent(kind, each -> new HashMap<>()).put(field, sentence);
        return this;
    }

    public Company currency(String code, String rate) {
        currency = code;
        usdRate = rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate));
        return this;
    }

    public Company grossMargin(String margin) {
        grossMargin = Optional.of(new BigDecimal(margin));
        return this;
    }

    public Company withoutContractors() {
        contractors = false;
        return this;
    }

    public Company asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    // ---------------------------------------------------------------- people

    /** Starts a person; the number is the order of adding. */
    public Person person(String title) {
        return new Person(this, title);
    }

    public Company people(int count, String title) {
        for (int index = 0; index < count; index++) {
            person(title).add();
        }
        return this;
    }

    public void add(HeadcountEntry entry) {
        people.add(entry);
    }

    public int nextPerson() {
        return people.size();
    }

    public static Source line(String file, int index) {
        return Source.line(file, index + 2L);
    }

    // ---------------------------------------------------------------- ARR

    /** Customers by month, the last column is {@link #MONTH}; amounts in whole units. */
    public Company customers(long[]... rows) {
        return customers(Map.of(), Map.of(), rows);
    }

    public Company customers(Map<String, long[]> products, Map<String, long[]> channels, long[]... rows) {
        int months = rows[0].length;
        var book = new CustomerBook(months);
        for (long[] row : rows) {
            book.add(Arrays.stream(row).map(amount -> amount * 100).toArray(), 0);
        }
        ledger = Optional.of(
                book.book(MONTH.minusMonths(months - 1L), cents(products), cents(channels), arrLines(months), held));
        return this;
    }

    private static Map<String, long[]> cents(Map<String, long[]> groups) {
        var cents = new HashMap<String, long[]>();
        groups.forEach((name, amounts) -> {
            long[] each = new long[amounts.length];
            for (int month = 0; month < amounts.length; month++) {
                each[month] = amounts[month] * 100;
            }
            cents.put(name, each);
        });
        return cents;
    }

    /** Cents of a month that stand for amounts nobody could read; before the customers. */
    public Company held(YearMonth month, long cents) {
        held.put(month, cents);
        return this;
    }

    /** A file with so many rows that could not be read. */
    public Company lost(String file, long rows, Long... lines) {
        files.add(new FileAccount(
                file,
                Optional.empty(),
                Optional.empty(),
                "UTF-8",
                ",",
                1,
                rows + 1,
                0,
                List.of(
                        new SetAside("blank row", 1, List.of(99L), SetAside.Why.NO_DATA),
                        new SetAside("amount not readable", rows, List.of(lines), SetAside.Why.LOST)),
                List.of(),
                List.of()));
        return this;
    }

    /** Movements by month, the last one is {@link #MONTH}. */
    public Company movements(Movements... months) {
        ledger = Optional.of(
                ArrBook.ofMovements(MONTH.minusMonths(months.length - 1L), List.of(months), arrLines(months.length)));
        return this;
    }

    private static List<Optional<Origin>> arrLines(int months) {
        return Collections.nCopies(months, Optional.of(Origin.of(Source.line("arr.csv", 2))));
    }

    /** So many months of one amount, then so many of the next. */
    public static long[] row(long... monthsAndAmounts) {
        int months = 0;
        for (int index = 0; index < monthsAndAmounts.length; index += 2) {
            months += (int) monthsAndAmounts[index];
        }
        long[] row = new long[months];
        int at = 0;
        for (int index = 0; index < monthsAndAmounts.length; index += 2) {
            for (long month = 0; month < monthsAndAmounts[index]; month++) {
                row[at++] = monthsAndAmounts[index + 1];
            }
        }
        return row;
    }

    public Company reported(YearMonth month, double nrr, double grr) {
        retention.add(new ReportedRetention(
                month,
                nrr,
                grr < 0 ? OptionalDouble.empty() : OptionalDouble.of(grr),
                line("nrr.csv", retention.size())));
        return this;
    }

    // ---------------------------------------------------------------- forecasts

    public Forecast forecast(BusinessFunction function, int quartersBack, String forecast, String actual) {
        return new Forecast(this, Optional.of(function), quartersBack, forecast, actual);
    }

    public Forecast companyForecast(int quartersBack, String forecast, String actual) {
        return new Forecast(this, Optional.empty(), quartersBack, forecast, actual).level(Level.COMPANY);
    }

    public void add(ForecastEntry entry) {
        forecasts.add(entry);
    }

    public int nextForecast() {
        return forecasts.size();
    }

    /** 0 is the quarter that ends with {@link #MONTH}. */
    public static Period quarter(int back) {
        YearMonth last = MONTH.minusMonths(3L * back);
        return Period.months(last.minusMonths(2), last);
    }

    // ---------------------------------------------------------------- the rest

    /** A tool; blank texts are blank cells, integrations {@code none} an empty list. */
    public Company tool(String name, String category, String team, String integrations) {
        return tool(name, category, team, integrations, "", "");
    }

    public Company tool(String name, String category, String team, String integrations, String instance, String cost) {
        Optional<Party> owner = team.isEmpty()
                ? Optional.empty()
                : Optional.of(team.equals("nobody") ? new Party.Nobody() : new Party.Team(team));
        Optional<List<String>> names = integrations.isEmpty()
                ? Optional.empty()
                : Optional.of(integrations.equals("none") ? List.of() : List.of(integrations.split(";")));
        tools.add(new Tool(
                name,
                text(category),
                Optional.empty(),
                text(instance),
                Optional.empty(),
                Set.of(),
                owner,
                OptionalLong.empty(),
                cost.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cost)),
                true,
                names,
                line("tools.csv", tools.size())));
        return this;
    }

    /** Gives the tool added last another owner, such as a person. */
    public Company ownedBy(Party owner) {
        Tool last = tools.remove(tools.size() - 1);
        tools.add(new Tool(
                last.name(),
                last.category(),
                last.vendor(),
                last.instance(),
                last.division(),
                last.department(),
                Optional.of(owner),
                last.users(),
                last.annualCost(),
                last.inUse(),
                last.integrations(),
                last.source()));
        return this;
    }

    public Company unusedTool(String name, String category) {
        tool(name, category, "", "");
        Tool last = tools.remove(tools.size() - 1);
        tools.add(new Tool(
                last.name(),
                last.category(),
                last.vendor(),
                last.instance(),
                last.division(),
                last.department(),
                last.owner(),
                last.users(),
                last.annualCost(),
                false,
                last.integrations(),
                last.source()));
        return this;
    }

    /** Counts of a month, -1 for a blank cell, in the order leads, worked, mql, rejected, sql, opportunities, won. */
    public Company funnel(YearMonth month, String channel, long... counts) {
        funnel.add(new FunnelEntry(
                month,
                false,
                Optional.empty(),
                text(channel),
                count(counts, 0),
                count(counts, 1),
                count(counts, 2),
                count(counts, 3),
                count(counts, 4),
                count(counts, 5),
                count(counts, 6),
                OptionalDouble.empty(),
                line("funnel.csv", funnel.size())));
        return this;
    }

    /** One lead; negative hours for a lead never answered. */
    public Company lead(LocalDate created, String channel, double hours) {
        funnel.add(new FunnelEntry(
                YearMonth.from(created),
                true,
                hours < 0 ? Optional.of(created) : Optional.empty(),
                text(channel),
                OptionalLong.of(1),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                hours < 0 ? OptionalDouble.empty() : OptionalDouble.of(hours),
                line("funnel.csv", funnel.size())));
        return this;
    }

    /** Leads of a month with the hours that a row gives for them; -1 for a blank cell. */
    public Company leads(YearMonth month, long leads, long mql, double hours) {
        return leads(month, Optional.empty(), leads, mql, hours);
    }

    /** The same of one lead that was created on a day. */
    public Company qualified(LocalDate created, long mql, double hours) {
        return leads(YearMonth.from(created), Optional.of(created), 1, mql, hours);
    }

    private Company leads(YearMonth month, Optional<LocalDate> created, long leads, long mql, double hours) {
        funnel.add(new FunnelEntry(
                month,
                created.isPresent(),
                created.filter(day -> hours < 0),
                Optional.empty(),
                leads < 0 ? OptionalLong.empty() : OptionalLong.of(leads),
                OptionalLong.empty(),
                mql < 0 ? OptionalLong.empty() : OptionalLong.of(mql),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                hours < 0 ? OptionalDouble.empty() : OptionalDouble.of(hours),
                line("funnel.csv", funnel.size())));
        return this;
    }

    public Company spend(YearMonth month, BusinessFunction function, String amount, String channel) {
        spend.add(new SpendEntry(
                month,
                Optional.of(function),
                new BigDecimal(amount),
                text(channel),
                Optional.empty(),
                line("spend.csv", spend.size())));
        return this;
    }

    /** Spend whose function the export does not tell. */
    public Company spendOfNoFunction(YearMonth month, String amount) {
        return spend(month, Optional.empty(), amount, "");
    }

    public Company segmentSpend(YearMonth month, BusinessFunction function, String amount, String segment) {
        return spend(month, Optional.of(function), amount, segment);
    }

    private Company spend(YearMonth month, Optional<BusinessFunction> function, String amount, String segment) {
        spend.add(new SpendEntry(
                month,
                function,
                new BigDecimal(amount),
                Optional.empty(),
                text(segment),
                line("spend.csv", spend.size())));
        return this;
    }

    /** So much every month for so many months to {@link #MONTH}, less the given months. */
    public Company monthlySpend(int from, int to, String amount) {
        for (int back = from; back >= to; back--) {
            spend(MONTH.minusMonths(back), BusinessFunction.SALES, amount, "");
        }
        return this;
    }

    public Company deal(Opportunity.State state, String amount, String created, String close, String origin) {
        return deal(state, amount, created, close, origin, Opportunity.Type.NEW);
    }

    public Company deal(
            Opportunity.State state,
            String amount,
            String created,
            String close,
            String origin,
            Opportunity.Type type) {
        deals.add(new Opportunity(
                state,
                state.name(),
                amount.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(amount)),
                created.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(created)),
                close.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(close)),
                type,
                text(origin),
                line("opportunities.csv", deals.size())));
        return this;
    }

    public Company answer(String question, String value) {
        return answer(question, value, "", "");
    }

    public Company answer(String question, String value, String role, String date) {
        answers.add(new Answer(
                question,
                value,
                Optional.empty(),
                text(role),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                line("answers.csv", answers.size())));
        return this;
    }

    /** What one respondent said. */
    public Company said(String question, String value, Party respondent, String date) {
        answer(question, value, "", date);
        Answer last = answers.remove(answers.size() - 1);
        answers.add(new Answer(question, value, Optional.of(respondent), last.role(), last.date(), last.source()));
        return this;
    }

    // ---------------------------------------------------------------- out

    public Exports exports() {
        return new Exports(
                export(Kind.HEADCOUNT, people),
                new Export<>(
                        Kind.ARR,
                        ledger.map(each -> "arr.csv"),
                        List.of(),
                        fields.getOrDefault(Kind.ARR, Set.of()),
                        undecided.getOrDefault(Kind.ARR, Map.of())),
                ledger,
                export(Kind.NRR, retention),
                export(Kind.FORECASTS, forecasts),
                export(Kind.TOOLS, tools),
                export(Kind.FUNNEL, funnel),
                export(Kind.SPEND, spend),
                export(Kind.OPPORTUNITIES, deals),
                export(Kind.ANSWERS, answers),
                currency,
                usdRate,
                Map.of(),
                files);
    }

    private <T> Export<T> export(Kind kind, List<T> rows) {
        Set<String> has = fields.getOrDefault(kind, Set.of());
        Map<String, String> open = undecided.getOrDefault(kind, Map.of());
        return rows.isEmpty() && has.isEmpty() && open.isEmpty()
                ? Export.absent(kind)
                : new Export<>(kind, Optional.of(kind.word() + ".csv"), rows, has, open);
    }

    public MetricSettings settings() {
        return new MetricSettings(
                grossMargin,
                contractors,
                TestTables.titles(),
                TestTables.tools(),
                CATALOGUE,
                TestTables.events(),
                TestTables.questions());
    }

    public Readings measure() {
        return measurement().readings();
    }

    public Measurement measurement() {
        return Metrics.measure(exports(), asOf, settings());
    }

    public Staff staff() {
        return new Inputs(exports(), asOf, settings(), Map.of()).staff();
    }

    public Reading.Measured measured(String id) {
        return measure().metric(id).fold(measured -> measured, missing -> {
            throw new AssertionError(id + " is not measured: " + missing.why());
        });
    }

    /** The bounds of a reading that has some. */
    public Optional<Reading.Range> bounds(String id) {
        return measured(id).range().map(range -> new Reading.Range(range.low(), range.high()));
    }

    public double number(String id) {
        return measured(id).number();
    }

    public String word(String id) {
        return measured(id).word();
    }

    /** The rows behind a measured figure, as "file:lines". */
    public List<String> rows(String id) {
        return measured(id).inputs().stream().map(Origin::place).toList();
    }

    public Reading.NotMeasured missing(String id) {
        return measure()
                .metric(id)
                .fold(
                        measured -> {
                            throw new AssertionError(id + " is measured: " + measured.value());
                        },
                        missing -> missing);
    }

    /** The names of what would settle it. */
    public List<String> needs(String id) {
        return missing(id).needs().stream()
                .map(need -> need.source().word() + " " + need.name())
                .toList();
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalLong count(long[] counts, int index) {
        return index >= counts.length || counts[index] < 0 ? OptionalLong.empty() : OptionalLong.of(counts[index]);
    }
}
