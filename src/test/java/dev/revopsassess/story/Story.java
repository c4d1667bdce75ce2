package dev.revopsassess.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A company told in a few lines and written as the exports it would have. As of 2026-09-30: every file closes there.
 */
final class Story {
    static final YearMonth END = YearMonth.of(2026, 9);

    private final Path folder;
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> forecasts = new ArrayList<>();
    private final List<String> tools = new ArrayList<>();
    private final List<String> funnel = new ArrayList<>();
    private final List<String> won = new ArrayList<>();
    private final List<String> spend = new ArrayList<>();
    private final Map<String, List<String>> movements = new LinkedHashMap<>();
    private final List<String> customers = new ArrayList<>();
    private final List<String> deals = new ArrayList<>();

    Story(Path folder) {
        this.folder = folder;
        person("Chief Executive Officer", "Executive", "");
    }

    /** A VP each (P2 sales, then marketing and customer success where they are staffed), sellers, marketers, success managers. */
    static Story sellers(Path folder, int sellers, int marketers, int success) {
        Story story = new Story(folder);
        int sales = story.person("VP Sales", "Sales", "P1");
        story.people(sellers, "Account Executive", "Sales", sales);
        if (marketers > 1) {
            int marketing = story.person("VP Marketing", "Marketing", "P1");
            story.people(marketers - 1, "Demand Generation Manager", "Marketing", marketing);
        } else if (marketers == 1) {
            story.person("Marketing Manager", "Marketing", "P1");
        }
        if (success > 0) {
            int lead = story.person("VP Customer Success", "Customer Success", "P1");
            story.people(success - 1, "Customer Success Manager", "Customer Success", lead);
        }
        return story;
    }

    /** Answers that leave nothing open between the teams, so that only the sales team's own trouble is left. */
    Story calmBetweenTheTeams() {
        return answer("separate-forecasts", "1")
                .answer("lifecycle-definitions", "yes")
                .answer("messy-handoffs", "no")
                .answer("reporting-days", "1")
                .answer("reports-argued-over", "no")
                .answer("crm-owner", "Sales")
                .answer("shared-kpis", "yes");
    }

    /** Won and open deals of the last year, a share of them from marketing. */
    Story deals(int fromMarketing, int fromSales) {
        for (int i = 0; i < fromMarketing + fromSales; i++) {
            deals.add(String.join(
                    ",",
                    "D" + i,
                    "2026-03-02",
                    "2026-06-0" + (1 + i % 9),
                    "Closed Won",
                    "20000",
                    i < fromMarketing ? "Marketing" : "Sales"));
        }
        return this;
    }

    /** One person; the number is the id that others report to. */
    int person(String title, String department, String manager) {
        int id = people.size() + 1;
        people.add(String.join(",", "P" + id, quoted(title), quoted(department), manager, "2023-01-02"));
        return id;
    }

    /** Several people of one title under one manager. */
    Story people(int count, String title, String department, int manager) {
        for (int i = 0; i < count; i++) {
            person(title, department, "P" + manager);
        }
        return this;
    }

    Story answer(String question, String value) {
        answers.put(question, value);
        return this;
    }

    /** Eight quarters of one function's forecast, each missed by the share; its actual is the same in every system. */
    Story forecast(String function, String measure, String rollsUpTo, double missed, String system) {
        YearMonth quarter = END.minusMonths(23);
        for (int i = 0; i < 8; i++) {
            int number = (quarter.getMonthValue() - 1) / 3 + 1;
            forecasts.add(String.join(
                    ",",
                    quarter.getYear() + "-Q" + number,
                    function,
                    measure,
                    "1000000",
                    String.format(Locale.ROOT, "%.2f", 1_000_000 * (1 - missed)),
                    system,
                    rollsUpTo));
            quarter = quarter.plusMonths(3);
        }
        return this;
    }

    Story tool(String name, String category, String team, String integrations) {
        tools.add(String.join(",", quoted(name), category, team, "active", quoted(integrations)));
        return this;
    }

    /** Leads of the last twelve months, a row a month. */
    Story funnel(int leads, int worked, int mql, int rejected) {
        for (int i = 11; i >= 0; i--) {
            funnel.add(String.join(
                    ",", END.minusMonths(i).toString(), "Inbound", "" + leads, "" + worked, "" + mql, "" + rejected));
        }
        return this;
    }

    /** Customers won in each of the last twelve months, as the funnel counts them. */
    Story won(int customers) {
        for (int i = 11; i >= 0; i--) {
            won.add(END.minusMonths(i) + ",Inbound,50," + customers);
        }
        return this;
    }

    /** Sales and marketing spend of each month of the year before last and of the last year. */
    Story spend(int before, int now) {
        for (int i = 23; i >= 0; i--) {
            spend.add(END.minusMonths(i) + ",marketing," + (i > 11 ? before : now));
        }
        return this;
    }

    /** Movements of 25 months: new business and expansion a month in the first and in the second year, churn throughout. */
    Story movements(int opening, int newBefore, int newNow, int expansionBefore, int expansionNow, int churn) {
        long arr = opening;
        var rows = new ArrayList<String>();
        rows.add(END.minusMonths(24) + "," + arr + ",0,0,0,0,0," + arr);
        for (int i = 23; i >= 0; i--) {
            int added = i > 11 ? newBefore : newNow;
            int expansion = i > 11 ? expansionBefore : expansionNow;
            long closing = arr + added + expansion - churn;
            rows.add(String.join(
                    ",",
                    END.minusMonths(i).toString(),
                    "" + arr,
                    "" + added,
                    "" + expansion,
                    "0",
                    "" + churn,
                    "0",
                    "" + closing));
            arr = closing;
        }
        movements.put("arr.csv", rows);
        return this;
    }

    /** A customer with constant ARR between two months; {@code last} is included. */
    Story customer(String name, int arr, YearMonth first, YearMonth last) {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            customers.add(name + "," + month + "," + arr);
        }
        return this;
    }

    /** Writes the exports that this story has. */
    Path write() {
        file("headcount.csv", "employee_id,job_title,department,manager,start_date", people);
        file("forecasts.csv", "period,function,measure,forecast,actual,system,rolls_up_to", forecasts);
        file("tools.csv", "name,category,team,state,integrations", tools);
        file("funnel.csv", "month,channel,leads,worked,mql,rejected", funnel);
        file("won.csv", "month,channel,leads,won", won);
        file("spend.csv", "month,function,amount", spend);
        file("arr.csv", "customer,month,arr", customers);
        file("opportunities.csv", "opportunity_id,created_date,close_date,stage,amount,source", deals);
        movements.forEach(
                (name, rows) -> file(name, "month,opening,new,expansion,contraction,churn,reactivation,closing", rows));
        file(
                "answers.csv",
                "question,answer",
                answers.entrySet().stream()
                        .map(entry -> entry.getKey() + "," + quoted(entry.getValue()))
                        .collect(Collectors.toList()));
        return folder;
    }

    private void file(String name, String header, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
