package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.PackFiles;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.value.table.StatusMeaning;
import dev.revopsassess.value.table.StatusMeaning.Deal;
import dev.revopsassess.value.table.StatusMeaning.Employment;
import dev.revopsassess.value.table.StatusMeaning.Lead;
import dev.revopsassess.value.table.StatusMeaning.Subscription;
import dev.revopsassess.value.table.StatusMeaning.ToolUse;
import dev.revopsassess.value.table.StatusTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTableReaderTest {
    private static final StatusTable TABLE = PackReader.builtIn().statuses();

    @ParameterizedTest
    @ValueSource(strings = {"under_review", "Under Review", "UNDER-REVIEW", "underReview", "  under   review "})
    void aStatusIsTheSameInEverySpelling(String status) {
        assertThat(TABLE.meaning("tools", Optional.empty(), status)).contains(ToolUse.NOT_IN_USE);
    }

    @ParameterizedTest
    @CsvSource({
        "Garden leave, EMPLOYED",
        "Parental leave, EMPLOYED",
        "On Leave (Paid), EMPLOYED",
        "Active - Payroll Eligible, EMPLOYED",
        "Elternzeit, EMPLOYED",
        "En congé parental, EMPLOYED",
        "Baja médica, EMPLOYED",
        "Voluntarily Terminated, LEFT",
        "Terminated for Cause, LEFT",
        "Terminated - Involuntary, LEFT",
        "Offboarded, LEFT",
        "Inaktiv, LEFT",
        "Démissionnaire, LEFT",
        "Baja, LEFT",
        "Jubilada, LEFT",
        "Pre-hire, NOT_YET",
        "Zukünftig, NOT_YET",
        "À venir, NOT_YET",
        "Pendiente, NOT_YET",
        "Full-Time, BY_DATES",
        "Teilzeit, BY_DATES",
        "CDI, BY_DATES",
        "Autónomo, BY_DATES"
    })
    void statusesOfPeopleSayWhoIsEmployed(String status, Employment meaning) {
        assertThat(TABLE.meaning("headcount", Optional.empty(), status)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "past_due, LIVE",
        "non_renewing, LIVE",
        "überfällig, LIVE",
        "In Trial, TRIAL",
        "Période d'essai, TRIAL",
        "paused, PAUSED",
        "En pausa, PAUSED",
        "Cancelled, ENDED",
        "gekündigt, ENDED",
        "Résilié, ENDED",
        "incomplete_expired, NEVER_BEGAN"
    })
    void statusesOfSubscriptionsSayWhoPays(String status, Subscription meaning) {
        assertThat(TABLE.meaning("arr", Optional.empty(), status)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "closedwon, WON",
        "Closed - Won, WON",
        "6. Closed Won, WON",
        "Gewonnen, WON",
        "Cerrada ganada, WON",
        "Closed Lost - No Decision, LOST",
        "Canceled, LOST",
        "Perdue, LOST",
        "contractsent, OPEN",
        "In Progress, OPEN",
        "Verhandlung, OPEN",
        "Négociation, OPEN",
        "Closed, CLOSED"
    })
    void stagesOfDealsSayWhatBecameOfThem(String status, Deal meaning) {
        assertThat(TABLE.meaning("opportunities", Optional.empty(), status)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Open - Not Contacted, NEW",
        "Working - Contacted, WORKED",
        "marketingqualifiedlead, MQL",
        "Qualified, SQL",
        "Closed - Converted, OPPORTUNITY",
        "Closed - Not Converted, REJECTED",
        "Disqualifiziert, REJECTED",
        "Oportunidad, OPPORTUNITY",
        "customer, WON"
    })
    void statusesOfLeadsSayHowFarTheyCame(String status, Lead meaning) {
        assertThat(TABLE.meaning("funnel", Optional.empty(), status)).contains(meaning);
    }

    @Test
    void aSystemMayMeanSomethingElseByAStatus() {
        assertThat(TABLE.meaning("arr", Optional.of("Recurly"), "canceled")).contains(Subscription.LIVE);
        assertThat(TABLE.meaning("arr", Optional.of("Chargebee"), "canceled")).contains(Subscription.ENDED);
        assertThat(TABLE.meaning("headcount", Optional.of("ADP"), "T")).contains(Employment.LEFT);
        assertThat(TABLE.meaning("headcount", Optional.empty(), "T")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moonlighting",
                "",
                "---",
                "Asleep",
                "the person told us in May that everything was fine and that "
            })
    void whatTheTableLacksIsNotKnown(String status) {
        for (String kind : StatusMeaning.byKind().keySet()) {
            assertThat(TABLE.meaning(kind, Optional.empty(), status)).isEmpty();
        }
    }

    @Test
    void theUsersOwnStatusesStandOverTheTable() {
        StatusTable own = TABLE.with(Map.of("headcount.Garden-Leave", "left", "arr.CANCELED", "live"));

        assertThat(own.meaning("headcount", Optional.empty(), "garden leave")).contains(Employment.LEFT);
        assertThat(own.meaning("headcount", Optional.empty(), "parental leave")).contains(Employment.EMPLOYED);
        assertThat(own.meaning("arr", Optional.of("Chargebee"), "Canceled")).contains(Subscription.LIVE);
    }

    @Test
    void theUsersOwnStatusesStandOverThoseOfASystem() {
        StatusTable own = TABLE.with(Map.of("arr.canceled", "ended"));

        assertThat(own.meaning("arr", Optional.of("Recurly"), "canceled")).contains(Subscription.ENDED);
    }

    @Test
    void everySystemOfTheTableCanBeRecognised() {
        var known = PackReader.builtIn().headers().systems().stream()
                .map(system -> system.kind() + " " + system.name())
                .toList();
        kinds().forEach((kind, fields) -> fields.entries("systems")
                .keySet()
                .forEach(system -> assertThat(known).contains(kind + " " + system)));
    }

    @Test
    void everyMeaningHasStatuses() {
        Map<String, Fields> kinds = kinds();
        StatusMeaning.byKind()
                .forEach((kind, meanings) -> assertThat(words(Objects.requireNonNull(kinds.get(kind))))
                        .as(kind)
                        .containsAll(meanings.stream().map(StatusMeaning::word).toList()));
    }

    /** The kinds of the file that ships. */
    private static Map<String, Fields> kinds() {
        var kinds = new LinkedHashMap<String, Fields>();
        PackFiles.sources()
                .yaml("statuses.yaml")
                .map("kinds")
                .forEach((kind, node) -> kinds.put(kind, Fields.of(node)));
        return kinds;
    }

    /** The meanings that a kind has statuses for, in whatever system. */
    private static Set<String> words(Fields kind) {
        var words = new HashSet<>(kind.map("words").keySet());
        kind.map("systems")
                .values()
                .forEach(system -> words.addAll(Fields.map(system).keySet()));
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kinds: { answers: { words: {} } }|1:10: no kind \"answers\"",
                "kinds: { tools: { words: { on: [a] } } }|1:32: a status of tools means one of in-use, not-in-use; found \"on\"",
                "kinds: { tools: { words: { in-use: [Live, live] } } }|1:43: \"live\" is listed twice",
                "kinds: { tools: { wordz: { in-use: [a] } } }|1:17: \"words\" is missing; did you mean \"wordz\"?"
            })
    void anErrorOfTheTableHasLineAndColumn(String yaml, String message) {
        PackException error = catchThrowableOfType(
                PackException.class, () -> StatusTableReader.read(YamlTree.read("statuses.yaml", yaml)));

        assertThat(error.errors()).containsExactly("statuses.yaml:" + message);
    }
}
