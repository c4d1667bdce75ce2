package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that give nothing, and what check proposes for them. */
class RefusedFilesTest {
    @TempDir
    Path folder;

    private void headcount() throws IOException {
        write("headcount.csv", "employee_id,job_title,department,start_date\n1,Account Executive,Sales,2024-01-08\n");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README",
                "deck.pdf",
                "notes.docx",
                "logo.png",
                ".DS_Store",
                "~$headcount.xlsx",
                ".~lock.headcount.csv#",
                "notes.txt"
            })
    void aStrayFileBesideExportsIsANoteAndNoError(String name) throws IOException {
        headcount();
        write(name, "Call them back on Monday\n");
        Run.Printed strict = Run.of("check", folder.toString(), "--strict");

        assertThat(strict.exit()).isZero();
        assertThat(strict.out()).contains("note [stray-file] " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "tools.csv,'name,category\n'",
        "pnl.csv,'Account,2026-01,2026-02\nNet income,1,2\nGross profit,3,4\n'",
        "notes.txt,'Call them back on Monday\n'",
        "x.csv,'lorem,ipsum\n1,2\n'",
        "README.md,'name,category\nHubSpot,CRM\n'",
        "deck.docx,'name,category\nHubSpot,CRM\n'",
        "README,'name, category, annual cost\nWe sell to builders, masons, roofers, painters\nand to all, who ask\nHub,CRM,5\n'"
    })
    void aFileThatIsNamedAndGivesNothingEndsWithThree(String name, String content) throws IOException {
        headcount();
        Path file = write(name, content);
        Run.Printed run = Run.of("assess", folder.resolve("headcount.csv").toString(), file.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(name);
    }

    @Test
    void aFolderOfFoldersIsToldOfPortfolioWhateverElseLiesInIt() throws IOException {
        Files.createDirectory(folder.resolve("acme"));
        Files.createDirectory(folder.resolve("zenith"));
        write("README.md", "Clients of this year\n");
        Run.Printed run = Run.of(folder.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("It holds 2 folders: acme, zenith. If each is a company: revops-assess portfolio " + folder);
    }

    @Test
    void whatIsProposedForAMisspeltHeaderHoldsWhenItIsPasted() throws IOException {
        headcount();
        write("arr.csv", "Custmer,Mnth,MRR\nAcme,2026-01,100\nAcme,2026-02,110\n");
        String line = Run.of("check", folder.toString(), "-f", "json")
                .out()
                .replaceAll("(?s).*\"fix\": \"(columns: .*?)\",?\n.*", "$1");
        write("revops-assess.yaml", line.replace("\\\"", "\"") + "\n");
        Run.Printed run = Run.of("check", folder.toString());

        assertThat(run.exit()).as("%s%s", line, run.err()).isZero();
        assertThat(run.out()).contains("2 read = 2 used").doesNotContain("file-not-recognised");
    }

    @Test
    void anInventoryWithoutARowMakesNoStatementAboutTools() throws IOException {
        headcount();
        write("tools.csv", "name,category\n");
        String with = Run.of("assess", folder.toString(), "-f", "json").out();

        assertThat(with).doesNotContain("\"core-stack\",\"value\"");
        assertThat(Run.of("check", folder.toString()).out()).containsPattern("Not there +[^\\n]*\\btools\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "people.csv,'employee_id,name,office\n1,Ada,Berlin\n','people.csv: none   # or columns: { headcount.department: <header> }'",
        "arr.csv,'Custmer,Mnth,MRR\nAcme,2026-01,100\n','arr.month: \"Mnth\"'",
        "pnl.csv,'Account,2026-01,2026-02\nNet income,1,2\nGross profit,3,4\n',pnl.csv",
        "report.csv,'id,name,stage,amount\n1,A,Demo,100\n',report.csv: opportunities",
        "x.csv,'lorem,ipsum\n1,2\n',x.csv: none"
    })
    void checkWritesAProposalForARefusedFileAndStillEndsWithThree(String name, String content, String line)
            throws IOException {
        write(name, content);
        Run.Printed run = Run.of("check", folder.toString(), "--write-config");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(folder.resolve("revops-assess.yaml")).content().contains("#   " + line);
    }

    @Test
    void twoFilesThatLackTheSameColumnGetOneLineWithBothHeaders() throws IOException {
        write("a.csv", "employee_id,name,office dept\n1,Ada,Berlin\n");
        write("b.csv", "employee_id,name,dept of person\n1,Ada,Berlin\n");
        Run.of("check", folder.toString(), "--write-config");

        assertThat(folder.resolve("revops-assess.yaml"))
                .content()
                .contains(
                        "#   headcount.department: \"office dept\"   # or \"dept of person\"; or files: { a.csv: none };");
    }

    @Test
    void theWrittenConfigurationIsAcceptedOnceItsLinesAreTakenIn() throws IOException {
        write("report.csv", "id,name,stage,amount\n1,A,Demo,100\n");
        write("people.csv", "employee_id,name,office\n1,Ada,Berlin\n");
        Run.of("check", folder.toString(), "--write-config");
        Path file = folder.resolve("revops-assess.yaml");
        String written = Files.readString(file);
        String lines = written.substring(written.indexOf("\n#\n") + 3).replaceAll("(?m)^# ", "");
        Files.writeString(file, lines.replace("<header>", "office"));

        Run.Printed run = Run.of("check", folder.toString());

        assertThat(run.exit()).as("%s%s", lines, run.err()).isZero();
        assertThat(run.out()).contains("opportunities").doesNotContain("kind-undecided", "file-not-recognised");
    }
}
