package dev.revopsassess.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in the poms of the program and of this module is the same in both. */
class PomTest {
    private static final Pattern VERSION =
            Pattern.compile("<((?:[a-z0-9-]+\\.)?version|project\\.build\\.outputTimestamp)>([^<$]+)</\\1>");

    @Test
    void theModuleHasTheVersionsOfTheProgram() throws IOException {
        Map<String, String> program = versions(Path.of("..", "pom.xml"));
        Map<String, String> module = versions(Path.of("pom.xml"));
        module.keySet().retainAll(program.keySet());

        assertThat(module)
                .containsKeys("version", "picocli.version", "errorprone.version", "project.build.outputTimestamp");
        program.keySet().retainAll(module.keySet());
        assertThat(module).isEqualTo(program);
    }

    /** The first of each name, which for the plain word is the version of the whole. */
    private static Map<String, String> versions(Path pom) throws IOException {
        var versions = new TreeMap<String, String>();
        var found = VERSION.matcher(Files.readString(pom));
        while (found.find()) {
            versions.putIfAbsent(found.group(1), found.group(2));
        }
        return versions;
    }
}
