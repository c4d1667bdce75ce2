package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers, plurals and lists of words become text in one place, so that a figure prints alike wherever it stands. */
class OnlyNumberTextFormatsTest {
    private static final JavaClasses SEEN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("dev.revopsassess");

    /** What formats, by class: some methods of it, or all. */
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "java.lang.String", Set.of("format", "formatted"),
            "java.math.BigDecimal", Set.of("toPlainString", "toEngineeringString"),
            "java.io.PrintStream", Set.of("printf", "format"),
            "java.io.PrintWriter", Set.of("printf", "format"),
            "java.util.Formatter", Set.of(),
            "java.text.DecimalFormat", Set.of(),
            "java.text.NumberFormat", Set.of(),
            "java.text.MessageFormat", Set.of());

    private static final Set<String> WITH_A_REASON = Set.of(
            // Writes the escape of a letter, which is no figure.
            "dev.revopsassess.snapshot.SnapshotWriter",
            // Makes the cell of a workbook what the same cell would be in CSV, to be read again.
            "dev.revopsassess.intake.file.SheetRows",
            // The same for the cell that a database returns.
            "dev.revopsassess.warehouse.SourceRows");

    /** A noun chosen by hand, and words joined by hand. */
    private static final Pattern BY_HAND =
            Pattern.compile("== 1L? \\? \"(1|one) |\\? \"\" : \"s\"|\\? \"s\" : \"\"|join(ing)?\\(\" (and|or) \"");

    @Test
    void theWholeProgramIsSeen() {
        assertThat(SEEN.size()).isGreaterThan(400);
        assertThat(calls(SEEN.get(NumberText.class)))
                .as("the rule knows a class that formats when it sees one")
                .isNotEmpty();
        WITH_A_REASON.forEach(name -> assertThat(calls(SEEN.get(name))).as(name).isNotEmpty());
    }

    @Test
    void noOtherClassTurnsANumberIntoText() {
        assertThat(SEEN.stream()
                        .filter(each -> !each.isEquivalentTo(NumberText.class))
                        .filter(each -> !WITH_A_REASON.contains(each.getFullName()))
                        .flatMap(each -> calls(each).stream()))
                .isEmpty();
    }

    @Test
    void noOtherClassChoosesAPluralOrJoinsWords() throws IOException {
        List<Path> sources;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).hasSizeGreaterThan(400);
        var found = new ArrayList<String>();
        for (Path source : sources) {
            String text = Files.readString(source);
            if (!source.endsWith("NumberText.java") && BY_HAND.matcher(text).find()) {
                found.add(source.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> calls(JavaClass each) {
        return each.getCodeUnitCallsFromSelf().stream()
                .filter(OnlyNumberTextFormatsTest::formats)
                .map(JavaCall::getDescription)
                .toList();
    }

    private static boolean formats(JavaCall<?> call) {
        Set<String> methods = FORMATS.get(call.getTargetOwner().getFullName());
        return methods != null && (methods.isEmpty() || methods.contains(call.getName()));
    }
}
