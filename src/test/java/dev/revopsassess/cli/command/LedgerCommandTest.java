package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.console.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCommandTest {
    private static Ran ledger(String... more) {
        var words = new ArrayList<>(List.of("ledger", "--sql"));
        words.addAll(List.of(more));
        return Ran.with("", words.toArray(String[]::new));
    }

    @Test
    void theStatementReadsTheTableAndColumnsThatAreNamed() {
        Ran ran = ledger(
                "--table", "billing.months", "--customer", "account_id", "--month", "closed_on", "--amount", "mrr");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("from billing.months", "cast(account_id as varchar(200))", "cast(closed_on as varchar(200))")
                .contains("mrr * 1200 as exact")
                .doesNotContain("{", ";", "[", "company");
        assertThat(ran.err()).contains("save what it returns as arr.csv");
    }

    @Test
    void amountsOfAYearAreTakenAsTheyAre() {
        assertThat(ledger().out()).contains("arr * 100 as exact");
        assertThat(ledger("--amount", "mrr_total", "--interval", "year").out()).contains("mrr_total * 100 as exact");
    }

    @Test
    void productsAndChannelsAreRowsOfTheirOwn() {
        assertThat(ledger("--product", "plan", "--channel", "sold_by").out())
                .contains(
                        "cast(plan as varchar(200))",
                        "cast(sold_by as varchar(200))",
                        "union all",
                        "product, channel\nfrom told");
    }

    @Test
    void anEngineGetsItsOwnWords() {
        assertThat(ledger("--dialect", "bigquery").out()).contains("as int64)", "as string)");
        assertThat(ledger("--dialect", "snowflake", "--start", "a", "--end", "b", "--as-of", "2026-09-30")
                        .out())
                .contains("dateadd(day, 1, cast(b as date))", "<= 24320");
    }

    @Test
    void manyCompaniesHaveRowsOfTheirOwn() {
        Ran ran = ledger("--company", "firm");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("coalesce(trim(cast(firm as varchar(200))), '') as company")
                .contains("partition by company, customer", "group by company, m")
                .endsWith("order by company, m\n")
                .doesNotContain("{", "null.");
        assertThat(ran.err()).contains("save the rows of each company as arr.csv");
        assertThat(ledger().out()).doesNotContain("company");
        assertThat(ledger("--company", "a; b").code()).isEqualTo(2);
    }

    @Test
    void anUnknownDialectNamesTheNearest() {
        Ran ran = ledger("--dialect", "snowflakes");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no dialect snowflakes", "did you mean \"snowflake\"?");
    }

    @Test
    void subscriptionsNeedTheLastDayThatCounts() {
        Ran ran = ledger("--start", "starts_on", "--end", "ends_on");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("a table with start and end runs on without end. Say the last day that counts with --as-of");
    }

    @Test
    void withoutSqlItSaysWhatToWrite() {
        Ran ran = Ran.with("", "ledger");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("revops-assess ledger --sql");
    }

    @Test
    void aNameThatWouldEndTheStatementIsRefused() {
        assertThat(ledger("--table", "ledger; drop table ledger").code()).isEqualTo(2);
    }
}
