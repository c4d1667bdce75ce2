package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderTableReaderTest {
    private static final String TABLE = """
            kinds:
              nrr:
                files: [retention]
                shapes:
                  - { name: long, required: [[month], [nrr, grr]], named: true }
                prefixes: [Retention]
                fallbacks: { nrr: grr }
                telling: [{ fields: [nrr, grr], words: [retention] }]
                types: { month: [month], share: [nrr, grr] }
                open: [month]
                fields:
                  month: [Period End]
                  nrr: ["Net Retention (%)"]
                  grr: []
            systems:
              - name: Boardroom
                kind: nrr
                headers: ["As-Of Month"]
                traits: [monthly]
                columns: { As-Of Month: month, Notes: "" }
            made: [Printed on]
            strangers:
              - { name: a bank statement, files: [Bank], headers: [Balance (EUR)], rows: [Carried over] }
            words:
              shared: [Month]
              prefixes: [Boardroom]
              beside: [Reason]
              abbreviations: { dt: date }
              teams: [team]
            """;

    @Test
    void headersAreKeptInTheFormInWhichTheyAreCompared() {
        assertThat(HeaderTableReader.read(YamlTree.read("headers.yaml", TABLE), CellWords.none()))
                .isEqualTo(new HeaderTable(
                        Map.of(
                                "nrr",
                                new HeaderTable.KindHeaders(
                                        List.of("retention"),
                                        List.of(new HeaderTable.Shape(
                                                "long", List.of(List.of("month"), List.of("nrr", "grr")), false, true)),
                                        List.of("retention"),
                                        Map.of("nrr", "grr"),
                                        List.of(new HeaderTable.Telling(
                                                List.of("nrr", "grr"), Set.of("retention"), Set.of())),
                                        Map.of(
                                                "month",
                                                FieldType.MONTH,
                                                "nrr",
                                                FieldType.SHARE,
                                                "grr",
                                                FieldType.SHARE),
                                        Set.of("month"),
                                        Map.of(
                                                "month", List.of("period end"),
                                                "nrr", List.of("net retention"),
                                                "grr", List.of()))),
                        List.of(new HeaderTable.SystemSignature(
                                "Boardroom",
                                "nrr",
                                List.of("as of month"),
                                Set.of("monthly"),
                                Map.of("as of month", "month", "notes", ""))),
                        List.of("printed on"),
                        List.of(new HeaderTable.Stranger(
                                "a bank statement", List.of("bank"), List.of("balance eur"), List.of("carried over"))),
                        new HeaderTable.Words(
                                Set.of("month"),
                                Set.of("boardroom"),
                                Set.of("reason"),
                                Map.of("dt", "date"),
                                Set.of("team"),
                                Set.of()),
                        CellWords.none()));
    }

    @Test
    void whatIsWrongIsToldWithLineAndColumn() {
        assertThat(errors(TABLE.replace("named: true", "namd: true")))
                .containsExactly("headers.yaml:5:56: \"namd\" is not a key here; did you mean \"named\"?");
        assertThat(errors(TABLE.replace("[nrr, grr]", "[nrr, grs]")))
                .containsExactly("headers.yaml:5:49: no field \"grs\"; did you mean \"grr\"?");
        assertThat(errors(TABLE.replace("kind: nrr", "kind: nr")))
                .containsExactly("headers.yaml:17:11: no kind \"nr\"; did you mean \"nrr\"?");
        assertThat(errors(TABLE.replace("Month: month", "Month: mouth")))
                .containsExactly("headers.yaml:20:29: no field \"mouth\"; did you mean \"month\"?");
        assertThat(errors(TABLE.replace("files: [retention]", "files: retention")))
                .containsExactly("headers.yaml:3:12: \"files\" is a list; found \"retention\"");
        assertThat(errors(TABLE.replace("month: [month]", "mont: [month]")))
                .containsExactly(
                        "headers.yaml:9:20: \"mont\" is none of text, person, name, date, month, period, money,"
                                + " share, number, step, response, currency; did you mean \"month\"?");
        assertThat(errors(TABLE.replace("share: [nrr, grr]", "share: [nrr, grs]")))
                .containsExactly("headers.yaml:9:43: no field \"grs\"; did you mean \"grr\"?");
        assertThat(errors(TABLE.replace("share: [nrr, grr]", "share: [nrr, nrr]")))
                .containsExactly("headers.yaml:9:43: \"nrr\" has two types");
        assertThat(errors(TABLE.replace("open: [month]", "open: [mouth]")))
                .containsExactly("headers.yaml:10:12: no field \"mouth\"; did you mean \"month\"?");
        assertThat(errors(TABLE + "systems: []\n"))
                .containsExactly("headers.yaml:30:1: \"systems\" is given twice, first in line 15");
    }

    private static List<String> errors(String yaml) {
        return catchThrowableOfType(
                        PackException.class,
                        () -> HeaderTableReader.read(YamlTree.read("headers.yaml", yaml), CellWords.none()))
                .errors();
    }
}
