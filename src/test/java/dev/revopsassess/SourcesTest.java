package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.value.table.HeaderTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the compiler does not ask of the sources. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main", "java");

    private static final Path RENDER = MAIN.resolve(Path.of("dev", "revopsassess", "render"));

    private static final Path INTAKE = MAIN.resolve(Path.of("dev", "revopsassess", "intake"));

    /** A file that outgrows this is two rooms. */
    private static final int MOST_LINES = 340;

    @Test
    void everythingPublicSaysWhatItMeans() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            var silent = new Silent(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                silent.scan(unit, false);
            }
            assertThat(silent.seen).isGreaterThan(300);
            assertThat(silent.found).isEmpty();
        }
    }

    /** The verdict holds facts. */
    @Test
    void theVerdictMakesNoSentences() throws IOException {
        List<Path> verdict = sources().stream()
                .filter(path -> path.startsWith(MAIN.resolve(Path.of("dev", "revopsassess", "verdict"))))
                .toList();
        assertThat(verdict).hasSizeGreaterThan(30);
        var words = new Words();
        scan(verdict, words);
        assertThat(words.found).isEmpty();
    }

    /** A finding holds what was read, what is missing and what the pack says of its rules. */
    @Test
    void signalsMakeNoSentences() throws IOException {
        List<Path> signal = sources().stream()
                .filter(path -> path.startsWith(MAIN.resolve(Path.of("dev", "revopsassess", "signal"))))
                .toList();
        assertThat(signal).hasSizeGreaterThan(20);
        var words = new Words();
        scan(signal, words);
        assertThat(words.found).isEmpty();
    }

    /** So does the plan; what the pack says of a piece of work is data, and functions have names. */
    @Test
    void thePlanMakesNoSentences() throws IOException {
        List<Path> plan = sources().stream()
                .filter(path -> path.startsWith(MAIN.resolve(Path.of("dev", "revopsassess", "plan"))))
                .filter(path -> !path.endsWith("Area.java"))
                .toList();
        assertThat(plan).hasSizeGreaterThan(10);
        var words = new Words();
        scan(plan, words);
        assertThat(words.found).isEmpty();
    }

    /** A format lays out what the outline says; every sentence has one home, and no format says more than another. */
    @Test
    void formatsSayNothingOfTheirOwn() throws IOException {
        List<Path> formats =
                sources().stream().filter(path -> path.startsWith(RENDER)).toList();
        assertThat(formats).hasSizeGreaterThan(20);
        var words = new Words();
        scan(formats, words);
        assertThat(words.found).isEmpty();
    }

    /** What cells say, in whatever language, is data: a list of texts in the code of intake names fields. Formats of files are no cells. */
    @Test
    void intakeKeepsWordsOfCellsInTheTable() throws IOException {
        List<Path> intake = sources().stream()
                .filter(path -> path.startsWith(INTAKE) && !path.startsWith(INTAKE.resolve("file")))
                .toList();
        assertThat(intake).hasSizeGreaterThan(70);
        var lists = new Lists();
        scan(intake, lists);
        assertThat(lists.found).isEmpty();
    }

    private static void scan(List<Path> sources, TreePathScanner<Void, Void> scanner) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
        }
    }

    /** Collects texts in lists and patterns that could be words of cells. */
    private static final class Lists extends TreePathScanner<Void, Void> {
        private static final Set<String> COLLECTIONS =
                Set.of("Set.of", "List.of", "Map.of", "Map.entry", "Stream.of", "Arrays.asList");
        private static final Pattern EITHER = Pattern.compile("\\p{L}{2,}\\|\\p{L}{4,}|\\p{L}{4,}\\|\\p{L}{2,}");

        private final Set<String> fields = PackReader.builtIn().headers().kinds().values().stream()
                .flatMap(kind -> Stream.concat(
                        kind.fields().keySet().stream(), kind.shapes().stream().map(HeaderTable.Shape::name)))
                .collect(Collectors.toSet());

        /** What a message asks for where no kind fits. */
        private static final Set<String> TERMS = Set.of("a known column");

        private final List<String> found = new ArrayList<>();

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (COLLECTIONS.contains(call.getMethodSelect().toString())) {
                call.getArguments().stream()
                        .filter(LiteralTree.class::isInstance)
                        .map(argument -> ((LiteralTree) argument).getValue())
                        .filter(String.class::isInstance)
                        .map(String::valueOf)
                        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                        .filter(text -> !fields.contains(text) && !TERMS.contains(text))
                        .forEach(this::found);
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && EITHER.matcher(text).find()) {
                found(text);
            }
            return null;
        }

        private void found(String text) {
            found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + text);
        }
    }

    /** The same of templates: outside of tags and of what the outline gives no letter stands, nor in what a screen reader hears. */
    @Test
    void templatesSayNothingOfTheirOwn() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src", "main", "jte"))) {
            assertThat(templates.toList()).hasSizeGreaterThan(10).allSatisfy(template -> {
                String markup = Files.readString(template)
                        .replaceAll("(?m)^@(import|param) .*$", "")
                        .replaceAll("(\\$unsafe|\\$)\\{[^}]*}", "");
                assertThat(HEARD.matcher(markup).find()).as(template.toString()).isFalse();
                assertThat(markup.replaceAll("<[^>]*>", "")
                                .replaceAll("@template\\.\\w+\\([^\\n]*\\)", "")
                                .replaceAll(
                                        "@(for|if|elseif)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)",
                                        "")
                                .replaceAll("@(endfor|endif|else)", ""))
                        .as(template.toString())
                        .doesNotContainPattern("\\p{L}");
            });
        }
    }

    /** Attributes that are read aloud. */
    private static final Pattern HEARD = Pattern.compile("(?:aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}");

    /** Collects texts of two words and more that are neither markup nor a term of a format; an error of the rules is no sentence of a report. */
    private static final class Words extends TreePathScanner<Void, Void> {
        private static final Pattern SEVERAL = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

        /** Two classes of a style, a setting of Mermaid, and a Greek letter spelled out where a terminal lacks it. */
        private static final Set<String> TERMS = Set.of("tick in-box", "  dateFormat YYYY-MM-DD", "change in ");

        private final List<String> found = new ArrayList<>();

        @Override
        public Void visitThrow(ThrowTree fault, Void nothing) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && SEVERAL.matcher(text).find()
                    && !text.contains("<")
                    && !TERMS.contains(text)) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + text);
            }
            return null;
        }
    }

    @Test
    void everyFileIsShortEnoughToRead() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path source : sources()) {
            int lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.add(MAIN.relativize(source) + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageRefusesNull() throws IOException {
        var unmarked = new ArrayList<Path>();
        for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
            Path marks = folder.resolve("package-info.java");
            if (!folder.endsWith(Path.of("dev", "revopsassess"))
                    && (!Files.exists(marks) || !Files.readString(marks).contains("@NullMarked"))) {
                unmarked.add(MAIN.relativize(folder));
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var walk = Files.walk(MAIN)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Collects public declarations without Javadoc; what overrides something has its words there. */
    private static final class Silent extends TreePathScanner<Void, Boolean> {
        private final DocTrees docs;
        private final List<String> found = new ArrayList<>();
        private int seen;

        Silent(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean insidePublicInterface) {
            boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            boolean visible = isPublic(type.getModifiers()) || (!top && insidePublicInterface);
            if (!visible) {
                return null;
            }
            require(type.getSimpleName().toString());
            boolean implicitlyPublic = type.getKind() == Tree.Kind.INTERFACE;
            for (Tree member : type.getMembers()) {
                scan(member, implicitlyPublic);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean insidePublicInterface) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean hidden = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            boolean describedByTheRecord = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && type.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && names(method.getParameters().stream()).equals(names(components(type)));
            if (!overrides
                    && !hidden
                    && !describedByTheRecord
                    && (isPublic(method.getModifiers()) || insidePublicInterface)) {
                require(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Boolean insidePublicInterface) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            boolean component = !flags.contains(Modifier.STATIC)
                    && flags.contains(Modifier.FINAL)
                    && !isPublic(field.getModifiers());
            if (!component && (isPublic(field.getModifiers()) || insidePublicInterface)) {
                require(field.getName().toString());
            }
            return null;
        }

        private static Stream<VariableTree> components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
        }

        private static List<String> names(Stream<? extends VariableTree> variables) {
            return variables.map(variable -> variable.getName().toString()).toList();
        }

        private void require(String name) {
            seen++;
            if (Optional.ofNullable(docs.getDocComment(getCurrentPath())).isEmpty()) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }
    }
}
