package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldenTest {
    @Test
    void everyExpectedOutputIsNamedByATest() throws IOException {
        String tests;
        try (var walk = Files.walk(Path.of("src", "test", "java"))) {
            tests = walk.filter(path -> path.toString().endsWith(".java"))
                    .map(GoldenTest::read)
                    .collect(Collectors.joining());
        }
        List<String> goldens;
        try (var files = Files.list(Golden.FOLDER)) {
            goldens = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(goldens).isNotEmpty().allSatisfy(golden -> assertThat(tests).contains('"' + golden + '"'));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
