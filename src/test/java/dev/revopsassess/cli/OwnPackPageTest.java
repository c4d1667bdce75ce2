package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/own-pack.md shows is what happens. With {@code -Dgolden.write} its outputs are written anew. */
class OwnPackPageTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyCommandPrintsWhatThePageShows() {
        OwnPackPage page = page();
        List<OwnPackPage.Command> commands = OwnPackPage.commands();
        assertThat(commands).hasSize(8);
        for (OwnPackPage.Command command : commands) {
            Run.Printed printed = page.run(command.words());
            String all = printed.out() + printed.err();
            if (System.getProperty("golden.write") != null && !command.shown().contains("…\n")) {
                OwnPackPage.show(command, all);
            } else {
                assertShown(command, all);
            }
        }
    }

    private static void assertShown(OwnPackPage.Command command, String printed) {
        if (!command.shown().contains("…\n")) {
            assertThat(printed).as(command.words()).isEqualTo(command.shown());
            return;
        }
        int from = 0;
        for (String part : command.shown().split("(?m)^…\n", -1)) {
            int at = printed.indexOf(part, from);
            assertThat(at).as("%s prints%n%s", command.words(), part).isNotNegative();
            from = at + part.length();
        }
    }

    @Test
    void theExitCodesAreThoseOfThePage() {
        OwnPackPage page = page();
        assertThat(page.run("rules check rules/acme.yaml").exit()).isZero();
        assertThat(page.run("rules test rules/acme.yaml").exit()).isZero();
        assertThat(page.run("rules check rules/broken.yaml").exit()).isEqualTo(4);
        assertThat(page.run("rules test rules/broken.yaml").exit()).isEqualTo(4);
        assertThat(page.run("rules test rules/wrong.yaml").exit()).isEqualTo(1);
        assertThat(page.run("northwind --config northwind/revops-assess.yaml").exit())
                .isZero();
    }

    private OwnPackPage page() {
        OwnPackPage page = OwnPackPage.in(folder);
        page.write("rules/broken.yaml", broken(OwnPackPage.pack()));
        page.write("rules/wrong.yaml", wrong(OwnPackPage.pack()));
        return page;
    }

    private static String broken(String pack) {
        return replaced(
                replaced(
                        replaced(pack, "metric: pipeline-coverage", "metric: pipeline-coverige"),
                        "alignment\n    weight: 2",
                        "alignment\n    wieght: 2"),
                ", reason: We buy tools centrally; two of a kind are a choice. }",
                " }");
    }

    private static String wrong(String pack) {
        return replaced(
                replaced(pack, "{ pipeline-coverage: 3 }", "{ pipeline-coverage: 2.5 }"),
                "    - name: nobody was asked\n      gives: unknown\n",
                "");
    }

    private static String replaced(String text, String before, String after) {
        assertThat(text).containsOnlyOnce(before);
        return text.replace(before, after);
    }
}
