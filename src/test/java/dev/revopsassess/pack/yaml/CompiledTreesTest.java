package dev.revopsassess.pack.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revopsassess.pack.rules.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledTreesTest {
    private static final Path PACK = Path.of("src", "main", "resources", "pack");

    @Test
    void everyFileOfThePackIsCompiledAsItIsParsedWithThePlaceOfEveryKeyAndValue() throws IOException {
        Map<String, Node> parsed = new LinkedHashMap<>();
        try (var files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = PACK.relativize(file).toString().replace('\\', '/');
                parsed.put(name, YamlTree.node(name, Files.readString(file)));
            }
        }
        CompiledTrees compiled = CompiledTrees.read(CompiledTrees.write("abc", parsed));
        assertThat(compiled.sha256()).isEqualTo("abc");
        assertThat(parsed)
                .hasSizeGreaterThan(90)
                .allSatisfy((name, tree) -> assertThat(compiled.tree(name)).contains(tree));
        assertThat(compiled.tree("nothing.yaml")).isEmpty();
    }

    @Test
    void aTreeKeepsLargeNumbersAndTextsOfEveryScript() {
        var place = new Place("a.yaml", 70_000, 300);
        Node tree = new Node.Items(
                place,
                List.of(
                        new Node.Scalar(place, ""),
                        new Node.Scalar(place, "ﬁn €\u0000😀"),
                        new Node.Items(place, List.of())));
        assertThat(CompiledTrees.read(CompiledTrees.write("", Map.of("a.yaml", tree)))
                        .tree("a.yaml"))
                .contains(tree);
    }

    /** A build by Maven has compiled the rules; one without reads their YAML. */
    @Test
    void theBuildCompiledTheYamlThatItPacked() throws IOException {
        try (InputStream in = CompiledTrees.class.getResourceAsStream("/pack/" + CompiledTrees.FILE)) {
            assumeThat(in).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(PackReader.compile());
        }
    }
}
