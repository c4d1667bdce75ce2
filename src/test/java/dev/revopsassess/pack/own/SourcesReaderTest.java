package dev.revopsassess.pack.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.LedgerColumns.When;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.value.table.QuerySource.Asked;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesReaderTest {
    private static final LedgerColumns.Beside NOTHING_BESIDE = new LedgerColumns.Beside(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final LedgerColumns NO_BOOK =
            new LedgerColumns("-", "-", new When.Month("-"), "-", "-", NOTHING_BESIDE);

    private static final String REFUSED = "user and password never stand in the configuration, which is copied and"
            + " committed. Set REVOPS_ASSESS_JDBC_USER and REVOPS_ASSESS_JDBC_PASSWORD, or use the driver's own file";

    private static QuerySource read(String source) {
        QuerySource read = ConfigurationReader.read(
                        "revops-assess.yaml",
                        "sources:\n  arr: " + source + "\n",
                        new ConfigurationReader.Known(Map.of("arr", List.of("amount")), List.of()))
                .sources()
                .get("arr");
        return Objects.requireNonNull(read);
    }

    @Test
    void aTableIsReadWholeAndAQueryAsItStands() {
        assertThat(read("{ jdbc: 'jdbc:duckdb:a.db', table: billing.mrr }"))
                .isEqualTo(new QuerySource(
                        "jdbc:duckdb:a.db", new Asked.Rows("select * from billing.mrr"), 600, Optional.empty()));
        assertThat(read("{ jdbc: 'jdbc:duckdb:a.db', query: 'select a, b from c;', timeout: 30 }"))
                .isEqualTo(new QuerySource(
                        "jdbc:duckdb:a.db", new Asked.Rows("select a, b from c"), 30, Optional.empty()));
    }

    @Test
    void aPushedLedgerTakesTheDialectOfItsAddress() {
        QuerySource source = read("{ jdbc: 'jdbc:snowflake://acme', push-down: true,"
                + " ledger: { table: t, customer: c, start: s, end: e, amount: mrr } }");

        LedgerColumns columns = source.asked().fold(rows -> NO_BOOK, Asked.Book::columns);
        assertThat(columns)
                .isEqualTo(new LedgerColumns("t", "c", new When.Term("s", "e"), "mrr", "month", NOTHING_BESIDE));
        String dialect = source.asked().fold(rows -> "", book -> book.dialect().name());
        assertThat(dialect).isEqualTo("snowflake");
    }

    @Test
    void aSourceNamesTheColumnOfCompaniesAndALedgerWhatItsRowsSay() {
        QuerySource source =
                read("{ jdbc: 'jdbc:duckdb:a.db', company: firm, push-down: true, ledger: { table: t, customer: c,"
                        + " month: m, amount: mrr, product: plan, channel: via, status: state, currency: ccy } }");

        assertThat(source.company()).contains("firm");
        LedgerColumns columns = source.asked().fold(rows -> NO_BOOK, Asked.Book::columns);
        assertThat(columns.beside())
                .isEqualTo(new LedgerColumns.Beside(
                        Optional.empty(),
                        Optional.of("plan"),
                        Optional.of("via"),
                        Optional.of("state"),
                        Optional.of("ccy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "password", "Password", "token"})
    void aKeyForASecretIsRefusedWithTheReason(String key) {
        assertThatThrownBy(() -> read("{ jdbc: 'jdbc:duckdb:a.db', table: t, " + key + ": geheim }"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("\"" + key + "\" is refused: " + REFUSED)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/db?user=a&password=geheim",
                "jdbc:postgresql://anna:geheim@host/db",
                "jdbc:snowflake://host/?warehouse=w&token=geheim",
                "jdbc:sqlserver://host;database=d;PWD=geheim"
            })
    void anAddressThatHoldsASecretIsRefusedWithoutPrintingIt(String url) {
        assertThatThrownBy(() -> read("{ jdbc: '" + url + "', table: t }"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("the address holds a user or a password: " + REFUSED)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ jdbc: 'jdbc:duckdb:a.db' }",
                "{ jdbc: 'jdbc:duckdb:a.db', table: t, query: q }",
                "{ jdbc: 'jdbc:duckdb:a.db', table: t, push-down: true }",
                "{ jdbc: 'jdbc:duckdb:a.db', ledger: { table: t, customer: c, month: m, amount: a } }"
            })
    void aSourceAsksForOneThing(String source) {
        assertThatThrownBy(() -> read(source))
                .hasMessageContaining("a source names one of query, table, or ledger with push-down: true");
    }
}
