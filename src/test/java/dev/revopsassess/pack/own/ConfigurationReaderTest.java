package dev.revopsassess.pack.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Accent;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Letterhead;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.value.table.QuerySource.Asked;
import dev.revopsassess.value.table.TitleRule;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {
    private static final ConfigurationReader.Known KNOWN = new ConfigurationReader.Known(
            Map.of("headcount", List.of("job_title", "department"), "arr", List.of("amount", "customer")),
            List.of("nrr-below-100", "forecast-miss"));

    @Test
    void aTextOfCommentsConfiguresNothing() {
        assertThat(read("# company: Acme\n\n")).isEqualTo(Configuration.defaults());
    }

    @Test
    void everyKeyIsRead() {
        Configuration read = read(ConfigurationSchemaTest.EVERY_KEY);

        assertThat(read)
                .isEqualTo(new Configuration(
                        Optional.of("Northwind Software"),
                        Optional.of("EUR"),
                        Map.of("EUR", new BigDecimal("1.08"), "GBP", new BigDecimal("1.27")),
                        2,
                        OptionalDouble.of(0.78),
                        Map.of("people.csv", "headcount"),
                        Map.of("headcount.job_title", "Rolle"),
                        Map.of("arr.amount", "cents"),
                        Optional.of(true),
                        Optional.of(Charset.forName("windows-1252")),
                        Optional.of('\t'),
                        Optional.of(true),
                        false,
                        List.of(new Configuration.ThresholdChange(
                                "nrr-below-100",
                                OptionalDouble.empty(),
                                OptionalDouble.of(1.05),
                                "Our board asks for more.",
                                "revops-assess.yaml:15:3")),
                        Map.of("forecast-miss", 2),
                        List.of(new Waiver("forecast-miss", "New team", "CFO", LocalDate.of(2026, 12, 31))),
                        List.of(new TitleRule(
                                List.of("growth wizard"),
                                List.of(),
                                List.of(),
                                Optional.of(BusinessFunction.MARKETING),
                                Role.OTHER,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                TitleRule.Certainty.TITLE_DECIDES,
                                Optional.empty())),
                        List.of(),
                        List.of(),
                        Map.of("headcount.offboarded", "left", "arr.win back", "live"),
                        List.of("rules/own.yaml"),
                        new Letterhead(
                                Optional.of("Example Advisors"),
                                Optional.of("the board"),
                                Optional.empty(),
                                Optional.of(Accent.of("#7a1f5c")),
                                Optional.of("Confidential")),
                        Map.of(
                                "headcount",
                                new QuerySource(
                                        "jdbc:duckdb:people.db",
                                        new Asked.Rows("select * from people"),
                                        600,
                                        Optional.empty()))));
    }

    @Test
    void anUnknownKeyIsNamedWithItsPlaceAndTheNearestName() {
        assertThat(errors("company: Acme\ncurency: EUR\n"))
                .containsExactly("revops-assess.yaml:2:1: \"curency\" is not a key here; did you mean \"currency\"?");
    }

    @Test
    void everyErrorIsToldAtOnce() {
        assertThat(errors("""
                        currency: euro
                        fiscalYearStart: 13
                        files: { people.csv: headcounts }
                        columns: { headcount.job_titel: Rolle }
                        weights: { nrr-below-10: 3, forecast-miss: 9 }
                        """))
                .containsExactly(
                        "revops-assess.yaml:1:11: a currency is its ISO code, such as EUR; found \"euro\"",
                        "revops-assess.yaml:2:18: fiscalYearStart is a month, 1 to 12; found 13",
                        "revops-assess.yaml:3:22: \"headcounts\" is none of arr, headcount, none; did you mean \"headcount\"?",
                        "revops-assess.yaml:4:33: no column \"headcount.job_titel\"; write kind.field, such as"
                                + " headcount.job_title; did you mean \"headcount.job_title\"?",
                        "revops-assess.yaml:5:12: no signal \"nrr-below-10\"; did you mean \"nrr-below-100\"?");
    }

    @Test
    void aWaiverWithoutReasonOwnerOrExpiryIsRefused() {
        assertThat(errors("waivers:\n  - { signal: forecast-miss, owner: CFO, expires: 2026-12-31 }\n"))
                .containsExactly("revops-assess.yaml:2:5: \"reason\" is missing");
        assertThat(errors("waivers:\n  - { signal: forecast-miss, reason: New, expires: 2026-12-31 }\n"))
                .containsExactly("revops-assess.yaml:2:5: \"owner\" is missing");
        assertThat(errors("waivers:\n  - { signal: forecast-miss, reason: New, owner: CFO, expires: soon }\n"))
                .containsExactly("revops-assess.yaml:2:64: \"expires\" is a day, such as 2026-12-31; found \"soon\"");
    }

    private static Configuration read(String text) {
        return ConfigurationReader.read("revops-assess.yaml", text, KNOWN);
    }

    private static List<String> errors(String text) {
        return catchThrowableOfType(PackException.class, () -> read(text)).errors();
    }
}
