package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An inventory that was taken on several days is that of the newest day. */
class ToolSnapshotsTest {
    @TempDir
    Path folder;

    private static List<String> names(Exports exports) {
        return exports.tools().rows().stream().map(Tool::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Snapshot Date", "As of", "Stichtag"})
    void theNewestSnapshotIsTheInventory(String header) {
        Exports exports = new Room(folder)
                .with(
                        "tools.csv",
                        header + ",Tool,Category,Team,Status",
                        "2026-03-31,Salesforce,CRM,Sales,Active",
                        "2026-03-31,Pipedrive,CRM,Sales,Active",
                        "2026-06-30,Salesforce,CRM,RevOps,Active",
                        "2026-06-30,Marketo,Marketing automation,Marketing,Active")
                .read();

        assertThat(names(exports)).containsExactly("Salesforce", "Marketo");
        assertThat(Room.account(exports, "tools.csv").byReason())
                .isEqualTo(Map.of("earlier snapshot of the inventory", 2L));
        assertThat(Room.spoken(exports))
                .anyMatch(line -> line.contains("tool-snapshots")
                        && line.contains("that of 2026-06-30 counts, and 2 rows of other days are set aside"));
    }

    @Test
    void aRowWithoutADayAmongSeveralSnapshotsIsLostAndSaid() {
        Exports exports = new Room(folder)
                .with(
                        "tools.csv",
                        "Snapshot Date,Tool,Category,Team,Status",
                        "2026-03-31,Salesforce,CRM,Sales,Active",
                        ",Pipedrive,CRM,Sales,Active",
                        "2026-06-30,Salesforce,CRM,RevOps,Active")
                .read();

        assertThat(names(exports)).containsExactly("Salesforce");
        assertThat(Room.account(exports, "tools.csv").byReason())
                .isEqualTo(Map.of("earlier snapshot of the inventory", 1L, "no snapshot date", 1L));
    }

    @Test
    void oneSnapshotIsTheInventoryWithoutAWord() {
        Exports exports = new Room(folder)
                .with(
                        "tools.csv",
                        "Snapshot Date,Tool,Category,Team",
                        "2026-06-30,Salesforce,CRM,Sales",
                        ",Marketo,Marketing automation,Marketing")
                .read();

        assertThat(names(exports)).containsExactly("Salesforce", "Marketo");
        assertThat(Room.spoken(exports)).noneMatch(line -> line.contains("tool-snapshots"));
    }

    @Test
    void aRowForEachUserIsFoldedWithinTheNewestSnapshot() {
        Exports exports = new Room(folder)
                .with(
                        "tools.csv",
                        "Report Date,Application,User",
                        "2026-05-31,Gong,ada@quill.test",
                        "2026-05-31,Gong,bo@quill.test",
                        "2026-06-30,Gong,ada@quill.test")
                .read();

        assertThat(exports.tools().rows()).hasSize(1);
        assertThat(exports.tools().rows().get(0).users()).hasValue(1);
    }
}
