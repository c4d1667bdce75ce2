package dev.revopsassess.samples;

import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A small company drawn at random, valid in every way, for properties that must hold of all companies. The same seed gives the
 * same company. Each kind of export is there four times out of five.
 */
public final class GeneratedCompany {
    private static final YearMonth END = YearMonth.of(2026, 9);
    private static final Expected NOTHING =
            new Expected("", "", "", Expected.Operations.NOBODY, Set.of(), Set.of(), Set.of());

    private final SplittableRandom random;
    private final long seed;

    private GeneratedCompany(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** The records of a company, as intake would hand them on. */
    public static Exports seeded(long seed) {
        var drawn = new GeneratedCompany(seed);
        Company company = drawn.company();
        return Records.of(company, drawn.kinds());
    }

    /** The same company's exports as files: contents by name, CSV with the canonical headers. */
    public static SortedMap<String, String> files(long seed) {
        var drawn = new GeneratedCompany(seed);
        Company company = drawn.company();
        Set<Kind> kinds = drawn.kinds();
        var files = new TreeMap<String, String>();
        if (kinds.contains(Kind.HEADCOUNT)) {
            files.put("headcount.csv", PeopleSheet.canonical(company));
        }
        if (kinds.contains(Kind.ARR)) {
            files.put("arr.csv", company.byMovement() ? BookSheet.movements(company) : BookSheet.longMrr(company));
        }
        if (kinds.contains(Kind.NRR)) {
            files.put("nrr.csv", OtherSheets.reported(company));
        }
        if (kinds.contains(Kind.FORECASTS)) {
            files.put("forecasts.csv", OtherSheets.forecasts(company));
        }
        if (kinds.contains(Kind.TOOLS)) {
            files.put("tools.csv", OtherSheets.tools(company));
        }
        if (kinds.contains(Kind.FUNNEL)) {
            files.put("funnel.csv", OtherSheets.leads(company));
        }
        if (kinds.contains(Kind.SPEND)) {
            files.put("spend.csv", OtherSheets.spend(company));
        }
        if (kinds.contains(Kind.OPPORTUNITIES)) {
            files.put("opportunities.csv", OtherSheets.hubspot(company));
        }
        if (kinds.contains(Kind.ANSWERS)) {
            files.put("answers.csv", OtherSheets.answers(company));
        }
        return files;
    }

    private Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (random.nextInt(5) > 0) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(Kind.HEADCOUNT);
        }
        return kinds;
    }

    private Company company() {
        List<Person> people = people();
        List<Customer> customers = customers();
        List<Channel> channels = List.of(
                Channel.of("Website", 1 + random.nextInt(100)),
                Channel.of("Events", 1 + random.nextInt(60)),
                Channel.unknown(1 + random.nextInt(60)));
        List<Deal> deals = deals(people, customers, channels);
        return new Company(
                "generated",
                "Generated " + seed,
                "USD",
                END,
                people,
                random.nextInt(6) > 0,
                customers,
                random.nextInt(4) == 0,
                forecasts(),
                GeneratedStack.draw(random),
                leads(deals, channels),
                Spend.months(
                        END,
                        List.of(thousands(10, 900), thousands(20, 2_000), thousands(20, 2_500)),
                        0.1 + random.nextDouble() * 0.6),
                Pipeline.exported(deals, END),
                List.of(new Reported(END, 80 + random.nextInt(500) / 10.0, 70 + random.nextInt(300) / 10.0)),
                GeneratedAnswers.draw(random, END),
                Optional.empty(),
                NOTHING);
    }

    private List<Person> people() {
        var staff = new Staff(random.nextLong(), YearMonth.of(2020, 1), END);
        Person ceo = staff.founder("Chief Executive Officer");
        Person sales = staff.hire(Work.SALES_LEAD, "VP Sales", "Sales", ceo);
        team(staff, 24, Work.ACCOUNT_EXECUTIVE, "Account Executive", "Sales", sales);
        team(staff, 12, Work.SALES_DEVELOPMENT, "Sales Development Representative", "Sales", sales);
        team(staff, 4, Work.ACCOUNT_MANAGEMENT, "Account Manager", "Sales", sales);
        team(staff, 3, Work.SALES_ENGINEERING, "Sales Engineer", "Sales", sales);
        Person marketing = random.nextBoolean() ? staff.hire(Work.MARKETING, "VP Marketing", "Marketing", ceo) : ceo;
        team(staff, 10, Work.MARKETING, "Marketing Manager", "Marketing", marketing);
        Person success = random.nextBoolean()
                ? staff.hire(Work.CUSTOMER_SUCCESS, "Director of Customer Success", "Customer Success", ceo)
                : ceo;
        team(staff, 14, Work.CUSTOMER_SUCCESS, "Customer Success Manager", "Customer Success", success);
        Person above = List.of(ceo, sales, marketing).get(random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> staff.hire(Work.SALES_OPERATIONS, "Sales Operations Manager", "Sales", sales);
            case 1 -> staff.hire(Work.REVENUE_OPERATIONS, "Revenue Operations Manager", "Operations", above);
            case 2 -> {
                Person lead = staff.hire(Work.REVENUE_OPERATIONS, "VP Revenue Operations", "Revenue Operations", above);
                staff.hire(Work.MARKETING_OPERATIONS, "Marketing Operations Manager", "Revenue Operations", lead);
                staff.hire(
                        Work.CUSTOMER_SUCCESS_OPERATIONS,
                        "Customer Success Operations Manager",
                        "Revenue Operations",
                        random.nextBoolean() ? lead : success);
            }
            default -> team(staff, 3, Work.REST, "Software Engineer", "Engineering", ceo);
        }
        return staff.people();
    }

    private void team(Staff staff, int most, Work work, String title, String department, Person manager) {
        int count = random.nextInt(most + 1);
        staff.team(count, random.nextInt(count + 1), work, title, department, manager);
    }

    private List<Customer> customers() {
        var plans = new ArrayList<Book.Plan>();
        for (int stretch = 0; stretch < 3; stretch++) {
            plans.add(new Book.Plan(
                    1 + random.nextInt(9),
                    500 + random.nextLong(90_000),
                    random.nextDouble() * 0.3,
                    random.nextDouble() * 0.1,
                    random.nextDouble() * 0.4,
                    random.nextInt(2),
                    random.nextDouble() * 0.05));
        }
        return Book.write(
                random.nextLong(),
                3 + random.nextInt(18),
                5_000 + random.nextLong(400_000),
                plans,
                List.of(
                        new TreeMap<>(Map.of("One", 3, "Two", 1)),
                        new TreeMap<>(Map.of("Direct", 2, "Partner", 1)),
                        Map.of("SMB", 1)));
    }

    private List<Forecast> forecasts() {
        var habits = new ArrayList<Forecast.Habit>();
        habits.add(habit("Sales", "bookings"));
        if (random.nextBoolean()) {
            habits.add(habit("Marketing", "pipeline"));
        }
        if (random.nextBoolean()) {
            habits.add(habit("Customer Success", "renewals"));
        }
        return Forecast.quarters(END, habits);
    }

    private Forecast.Habit habit(String function, String measure) {
        var errors = new ArrayList<Double>();
        var actuals = new ArrayList<Long>();
        long usual = thousands(20, 900);
        for (int quarter = 0; quarter < 8; quarter++) {
            actuals.add(Math.round(usual * (0.8 + 0.4 * random.nextDouble())));
            errors.add(random.nextInt(-350, 351) / 10.0);
        }
        return new Forecast.Habit(
                function,
                measure,
                "Clari",
                random.nextInt(9),
                random.nextBoolean() ? Optional.of("Board model") : Optional.empty(),
                actuals,
                errors);
    }

    private List<Leads> leads(List<Deal> deals, List<Channel> channels) {
        OptionalDouble rejected =
                random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
        OptionalDouble worked = random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
        OptionalDouble hours =
                random.nextBoolean() ? OptionalDouble.of(1 + random.nextInt(90)) : OptionalDouble.empty();
        return Leads.months(
                END,
                14,
                deals,
                channels,
                new Leads.Fate(0.2 + random.nextDouble() * 0.6, rejected, worked, hours, random.nextInt(7)));
    }

    private List<Deal> deals(List<Person> people, List<Customer> customers, List<Channel> channels) {
        return Pipeline.of(
                random.nextLong(),
                END,
                new Pipeline.Habit(
                        1 + random.nextInt(20),
                        5 + random.nextInt(95),
                        random.nextInt(101),
                        20 + random.nextInt(100),
                        random.nextInt(40),
                        List.of(1, 2),
                        channels,
                        List.of("Discovery", "Proposal")),
                people,
                customers);
    }

    private long thousands(int low, int high) {
        return 1_000L * (low + random.nextInt(high - low));
    }
}
