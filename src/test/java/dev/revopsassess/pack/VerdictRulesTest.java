package dev.revopsassess.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the built-in pack, row by row and clause by clause. */
class VerdictRulesTest {
    private static final Rules RULES = PackReader.builtIn().verdict();

    @ParameterizedTest
    @CsvSource({
        // sellers, people, functions, ARR in millions, funding, alignment, execution, today, row
        "7, 39, 2, 50, series-b, 90, 0, none, 1",
        "7, 39, 3, 9.9, series-a, 90, 0, none, 1",
        "7, 39, 3, 10, seed, 49.9, 0, none, 1",
        "7, 39, 3, 10, seed, 50, 0, none, 3",
        "7, 39, 3, 10, seed, 0, 0, revops, 3",
        "7, 39, 3, 10, seed, 0, 0, revops-cosmetic, 1",
        "7, 39, 3, 1, series-b, 0, 0, hub-and-spoke, 3",
        "7, 40, 3, 1, seed, 24.9, 0, none, 6",
        "7, 40, 3, 1, seed, 25, 0, none, 3",
        "7, 40, 2, 1, seed, 90, 0, none, 6",
        "60, 120, 3, 1, seed, 0, 0, none, 2",
        "60, 119, 3, 1, seed, 0, 0, none, 4",
        "60, 120, 2, 1, seed, 0, 0, none, 4",
        "40, 60, 3, 100, seed, 0, 0, none, 2",
        "40, 59, 3, 100, seed, 60, 0, none, 3",
        "40, 60, 3, 99, seed, 60, 0, none, 3",
        "8, 40, 3, 1, seed, 50, 90, none, 3",
        "8, 40, 3, 1, seed, 49.9, 90, none, 4",
        "8, 20, 3, 10, seed, 50, 90, none, 3",
        "8, 20, 3, 1, private-equity, 50, 90, none, 3",
        "8, 20, 3, 1, series-a, 0, 0, revops, 3",
        "8, 20, 2, 1, series-a, 0, 0, revops, 5",
        "8, 40, 2, 1, seed, 25, 90, none, 4",
        "8, 40, 2, 1, seed, 24.9, 90, none, 5",
        "8, 60, 2, 1, seed, 0, 90, none, 4",
        "8, 40, 2, 1, seed, 0, 90, revops-cosmetic, 4",
        "8, 39, 2, 1, seed, 0, 90, revops-cosmetic, 5",
        "8, 20, 2, 1, seed, 50, 50, none, 4",
        "8, 20, 2, 1, seed, 50, 50.1, none, 5",
        "8, 20, 2, 1, seed, 49.9, 0, none, 5",
        "8, 12, 1, 1, seed, 0, 0, none, 5",
        "5, 6, 1, 1, seed, 0, 0, none, 1",
    })
    void theFirstRowThatHoldsDecides(
            double sellers,
            double people,
            double functions,
            double arr,
            String funding,
            double alignment,
            double execution,
            String today,
            int row) {
        Facts facts = facts(Map.of(
                "salespeople", sellers,
                "revenue-org-headcount", people,
                "staffed-functions", functions,
                "arr-usd", arr * 1_000_000,
                "funding-stage", funding,
                "alignment", alignment,
                "execution", execution,
                "today", today));
        assertThat(RULES.decision().stream()
                        .filter(each -> each.when().holds(facts) == Truth.YES)
                        .findFirst()
                        .orElseThrow()
                        .number())
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        // operations people, mandate, scope, embedded, titled RevOps, functions with operations, united, structure
        "0, 0, 0, 0, no, 0, nobody, none",
        "1, 0, 0, 0, no, 1, yes, sales-ops",
        "1, 1, 0, 0, no, 1, yes, sales-ops",
        "1, 0, 0.5, 0, no, 1, yes, sales-ops",
        "1, 0, 0, 0, yes, 1, yes, revops-cosmetic",
        "2, 1, 0, 0, yes, 1, yes, revops-cosmetic",
        "2, 0, 1, 0, yes, 1, yes, revops-cosmetic",
        "2, 0.5, 1, 0, no, 2, yes, revops-cosmetic",
        "2, 1, 0.5, 0, no, 2, yes, revops-cosmetic",
        "2, 0, 0, 0, no, 2, no, siloed-ops",
        "2, 0, 0, 0, yes, 2, no, revops-cosmetic",
        "3, 1, 1, 0, no, 2, yes, revops",
        "3, 1, 1, 1, yes, 3, yes, revops",
        "4, 1, 1, 2, yes, 3, yes, hub-and-spoke",
    })
    void todaysStructureIsTheFirstRowThatHolds(
            double people,
            double mandate,
            double scope,
            double embedded,
            String titled,
            double functions,
            String united,
            String structure) {
        Facts facts = facts(Map.of(
                "dedicated-ops", people,
                "cross-functional-mandate", mandate,
                "genuine-scope", scope,
                "embedded-ops", embedded,
                "revops-titled", titled,
                "ops-functions", functions,
                "ops-united", united));
        assertThat(RULES.structure().stream()
                        .filter(each -> each.when().holds(facts) == Truth.YES)
                        .findFirst()
                        .orElseThrow()
                        .structure()
                        .word())
                .isEqualTo(structure);
    }

    @ParameterizedTest
    @CsvSource({
        "cosmetic-revops, today=revops-cosmetic, today=revops",
        "revops-inside-sales, revops-titled=yes ops-reporting-line=sales, revops-titled=yes ops-reporting-line=coo",
        "revops-inside-sales, revops-titled=yes ops-reporting-line=cro-sales-only, revops-titled=no"
                + " ops-reporting-line=sales",
        "nrr-not-a-sales-ops-fix, nrr=0.999, nrr=1",
        "ahead-of-complexity, revops-titled=yes revenue-org-headcount=7 staffed-functions=1 salespeople=5 today=sales-ops,"
                + " revops-titled=no revenue-org-headcount=7 staffed-functions=1 salespeople=5 today=sales-ops",
        "ahead-of-complexity, revops-titled=no revenue-org-headcount=39 staffed-functions=2 salespeople=20 today=revops,"
                + " revops-titled=yes revenue-org-headcount=40 staffed-functions=2 salespeople=5 today=revops",
        "ai-on-disconnected-data, ai-tools=1 disconnected-stack=0.5, ai-tools=1 disconnected-stack=0",
        "ai-on-disconnected-data, ai-tools=3 disconnected-stack=1, ai-tools=0 disconnected-stack=1",
        "crm-without-owner, contested-crm=0.5, contested-crm=0",
    })
    void aWarningSpeaksWhereItHoldsAndOnlyThere(String id, String holds, String doesNot) {
        Condition when = RULES.warnings().stream()
                .filter(warning -> warning.id().equals(id))
                .findFirst()
                .orElseThrow()
                .when();
        assertThat(when.holds(written(holds))).isEqualTo(Truth.YES);
        assertThat(when.holds(written(doesNot))).isEqualTo(Truth.NO);
        assertThat(when.holds(facts(Map.of()))).isEqualTo(Truth.UNKNOWN);
    }

    private static Facts written(String text) {
        Map<String, Object> known = new HashMap<>();
        for (String part : List.of(text.split(" "))) {
            String value = part.substring(part.indexOf('=') + 1);
            boolean number = value.matches("[0-9.]+");
            known.put(part.substring(0, part.indexOf('=')), number ? Double.valueOf(value) : value);
        }
        return facts(known);
    }

    private static Facts facts(Map<String, ?> known) {
        return subject -> {
            Object value = known.get(name(subject));
            if (value instanceof Double number) {
                return new Facts.Known.Between(number, number);
            }
            return value == null ? new Facts.Known.Nothing() : new Facts.Known.Words(Set.of(value.toString()));
        };
    }

    private static String name(Subject subject) {
        if (subject instanceof Subject.Metric metric) {
            return metric.id();
        }
        if (subject instanceof Subject.Answer answer) {
            return answer.question();
        }
        if (subject instanceof Subject.SignalStrength strength) {
            return strength.signal();
        }
        return subject instanceof Subject.Score score ? score.dimension().word() : "today";
    }
}
