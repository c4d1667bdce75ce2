package dev.revopsassess.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.record.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusColumnTest {
    private static final String[] PEOPLE = {"employee_id,job_title,department", "1,Account Executive,Sales"};

    @TempDir
    Path folder;

    @Test
    void zyloAppsUnderReviewOrInactiveAreNotInUse() {
        Exports exports = tools(
                "name,supplierName,annualCost,category,status",
                "Salesforce,Salesforce,100,CRM,active",
                "Dynamics,Microsoft,100,CRM,inactive",
                "Pipedrive,Pipedrive,100,CRM,under_review");

        assertThat(inUse(exports)).containsExactly("Salesforce");
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void toriiAppsCountOnceSanctioned() {
        Exports exports = tools(
                "App Name,State,Primary App Owner,Category",
                "Salesforce,Sanctioned,Sales Ops,CRM",
                "Outreach,In Use,Sales Ops,Sales engagement",
                "Pipedrive,Discovered,,CRM",
                "Marketo,Closed,,Marketing automation");

        assertThat(inUse(exports)).containsExactly("Salesforce", "Outreach");
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void aToolIsInUseWhereOneOfItsUsersIsActive() {
        Exports exports = tools(
                "Application Name,User,Estado",
                "Salesforce,ana@example.com,Activo",
                "Salesforce,luis@example.com,Suspendido",
                "Pipedrive,luis@example.com,Desactivada");

        assertThat(inUse(exports)).containsExactly("Salesforce");
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void aGermanInventoryLeavesOutWhatIsInTest() {
        Exports exports = tools(
                "name,category,Zustand",
                "Salesforce,CRM,Im Einsatz",
                "HubSpot,CRM,Testphase",
                "Pipedrive,CRM,Außer Betrieb");

        assertThat(inUse(exports)).containsExactly("Salesforce");
        assertThat(unknown(exports)).isEmpty();
    }

    @Test
    void anUnknownStatusIsListedOnceWithItsCountItsFirstLineAndALineToConfigure() {
        Exports exports = tools(
                "name,category,state",
                "Salesforce,CRM,Active",
                "Pipedrive,CRM,Moonlit",
                "Outreach,Sales engagement,MOONLIT",
                "Marketo,Marketing automation,Half-baked");

        assertThat(inUse(exports)).hasSize(4);
        assertThat(unknown(exports))
                .extracting(problem -> problem.source().line() + " " + problem.message() + " "
                        + problem.fix().orElse(""))
                .containsExactly(
                        "3 \"Moonlit\" is a status that no table knows (2 rows, this is the first). Until somebody says, the"
                                + " tool counts as in use. Say what it means. statuses: { tools.moonlit: in-use }   # or"
                                + " not-in-use",
                        "5 \"Half-baked\" is a status that no table knows (1 row). Until somebody says, the tool counts as"
                                + " in use. Say what it means. statuses: { \"tools.half baked\": in-use }   # or not-in-use");
        assertThat(unknown(exports)).allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void theProposedLineIsReadBackAndSettlesTheStatus() {
        Room room = new Room(folder)
                .with("headcount.csv", PEOPLE)
                .with(
                        "tools.csv",
                        "name,category,state",
                        "Salesforce,CRM,Active",
                        "Pipedrive,CRM,half-baked #2: \"x\"");
        List<String> lines = unknown(room.read()).stream()
                .map(problem -> problem.fix().orElseThrow())
                .toList();
        assertThat(lines).hasSize(1);

        assertThat(unknown(room.readWith(Settings.none(), lines))).isEmpty();
        Exports settled = room.readWith(Settings.none(), List.of(lines.get(0).replace(": in-use }", ": not-in-use }")));
        assertThat(inUse(settled)).containsExactly("Salesforce");
    }

    @Test
    void aSlipOfTheKeyIsProposedAsTheStatusThatWasMeant() {
        Exports exports = tools("name,category,state", "Pipedrive,CRM,Decomissioned");

        assertThat(unknown(exports).get(0).fix())
                .contains("statuses: { tools.decomissioned: not-in-use }   # or in-use");
    }

    @Test
    void aNameThatSlippedIntoTheColumnIsNotQuoted() {
        Exports exports = tools("name,category,state", "Pipedrive,CRM,Ansgar Quellwein");

        assertThat(unknown(exports).get(0).message()).doesNotContain("Ansgar").contains("xxxxxx xxxxxxxxx");
        assertThat(unknown(exports).get(0).fix()).isEmpty();
    }

    @Test
    void aColumnOfRemarksIsNotListedWhole() {
        String[] rows = IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> i == 0 ? "name,category,state" : "Tool " + i + ",CRM,remark " + word(i))
                .toArray(String[]::new);

        List<Problem> problems = unknown(tools(rows));
        assertThat(problems).hasSize(13);
        assertThat(problems.get(0).message())
                .isEqualTo(
                        "1988 more statuses that no table knows are not listed. Check that the column is one of status.");
    }

    private static String word(int number) {
        return Integer.toString(number, 26).replaceAll("[0-9]", "z$0");
    }

    private Exports tools(String... lines) {
        return new Room(folder)
                .with("headcount.csv", PEOPLE)
                .with("tools.csv", lines)
                .read();
    }

    private static List<String> inUse(Exports exports) {
        return exports.tools().rows().stream()
                .filter(Tool::inUse)
                .map(Tool::name)
                .toList();
    }

    private static List<Problem> unknown(Exports exports) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals("status-not-known"))
                .toList();
    }
}
