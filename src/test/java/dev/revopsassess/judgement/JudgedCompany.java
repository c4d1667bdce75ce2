package dev.revopsassess.judgement;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.report.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A company as a text of one page: what an expert would say, and the exports in few words.
 *
 * <pre>
 * Product-led: three sell, ninety look after customers
 * expert: RevOps, because ...                     the answer and its reasons, written first; any number of lines
 * model: revops | hub-and-spoke                   one of these
 * move: build        confidence: robust | likely  where it matters
 * says: part of a sentence                        anywhere in the report; a line each
 * never: too small
 *
 * [people]                                        count title, department (@ division) < title of the manager (since DATE) (until DATE)
 * 90 Customer Success Manager, Customer Success &lt; VP Customer Success
 * [people-without-managers]                       the same, written without the column of managers
 * [customers]                                     a ledger by customer: count of ARR each (since MONTH) (until MONTH without)
 * 40 of 60,000 since 2026-03
 * [arr]                                           opening, then a month's amounts in the year before last and in the last
 * 30,000,000 new 100,000 150,000 expansion 50,000 80,000 churn 20,000 20,000
 * [forecasts]                                     eight quarters of a function, missed by so much
 * sales bookings in Excel into Model missed 20 %
 * [answers]                                       question: answer
 * [tools]                                         and every other export: its rows as they are, with their header
 * </pre>
 *
 * @param file name of the text
 * @param expected what is expected, by key; several lines of a key in their order
 * @param exports the parts below, by name
 */
record JudgedCompany(String file, Map<String, List<String>> expected, Map<String, List<String>> exports) {
    private static final Pattern PEOPLE = Pattern.compile(
            "(\\d+) ([^,]+), ([^<@]+?)(?: @ ([^<]+?))?(?: < (.+?))?(?: since (\\S+))?(?: until (\\S+))?");

    private static final Pattern CUSTOMERS = Pattern.compile("(\\d+) of ([\\d,]+)(?: since (\\S+))?(?: until (\\S+))?");

    private static final Pattern FORECAST =
            Pattern.compile("(\\S+(?: success)?) (\\S+) in (.+?)(?: into (.+?))? missed (-?\\d+) %");

    private static final Map<String, Assessment> ASSESSED = new ConcurrentHashMap<>();

    /** What the program finds, once for every test that asks; the exports are written into the folder. */
    Assessment assessment(Path folder) {
        return ASSESSED.computeIfAbsent(
                file,
                name -> Run.judged(Run.written(folder, files()), "--as-of", "2026-09-30")
                        .assessment());
    }

