package dev.revopsassess.promise;

import dev.revopsassess.cli.run.Run;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/**
 * A small company whose every free text ends in the same words: names of company, tools, teams, products, channels, titles,
 * departments, customers, files and columns, answers, reasons of waivers, and cells that no column can read.
 */
final class HostileCompany {
    private HostileCompany() {}

    /** Writes the exports with these words everywhere. */
    static Path written(Path folder, String words) {
        String yaml = "\"" + escaped(words) + "\"";
        String cell = words.replace("\"", "\"\"");
        String file = words.replaceAll("[/\\u0000\\r\\n]", "_");
        var files = new LinkedHashMap<String, String>();
        files.put("revops-assess.yaml", """
                company: %1$s
                waivers:
                  - { signal: tool-sprawl, reason: %1$s, owner: %1$s, expires: 2027-01-01 }
                  - { signal: separate-forecasts, reason: %1$s, owner: %1$s, expires: 2020-01-01 }
                """.formatted(yaml));
        files.put("people " + file + ".csv", """
                employee_id,name,job_title,department,manager,start_date,"extra %1$s"
                1,Ada One,Chief Executive Officer,Executive,,2019-01-01,1
                2,Bea Two,"VP Sales %1$s",Sales,Ada One,2020-01-01,1
                3,Cec Three,"Revenue Operations Manager %1$s",Sales,Bea Two,2021-01-01,1
                4,Dor Four,Account Executive,Sales,Bea Two,2021-01-01,1
                5,Eve Five,"Wrangler %1$s","Labs %1$s",Ada One,2021-01-01,1
                6,Fay Six,Account Executive,Sales,Bea Two,"soon 7 %1$s",1
                """.formatted(cell));
        files.put("arr " + file + ".csv", """
                Customer,Month,ARR (USD),Product,Channel
                "Buyer %1$s",2025-09,900,"Product %1$s","Channel %1$s"
                "Buyer %1$s",2026-08,1000,"Product %1$s","Channel %1$s"
                "Buyer %1$s",2026-09,1200,"Product %1$s","Channel %1$s"
                "Other %1$s",2026-09,"lots 3 %1$s","Product %1$s","Channel %1$s"
                """.formatted(cell));
        files.put("tools " + file + ".csv", """
                name,category,team,annual_cost,currency,state,integrations,instance
                "Tool %1$s",CRM,"team %1$s",1000,USD,In use,none,"prod %1$s"
                "Other tool %1$s",CRM,"team %1$s 2",1000,USD,In use,none,"prod %1$s"
                "Third tool %1$s",Enrichment,"team %1$s",many 5,USD,In use,none,"prod %1$s"
                "Fourth tool %1$s","kind %1$s","team %1$s",5,USD,In use,none,"prod %1$s"
                """.formatted(cell));
        files.put("forecasts.csv", """
                period,owner,measure,forecast,actual,system,rolls_up_to
                2026-Q1,Sales,bookings,1000,700,"Sheet %1$s","model %1$s"
                2026-Q2,Sales,bookings,1000,1300,"Sheet %1$s","model %1$s"
                2026-Q2,Marketing,bookings,"9 %1$s",1300,"Sheet %1$s","model %1$s"
                """.formatted(cell));
        files.put("funnel.csv", """
                month,source,leads,mql
                2026-08,"Source %1$s",100,10
                2026-09,"Source %1$s",100,10
                2026-09,"Source %1$s","x 1 %1$s",10
                """.formatted(cell));
        files.put("answers.csv", """
                question,answer,respondent,role,date
                retention-owner,"team %1$s","team %1$s","Chief of %1$s",2026-09-01
                market,"1 %1$s","team %1$s",CEO,2026-09-01
                "which %1$s",yes,"team %1$s",CEO,2026-09-01
                """.formatted(cell));
        files.put("notes " + file + ".csv", "\"note %1$s\",\"and %1$s\"\n1,2\n".formatted(cell));
        return Run.written(folder, files);
    }

    private static String escaped(String words) {
        var text = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                text.append('\\').appendCodePoint(point);
            } else if (point < 0x20 || point == 0x7F || (point >= 0x80 && point <= 0x9F) || point == 0x202E) {
                text.append(String.format(java.util.Locale.ROOT, "\\u%04X", point));
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }
}
