package dev.revopsassess.samples;

import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the answers of a generated company: each question is answered half of the time, sometimes with unknown. */
final class GeneratedAnswers {
    private static final List<String> YES_NO = List.of(
            "complex-pricing",
            "inconsistent-sales-process",
            "unclear-pipeline-stages",
            "inconsistent-pipeline",
            "untrusted-crm",
            "finance-trusts-one-model",
            "attribution-disputed",
            "sales-sees-campaign-source",
            "churn-visible-to-sales",
            "lead-quality-disputes",
            "messy-handoffs",
            "reports-argued-over",
            "shared-ops-person",
            "lifecycle-definitions",
            "documented-ownership",
            "shared-kpis",
            "executive-sponsor");
    private static final List<String> FUNDING = List.of(
            "bootstrapped",
            "pre-seed",
            "seed",
            "series-a",
            "series-b",
            "series-c-or-later",
            "private-equity",
            "public");

    private GeneratedAnswers() {}

    static List<Said> draw(SplittableRandom random, YearMonth end) {
        var answers = new Answers(end);
        for (String question : YES_NO) {
            maybe(random, answers, question, List.of("yes", "partly", "no", "unknown"));
        }
        maybe(random, answers, "funding-stage", FUNDING);
        maybe(random, answers, "market", List.of("growing", "stable", "slowing"));
        maybe(random, answers, "attribution-method", List.of("tool", "spreadsheet", "none"));
        maybe(random, answers, "retention-owner", List.of("VP Customer Success", "none"));
        maybe(random, answers, "crm-owner", List.of("Sales", "several", "none"));
        maybe(
                random,
                answers,
                "revops-scope",
                List.of("sales", "sales, marketing", "sales, marketing, customer-success"));
        maybe(random, answers, "rep-admin-time", List.of("15%", "28%", "41%"));
        maybe(random, answers, "leads-worked", List.of("35%", "70%", "95%"));
        maybe(random, answers, "gross-margin", List.of("62%", "80%"));
        maybe(random, answers, "reporting-days", List.of("1", "3", "6"));
        maybe(random, answers, "separate-forecasts", List.of("1", "2", "3"));
        maybe(random, answers, "kpis-reviewed", List.of("2", "5", "9"));
        return answers.all();
    }

    private static void maybe(SplittableRandom random, Answers answers, String question, List<String> words) {
        String word = words.get(random.nextInt(words.size()));
        if (random.nextBoolean()) {
            answers.of("COO", question, word);
        }
    }
}
