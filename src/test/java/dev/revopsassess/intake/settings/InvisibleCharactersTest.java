package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.file.WorkbookTest;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.record.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that nobody sees make no two things of one, and no text of a number. */
class InvisibleCharactersTest {
    @TempDir
    Path folder;

    /** Zero width, soft hyphen, marks of direction, invisible operators, variation selectors, fillers, tags. */
    static Stream<String> invisible() {
        return IntStream.of(
                        0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                        0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x2062, 0x180E, 0x61C, 0x34F, 0xFE0F, 0x3164, 0x2800,
                        0xE0020, 0x7F, 0x1)
                .mapToObj(Character::toString);
    }

    /** Every blank that has a width of its own. */
    static Stream<String> blanks() {
        return IntStream.of(0xA0, 0x202F, 0x2007, 0x2009, 0x2002, 0x3000, 0x2028)
                .mapToObj(Character::toString);
    }

    private static List<String> amounts(Exports exports) {
        return exports.spend().rows().stream()
                .map(SpendEntry::amount)
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void aCustomerIsOneWhateverInvisibleStandsInItsName(String mark) {
        Exports exports = new Room(folder)
                .with(
                        "arr.csv",
                        "customer," + mark + "month,ARR (USD)" + mark,
                        "Acme,2026-07,100",
                        "Ac" + mark + "me,2026-08,1" + mark + "00",
                        mark + "Acme" + mark + ",2026-" + mark + "09,100" + mark)
                .read();

        assertThat(Room.customersEver(exports)).isEqualTo(1);
        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(3);
        assertThat(Room.problems(exports)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void whatIsShownHoldsNothingInvisible(String mark) {
        Exports exports = new Room(folder)
                .with(
                        "tools.csv",
                        "tool,category,team",
                        "Hub" + mark + "Spot" + mark + ",C" + mark + "RM,Sa" + mark + "les")
                .read();
        Tool tool = exports.tools().rows().get(0);

        assertThat(tool.name()).isEqualTo("HubSpot");
        assertThat(exports.toString()).contains("HubSpot").doesNotContain(mark);
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void aBlankIsABlankWhateverItsWidth(String blank) {
        Exports exports = new Room(folder)
                .with(
                        "spend.csv",
                        "month,function,amount" + blank,
                        "2026-07,Sales" + blank + "Operations,1" + blank + "200",
                        "2026-08," + blank + "Sales Operations,\u2212" + blank + "5",
                        blank + "2026-09" + blank + ",Sales Operations,12" + blank + "345,50".replace(",", "."))
                .read();

        assertThat(amounts(exports)).containsExactly("1200", "-5", "12345.5");
        assertThat(exports.spend().rows().stream().map(SpendEntry::function).distinct())
                .hasSize(1);
    }

    @Test
    void aCellOfNothingVisibleIsEmpty() {
        Exports exports = new Room(folder)
                .with(
                        "spend.csv",
                        "month,function,amount (USD)",
                        "2026-08,Sales,1",
                        "\u200B,\u00A0,\u2060",
                        "2026-09,Sales,2")
                .read();

        assertThat(amounts(exports)).containsExactly("1", "2");
        assertThat(Room.problems(exports)).isEmpty();
    }

    @Test
    void aMarkBeforeAQuoteDoesNotOpenIt() {
        Exports exports = new Room(folder)
                .with("tools.csv", "tool,category", "\uFEFF\"Hub, the second\",CRM", "Mail,CRM")
                .read();

        assertThat(exports.tools().rows().stream().map(Tool::name)).containsExactly("Hub, the second", "Mail");
    }

    @Test
    void aStatusIsKnownWhateverInvisibleStandsInIt() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,job_title,department,status",
                        "1,Account Executive,Sales,Act\u00ADive",
                        "2,Account Executive,Sales,\u200ETermi\u200Bnated\u200F",
                        "3,Account Executive,Sales,On\u00A0Leave")
                .read();

        assertThat(exports.headcount().rows().stream().map(HeadcountEntry::activeByStatus))
                .containsExactly(true, false, true);
        assertThat(Room.problems(exports)).noneMatch(problem -> problem.code().contains("status"));
    }

    @Test
    void anAccentIsOneLetterHoweverItIsWritten() {
        Exports exports = new Room(folder)
                .with("arr.csv", "customer,month,ARR (USD)", "Müller,2026-08,100", "Mu\u0308ller,2026-09,100")
                .read();

        assertThat(Room.customersEver(exports)).isEqualTo(1);
    }

    @Test
    void aWorkbookIsReadLikeAText() throws IOException {
        Exports exports = new Room(folder)
                .with(
                        "spend.xlsx",
                        WorkbookTest.workbook(WorkbookTest.row(1, "month\u200B", "function", "amo\u00ADunt")
                                + WorkbookTest.row(2, "2026-08", "Sa\u2060les", "1\u202F200.50")
                                + WorkbookTest.row(3, "2026-09\u200E", "Sales\u00A0", "=0;7")))
                .read();

        assertThat(amounts(exports)).containsExactly("1200.5", "7");
        assertThat(exports.spend().rows().stream().map(SpendEntry::function).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Betr\u00ADag,Betrag", "Betr\u200Bag,Betr\u200Bag", "Net\u00A0sum,Net sum", "Net\u00A0sum,Net\u00A0sum"
    })
    void aConfiguredHeaderMeansTheColumnThatLooksLikeIt(String header, String configured) {
        IntakeSettings none = Settings.none();
        var settings = Settings.of(
                none.asOf(),
                none.currency(),
                none.rates(),
                none.fiscalYearStart(),
                none.files(),
                Map.of("spend.amount", configured),
                none.units(),
                none.dateOrder(),
                none.encoding(),
                none.delimiter());
        Exports exports = new Room(folder)
                .with("spend.csv", "month,function," + header, "2026-08,Sales,12")
                .read(settings);

        assertThat(amounts(exports)).containsExactly("12");
    }
}
