package dev.revopsassess;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.revopsassess.metric.Metrics;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The walls of the house. Each rule is checked in a plain test: rules held in fields went unchecked without a word. */
class ArchitectureTest {
    private static final String HOUSE = "dev.revopsassess.";

    private static final JavaClasses SEEN = new ClassFileImporter()
            .withImportOption(location -> location.contains("/classes/dev/revopsassess/"))
            .importPackages("dev.revopsassess");

    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";

    /** What each room may import beside itself, the JDK and the nullness marks. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("value", List.of()),
            Map.entry("record", List.of("value")),
            Map.entry(
                    "intake",
                    List.of(
                            "record",
                            "value",
                            "org.apache.commons.csv..",
                            "org.dhatim.fastexcel.reader..",
                            "org.mozilla.universalchardet..")),
            Map.entry("metric", List.of("record", "value", "org.threeten.extra..", "org.apache.commons.statistics..")),
            Map.entry("signal", List.of("metric", "value")),
            Map.entry("verdict", List.of("signal", "metric", "value")),
            Map.entry("plan", List.of("verdict", "signal", "metric", "value")),
            Map.entry("pack", List.of("signal", "verdict", "plan", "metric", "value", JACKSON, JACKSON_ANNOTATIONS)),
            Map.entry("report", List.of("plan", "verdict", "signal", "metric", "record", "value")),
            Map.entry(
                    "outline",
                    List.of(
                            "gate",
                            "snapshot.entry",
                            "report",
                            "plan",
                            "verdict",
                            "signal",
                            "metric",
                            "record",
                            "value")),
            Map.entry("render.text", List.of("outline", "value")),
            Map.entry("render.markdown", List.of("outline", "value")),
            Map.entry("render.html", List.of("outline", "value", "gg.jte..")),
            Map.entry("render.github", List.of("outline", "value")),
            Map.entry("render.junit", List.of("outline", "report", "signal", "value")),
            Map.entry(
                    "snapshot",
                    List.of(
                            "report",
                            "plan",
                            "verdict",
                            "signal",
                            "metric",
                            "record",
                            "value",
                            JACKSON,
                            JACKSON_ANNOTATIONS)),
            Map.entry("snapshot.entry", List.of("value", JACKSON_ANNOTATIONS)),
            Map.entry("warehouse", List.of("record", "value")),
            Map.entry("compare", List.of("snapshot.entry", "value")),
            Map.entry("gate", List.of("snapshot.entry", "value")),
            Map.entry("portfolio", List.of("snapshot.entry", "value")));

    @Test
    void everyRoomIsSeenWithEverySourceOfIt() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(SEEN.size())
                    .isGreaterThanOrEqualTo(Math.toIntExact(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !file.endsWith("package-info.java"))
                                    .count()));
        }
        MAY_IMPORT
                .keySet()
                .forEach(room -> assertThat(SEEN.stream()
                                .filter(resideInAPackage(HOUSE + room + ".."))
                                .count())
                        .as(room)
                        .isPositive());
    }

    @Test
    void eachRoomImportsOnlyWhatTheHouseAllows() {
        MAY_IMPORT.forEach((room, others) -> {
            var allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations..", HOUSE + room + ".."));
            others.forEach(other -> allowed.add(other.endsWith("..") ? other : HOUSE + other + ".."));
            classes()
                    .that()
                    .resideInAPackage(HOUSE + room + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(allowed.toArray(String[]::new)).or(PRIMITIVE_OR_ARRAY))
                    .check(SEEN);
        });
    }

    /** Everything behind measuring starts from figures: of the exports it sees what became of the files, and no rows. */
    @Test
    void nothingAfterMeasuringSeesRows() {
        noClasses()
                .that(AFTER_MEASURING)
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "record..").and(DescribedPredicate.not(FILE_ACCOUNTS)))
                .check(SEEN);
    }

    @Test
    void onlyTheMetricsRoomMakesInputsSoThatPeopleArePlacedOnce() {
        noClasses()
                .that(not(DescribedPredicate.describe(
                        "the entry of the metrics room", (JavaClass seen) -> seen.isEquivalentTo(Metrics.class))))
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes inputs", call -> call.getTargetOwner().isEquivalentTo(Inputs.class)))
                .check(SEEN);
    }

    /** A reading explains itself in words, which are there to be shown: nothing is judged, decided or planned by them. */
    @Test
    void whatDecidesReadsNoWordsOfAReading() {
        noClasses()
                .that(resideInAnyPackage(HOUSE + "signal..", HOUSE + "verdict..", HOUSE + "plan.."))
                .should()
                .callMethod(Reading.Measured.class, "formula")
                .orShould()
                .callMethod(Reading.Measured.class, "notes")
                .orShould()
                .callMethod(Reading.NotMeasured.class, "why")
                .orShould()
                .callMethod(Reading.Range.class, "why")
                .orShould()
                .callMethod(Need.class, "ask")
                .check(SEEN);
    }

    /** What is read from exports comes through {@code Intake}; beside it stand what it is told, what it may refuse, and how an interview is answered. */
    @Test
    void intakeHasFewDoors() {
        noClasses()
                .that(not(resideInAPackage(HOUSE + "intake..")))
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "intake..").and(not(INTAKE_DOOR)))
                .check(SEEN);
    }

    /** The matrix of customers by months ends where the export is read: behind it stands a row a month. */
    @Test
    void onlyIntakeHoldsCustomersByMonth() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(HOUSE + "intake..")
                .should()
                .haveRawType(long[][].class)
                .check(SEEN);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(HOUSE + "intake..")
                .should()
                .haveRawReturnType(long[][].class)
                .check(SEEN);
        assertThat(SEEN.get(ArrBook.class).getAllFields().stream()
                        .map(JavaField::getRawType)
                        .map(type -> type.getSimpleName()))
                .containsOnly("YearMonth", "List", "Map");
        assertThat(SEEN.get(ArrMonth.class).getFields().stream().map(JavaField::getName))
                .containsExactlyInAnyOrder("YEAR", "movements", "customers", "cohort", "held", "origin");
        assertThat(SEEN.get(ArrMonth.Customers.class).getFields().stream()
                        .map(JavaField::getRawType)
                        .map(type -> type.getSimpleName()))
                .containsOnly("long");
    }

    @Test
    void assessorKnowsNeitherFilesNorFormats() {
        noClasses()
                .that()
                .resideInAPackage("dev.revopsassess")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + "cli..", HOUSE + "render..", "java.nio.file..", "java.io..")
                .check(SEEN);
    }

    @Test
    void jacksonIsKnownToPackAndSnapshotAlone() {
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + "pack..", HOUSE + "snapshot..", HOUSE + "cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON, JACKSON_ANNOTATIONS)
                .check(SEEN);
    }

    @Test
    void templatesAreKnownToHtmlAndMarkdownAlone() {
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + "render.html..", HOUSE + "render.markdown..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(SEEN);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("dev.revopsassess.(**)").should().beFreeOfCycles().check(SEEN);
    }

    @Test
    void onlyTheCommandLineKnowsTheStandardStreams() {
        noClasses()
                .that(OUTSIDE_CLI)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(SEEN);
    }

    @Test
    void nothingOutsideTheCommandLineAsksTheSurroundings() {
        noClasses().that(OUTSIDE_CLI).should().callCodeUnitWhere(AMBIENT).check(SEEN);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        noClasses().that(OUTSIDE_CLI).should().callCodeUnitWhere(CLOCK).check(SEEN);
    }

    @Test
    void classesAreNamedForWhatTheyHold() {
        noClasses()
                .that(not(DescribedPredicate.describe(
                        "the manager of a person",
                        (JavaClass seen) -> seen.getName().startsWith(HOUSE + "record.Manager"))))
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .orShould()
                .haveSimpleNameStartingWith("Common")
                .check(SEEN);
    }

    private static final DescribedPredicate<JavaClass> AFTER_MEASURING =
            resideInAnyPackage(HOUSE + "report..", HOUSE + "outline..", HOUSE + "render..", HOUSE + "snapshot..");

    private static final DescribedPredicate<JavaClass> FILE_ACCOUNTS = DescribedPredicate.describe(
            "accounts of files and problems",
            (JavaClass seen) -> List.of("FileAccount", "Problem", "Kind")
                    .contains(seen.getName()
                            .substring((HOUSE + "record.").length())
                            .replaceFirst("\\$.*", "")));

    private static final DescribedPredicate<JavaClass> OUTSIDE_CLI = not(resideInAPackage(HOUSE + "cli.."));

    private static final Set<String> INTAKE_DOORS = Set.of(
            "Intake",
            "NothingUsable",
            "TwoOfAKind",
            "settings.IntakeSettings",
            "settings.Privacy",
            "text.DateOrder",
            "people.AnswerForm");

    private static final DescribedPredicate<JavaClass> INTAKE_DOOR = DescribedPredicate.describe(
            "a door of intake",
            (JavaClass seen) -> INTAKE_DOORS.stream()
                    .map(door -> HOUSE + "intake." + door)
                    .anyMatch(door ->
                            seen.getName().equals(door) || seen.getName().startsWith(door + "$")));

    private static final DescribedPredicate<JavaClass> PRIMITIVE_OR_ARRAY = DescribedPredicate.describe(
            "primitives and arrays", (JavaClass seen) -> seen.isPrimitive() || seen.isArray());

    /** Calls whose result depends on the machine that the program runs on. */
    private static final DescribedPredicate<JavaCall<?>> AMBIENT =
            DescribedPredicate.describe("the default locale, charset, time zone or an unseeded source", call -> {
                var owner = call.getTargetOwner();
                var name = call.getTarget().getName();
                var parameters = call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList();
                boolean defaults = (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                        || (owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset"))
                        || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
                        || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
                        || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                        || (owner.isEquivalentTo(Random.class) && name.equals("<init>") && parameters.isEmpty())
                        || (owner.isEquivalentTo(System.class)
                                && Set.of("getenv", "getProperty", "lineSeparator")
                                        .contains(name));
                boolean text = owner.isEquivalentTo(String.class)
                        && ((Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name) && parameters.isEmpty())
                                || name.equals("formatted")
                                || (name.equals("format") && parameters.get(0).equals("java.lang.String"))
                                || (name.equals("<init>") && parameters.equals(List.of("[B"))));
                return defaults || text;
            });

    /** Calls that tell the time of day; the command line asks it where no export has a date. */
    private static final DescribedPredicate<JavaCall<?>> CLOCK = DescribedPredicate.describe("the clock", call -> {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>"));
    });
}
