package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cells as long as the limit allows, written so that a pattern that looks back would never come to an end. There is no
 * clock in here: a reading that does not end fails by itself.
 */
class LongCellsTest {
    private static final int LONG = 60_000;

    private static final Map<Kind, List<String>> ROWS = Map.of(
            Kind.HEADCOUNT,
                    List.of(
                            "employee_id,name,department,job_title,manager,start_date,end_date,status,fte,quota",
                            "1,Ada,Sales,SDR,Ben,2020-01-31,2021-01-31,Active,1,5"),
            Kind.ARR,
                    List.of(
                            "customer,start_date,end_date,amount,interval,quantity,status,currency",
                            "A,2020-01-31,2027-01-31,5,month,1,active,USD"),
            Kind.NRR, List.of("period_end,nrr,grr", "2026-09,1.07,0.9"),
            Kind.FORECASTS,
                    List.of(
                            "period,function,owner,level,measure,forecast,actual,system,category,submitted_on",
                            "2026-Q1,Sales,Ada,Rep,bookings,5,4,Excel,Commit,2025-12-31"),
            Kind.TOOLS,
                    List.of(
                            "name,category,team,annual_cost,users,state,integrations",
                            "Gong,CRM,Sales,5,4,In use,Slack"),
            Kind.FUNNEL,
                    List.of(
                            "created,lead_id,lead_status,source,first_response,first_response_at",
                            "2026-09-30,7,MQL,Web,1:30,2026-09-30 10:00"),
            Kind.SPEND, List.of("month,function,amount,channel,currency", "2026-09,Sales,5,web,USD"),
            Kind.OPPORTUNITIES,
                    List.of(
                            "id,name,stage,amount,created,close_date,type,source",
                            "1,A,Won,5,2026-01-31,2026-02-28,New,Web"),
            Kind.ANSWERS, List.of("question,answer,respondent,role,date", "market,growing,Finance,CFO,2026-09-30"));

    @TempDir
    Path folder;

    static Stream<Arguments> everyColumnOfEveryKind() {
        return Stream.of(Kind.values()).flatMap(kind -> {
            String[] header = Objects.requireNonNull(ROWS.get(kind)).get(0).split(",", -1);
            return Stream.iterate(0, i -> i < header.length, i -> i + 1).map(i -> Arguments.of(kind, header[i], i));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyColumnOfEveryKind")
    void aHostileCellIsReadToItsEnd(Kind kind, String column, int index) {
        for (String piece : List.of("1", "'", "T", "(", "a.", "Ab ", ",.")) {
            String hostile = "1" + piece.repeat(LONG / piece.length()) + "x1";
            String[] cells = Objects.requireNonNull(ROWS.get(kind)).get(1).split(",", -1);
            cells[index] = "\"" + hostile + "\"";
            String text = Objects.requireNonNull(ROWS.get(kind)).get(0) + "\n"
                    + Objects.requireNonNull(ROWS.get(kind)).get(1) + "\n" + String.join(",", cells) + "\n";
            var exports = new Room(folder)
                    .with(kind.word() + ".csv", text.getBytes(StandardCharsets.UTF_8))
                    .read();

            assertThat(exports.files().get(0).rowsRead()).as(piece).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a ", "1/", "'"})
    void aHostileHeaderIsReadToItsEnd(String piece) {
        String header = Objects.requireNonNull(ROWS.get(Kind.SPEND)).get(0) + ",\"" + piece.repeat(LONG) + "\"\n";
        var exports = new Room(folder)
                .with(
                        "spend.csv",
                        (header + Objects.requireNonNull(ROWS.get(Kind.SPEND)).get(1) + ",x\n")
                                .getBytes(StandardCharsets.UTF_8))
                .read();

        assertThat(exports.spend().rows()).hasSize(1);
    }
}
