package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern NOUN = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*");

    @Test
    void everyClassThatTheGlossaryNamesExists() throws IOException {
        String code;
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(GlossaryTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(found(CLASS))
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(code).containsPattern("(class|record|interface|enum) " + name + "\\b"));
    }

    @Test
    void everyNounStandsOnce() throws IOException {
        assertThat(found(NOUN)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theGuidesLeadToTheGlossary() throws IOException {
        assertThat(Files.readString(Path.of("CONTRIBUTING.md"))).contains("(docs/glossary.md)");
        assertThat(Files.readString(Path.of("docs", "ARCHITECTURE.md"))).contains("(glossary.md)");
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(GLOSSARY))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