    /** Every text of the folder, in order of names. */
    static List<JudgedCompany> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/judgement"))) {
            return files.sorted().map(JudgedCompany::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JudgedCompany read(Path path) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Map<String, List<String>> exports = new LinkedHashMap<>();
        String export = "";
        String key = "";
        try {
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                if (line.matches("\\[.+\\]")) {
                    export = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !export.isEmpty()) {
                    exports.computeIfAbsent(export, name -> new ArrayList<>()).add(line.strip());
                } else if (line.matches("[a-z]+: .*")) {
                    key = line.substring(0, line.indexOf(':'));
                    expected.computeIfAbsent(key, name -> new ArrayList<>())
                            .add(line.substring(line.indexOf(':') + 2).strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new JudgedCompany(String.valueOf(path.getFileName()), expected, exports);
    }

    /** What is expected under a key; nothing where the text is silent. */
    List<String> expected(String key) {
        return expected.getOrDefault(key, List.of());
    }

    /** The exports by file name, written out. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        exports.forEach((name, lines) -> files.put(
                name + ".csv",
                switch (name) {
                    case "people", "people-without-managers" -> "";
                    case "arr" -> movements(lines.get(0));
                    case "forecasts" -> forecasts(lines);
                    case "answers" -> answers(lines);
                    default -> String.join("\n", lines) + "\n";
                }));
        if (files.remove("customers.csv") != null) {
            files.put("arr.csv", customers(exports.getOrDefault("customers", List.of())));
        }
        files.remove("people.csv");
        if (exports.containsKey("people")) {
            files.put("headcount.csv", people(exports.getOrDefault("people", List.of())));
        }
        if (files.remove("people-without-managers.csv") != null) {
            files.put(
                    "headcount.csv",
                    withoutManagers(people(exports.getOrDefault("people-without-managers", List.of()))));
        }
        return files;
    }

    private static String people(List<String> lines) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        List<String> rows =
                new ArrayList<>(List.of("employee_id,job_title,department,manager,start_date,end_date,division"));
        rows.add("P1,Chief Executive Officer,Executive,,2019-01-01,,");
        ids.put("Chief Executive Officer", 1);
        for (String line : lines) {
            Matcher parts = matched(PEOPLE, line);
            Integer manager = ids.get(text(parts, 5).isEmpty() ? "Chief Executive Officer" : text(parts, 5));
            Objects.requireNonNull(manager, "no such manager above: " + line);
            for (int i = 0; i < Integer.parseInt(text(parts, 1)); i++) {
                int id = rows.size();
                ids.putIfAbsent(text(parts, 2), id);
                String since = text(parts, 6).isEmpty() ? "2023-01-02" : text(parts, 6);
                rows.add(String.join(
                        ",",
                        "P" + id,
                        text(parts, 2),
                        text(parts, 3),
                        "P" + manager,
                        since,
                        text(parts, 7),
                        text(parts, 4)));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String withoutManagers(String people) {
        return people.replaceAll("(?m)^([^,]*,[^,]*,[^,]*),[^,]*", "$1");
    }

    private static String customers(List<String> lines) {
        List<String> rows = new ArrayList<>(List.of("customer,month,arr"));
        int customer = 0;
        for (String line : lines) {
            Matcher parts = matched(CUSTOMERS, line);
            for (int i = 0; i < Integer.parseInt(text(parts, 1)); i++) {
                customer++;
                for (int back = 25; back >= 0; back--) {
                    String month =
                            java.time.YearMonth.of(2026, 9).minusMonths(back).toString();
                    if (month.compareTo(text(parts, 3)) >= 0
                            && (text(parts, 4).isEmpty() || month.compareTo(text(parts, 4)) < 0)) {
                        rows.add("C" + customer + "," + month + ","
                                + text(parts, 2).replace(",", ""));
                    }
                }
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String movements(String line) {
        long[] amounts = Stream.of(line.replace(",", "").split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
        long arr = amounts[0];
        List<String> rows =
                new ArrayList<>(List.of("month,opening,new,expansion,contraction,churn,reactivation,closing"));
        java.time.YearMonth month = java.time.YearMonth.of(2024, 9);
        rows.add(month + "," + arr + ",0,0,0,0,0," + arr);
        for (int i = 0; i < 24; i++) {
            int year = i < 12 ? 0 : 1;
            long closing = arr + amounts[1 + year] + amounts[3 + year] - amounts[5 + year];
            rows.add(month.plusMonths(i + 1L) + "," + arr + "," + amounts[1 + year] + "," + amounts[3 + year] + ",0,"
                    + amounts[5 + year] + ",0," + closing);
            arr = closing;
        }
        return String.join("\n", rows) + "\n";
    }

    private static String forecasts(List<String> lines) {
        List<String> rows = new ArrayList<>(List.of("period,function,measure,forecast,actual,system,rolls_up_to"));
        for (String line : lines) {
            Matcher parts = matched(FORECAST, line);
            for (int quarter = 0; quarter < 8; quarter++) {
                java.time.YearMonth month = java.time.YearMonth.of(2024, 10).plusMonths(3L * quarter);
                rows.add(String.join(
                        ",",
                        month.getYear() + "-Q" + ((month.getMonthValue() - 1) / 3 + 1),
                        text(parts, 1),
                        text(parts, 2),
                        "1000000",
                        Long.toString(1_000_000L - 10_000L * Long.parseLong(text(parts, 5))),
                        text(parts, 3),
                        text(parts, 4)));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String answers(List<String> lines) {
        return "question,answer\n"
                + String.join(
                        "\n",
                        lines.stream()
                                .map(line -> line.replaceFirst(": (.*)", ",\"$1\""))
                                .toList())
                + "\n";
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cannot read: " + line);
        }
        return matcher;
    }

    private static String text(Matcher matcher, int group) {
        return Objects.requireNonNullElse(matcher.group(group), "");
    }

    @Override
    public String toString() {
        return file;
    }
}
