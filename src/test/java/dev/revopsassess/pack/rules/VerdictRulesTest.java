package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.WarningRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the built-in pack, row by row and clause by clause. */
class VerdictRulesTest {
    private static final Rules RULES = PackReader.builtIn().verdict();

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
        "2, 0, 1, 0, no, 2, yes, sales-ops",
        "2, 1, 0.5, 0, yes, 2, yes, revops-cosmetic",
        "2, 1, 0.5, 0, no, 2, yes, sales-ops",
        "2, 0.5, 1, 0, no, 2, yes, revops",
        "2, 0.5, 1, 2, no, 2, yes, hub-and-spoke",
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
        "cosmetic-revops, today=revops-cosmetic ops-reporting-line=sales, today=revops ops-reporting-line=sales",
        "cosmetic-revops, today=revops-cosmetic ops-reporting-line=finance, today=revops ops-reporting-line=finance",
        "revops-inside-sales, today=revops-cosmetic revops-titled=yes ops-reporting-line=sales,"
                + " today=revops-cosmetic revops-titled=yes ops-reporting-line=coo",
        "revops-inside-sales, today=revops-cosmetic revops-titled=yes ops-reporting-line=cro-sales-only,"
                + " today=revops revops-titled=yes ops-reporting-line=cro-sales-only",
        "nrr-not-a-sales-ops-fix, nrr=0.999, nrr=1",
        "ahead-of-complexity, revops-titled=yes revenue-org-headcount=7 smallest-function=0 largest-function=7,"
                + " revops-titled=yes revenue-org-headcount=18 smallest-function=0 largest-function=8 today=revops",
        "ahead-of-complexity, today=revops-cosmetic revenue-org-headcount=39 smallest-function=1 largest-function=20,"
                + " today=revops-cosmetic revenue-org-headcount=40 smallest-function=1 largest-function=20",
        "ai-on-disconnected-data, ai-tools-unconnected=1, ai-tools-unconnected=0",
        "crm-without-owner, contested-crm=0.5, contested-crm=0",
    })
    void aWarningSpeaksWhereItHoldsAndOnlyThere(String id, String holds, String doesNot) {
        assertThat(speaks(id, written(holds))).isTrue();
        assertThat(speaks(id, written(doesNot))).isFalse();
        assertThat(speaks(id, facts(Map.of()))).isFalse();
    }

    @Test
    void aTeamUnderFinanceIsNotToldThatItIsATeamOfSales() {
        assertThat(texts("cosmetic-revops", written("today=revops-cosmetic ops-reporting-line=sales")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("a team of sales", "no authority outside sales");
        assertThat(texts("cosmetic-revops", written("today=revops-cosmetic ops-reporting-line=finance")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .doesNotContain("sales");
    }

    private static boolean speaks(String id, Facts facts) {
        return !texts(id, facts).isEmpty();
    }

    private static List<String> texts(String id, Facts facts) {
        return RULES.warnings().stream()
                .filter(warning -> warning.id().equals(id) && warning.when().holds(facts) == Truth.YES)
                .map(WarningRule::text)
                .toList();
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
