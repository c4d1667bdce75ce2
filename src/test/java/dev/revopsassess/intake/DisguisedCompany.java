package dev.revopsassess.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** A small company whose people and ARR can be written in many ways. */
public final class DisguisedCompany {
    public static final String PEOPLE = """
            employee_id,name,department,job_title,manager,start_date,end_date
            1,Ada Quill,Executive,CEO,,2019-02-20,
            2,Ben Ross,Sales,VP Sales,Ada Quill,2020-03-17,
            3,Cleo Müller,Sales,Account Executive,Ben Ross,2021-05-28,2025-11-19
            4,Dan Vane,Marketing,Marketing Manager,Ada Quill,2022-07-13,
            5,Eve Îles,Sales,Account Executive,Ben Ross,2023-08-30,
            """;
    private static final List<String> CUSTOMERS =
            List.of("Total Systems", "Müller & Söhne", "Acme \"West\", Inc.", "Zulu");
    private static final int MONTHS = 16;
    private static final YearMonth FIRST = YearMonth.of(2025, 6);

    /** ARR of a customer at a month's end: contract starts, ends, comes back; in whole dollars, a multiple of 12. */
    static long arr(int customer, int month) {
        return switch (customer) {
            case 0 -> 120_000 + (month >= 7 ? 24_000 : 0);
            case 1 -> month < 10 ? 36_000 : 0;
            case 2 -> month >= 3 ? 60_600 : 0;
            default -> month < 2 || month >= 5 ? 1_200 : 0;
        };
    }

    static String quoted(String text, char delimiter) {
        boolean plain = text.indexOf(delimiter) < 0 && text.indexOf('"') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    static String line(char delimiter, List<String> cells) {
        return String.join(
                String.valueOf(delimiter),
                cells.stream().map(cell -> quoted(cell, delimiter)).toList());
    }

    public static List<List<String>> rows(String text) {
        return text.lines().map(line -> List.of(line.split(",", -1))).toList();
    }

    public static String render(List<List<String>> rows, char delimiter, String end) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(line(delimiter, row)).append(end));
        return text.toString();
    }

    public static List<List<String>> longRows(UnaryOperator<String> month, long divisor, UnaryOperator<String> amount) {
        var rows = new ArrayList<List<String>>();
        for (int customer = 0; customer < CUSTOMERS.size(); customer++) {
            for (int i = 0; i < MONTHS; i++) {
                if (arr(customer, i) > 0) {
                    rows.add(List.of(
                            CUSTOMERS.get(customer),
                            month.apply(FIRST.plusMonths(i).toString()),
                            amount.apply(Long.toString(arr(customer, i) / divisor))));
                }
            }
        }
        return rows;
    }

    public static List<List<String>> with(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    public static List<List<String>> plainArr() {
        return with(List.of("customer", "month", "arr"), longRows(month -> month, 1, amount -> amount));
    }

    public static List<List<String>> wide(UnaryOperator<String> month, long divisor, UnaryOperator<String> amount) {
        var header = new ArrayList<>(List.of("Customer"));
        for (int i = 0; i < MONTHS; i++) {
            header.add(month.apply(FIRST.plusMonths(i).toString()));
        }
        var rows = new ArrayList<List<String>>();
        for (int customer = 0; customer < CUSTOMERS.size(); customer++) {
            var row = new ArrayList<>(List.of(CUSTOMERS.get(customer)));
            for (int i = 0; i < MONTHS; i++) {
                long value = arr(customer, i) / divisor;
                row.add(value == 0 ? "" : amount.apply(Long.toString(value)));
            }
            rows.add(row);
        }
        return with(header, rows);
    }

    /** The German way to write an amount of whole units. */
    public static String german(String whole) {
        return grouped(whole, '.') + ",00";
    }

    public static String grouped(String whole, char mark) {
        var text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, mark);
        }
        return text.toString();
    }

    public static String american(String text) {
        return text.replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$2/$3/$1");
    }

    public static String spanish(String month) {
        List<String> names =
                List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
        return names.get(Integer.parseInt(month.substring(5)) - 1) + " " + month.substring(0, 4);
    }

    public static byte[] gz(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private DisguisedCompany() {}
}
