import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the runtime of the self-contained archive: a Java that holds the program as a module and an archive of the
 * classes that its runs load, so that neither a Java on the machine nor a first start is needed. The archive of classes
 * is the image's own, and so works wherever the archive is unpacked.
 *
 * <p>Run by the build: {@code java RuntimeImage.java JAR SAMPLES IMAGE TIMESTAMP}. Two builds give the same image. On a machine
 * that lets no process run {@linkplain #steady undisturbed} the archive of classes may differ.
 */
final class RuntimeImage {
    private static final String MODULE = "dev.revopsassess";
    private static final String MAIN = MODULE + "/dev.revopsassess.cli.Main";

    /** What a driver for a database asks of Java beyond what the program needs: names, Kerberos, TLS by curves, memory. */
    private static final String DRIVERS =
            "java.naming,java.security.jgss,java.management,jdk.crypto.ec,jdk.unsupported";

    /**
     * What is said before a command so that Java writes the same archive of classes each time: no random addresses, one
     * processor, and no thread interrupted by another (first in, first out). Java orders methods by the addresses of their
     * names, and those come in the order in which its threads ask for them.
     */
    private static final List<String> STEADY = List.of("setarch", "-R", "taskset", "-c", "0", "chrt", "-f", "1");

    /** What a process needs of the environment, on Windows too. */
    private static final Set<String> KEPT = Set.of("PATH", "SystemRoot", "TEMP", "TMP");

    private final Path work;
    private final Path image;
    private final String java;
    private final List<String> steady;

    private RuntimeImage(Path work, Path image) throws IOException, InterruptedException {
        this.work = work;
        this.image = image;
        this.java = image.resolve("bin").resolve("java").toString();
        this.steady = steady();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path samples = Path.of(arguments[1]);
        Path image = Path.of(arguments[2]).toAbsolutePath();
        delete(image);
        // The archive of classes remembers where its image lay, so that is the same place in each build.
        Path place = Path.of(System.getProperty("java.io.tmpdir"), "revops-assess-runtime");
        try (FileChannel channel = FileChannel.open(
                        Path.of(place + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock oneBuildAtATime = channel.lock()) {
            delete(place);
            Files.createDirectory(place);
            RuntimeImage runtime = new RuntimeImage(Files.createDirectory(place.resolve("work")), place.resolve("image"));
            runtime.link(runtime.module(jar.toAbsolutePath()));
            // It remembers the time of what it was made from as well.
            Files.setLastModifiedTime(
                    runtime.image.resolve("lib").resolve("modules"), FileTime.from(Instant.parse(arguments[3])));
            runtime.archiveClasses(runtime.classes(samples.toAbsolutePath()));
            copy(runtime.image, image);
            delete(place);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** The program with all it uses as one module. */
    private Path module(Path jar) throws IOException, InterruptedException {
        Path source = work.resolve("module-info.java");
        Files.writeString(source, """
                open module %s {
                    requires java.sql;
                    requires java.xml;
                    requires jdk.zipfs;
                    uses java.sql.Driver;
                    uses tools.jackson.core.TokenStreamFactory;
                    uses tools.jackson.databind.JacksonModule;
                    uses javax.xml.stream.XMLInputFactory;
                    provides tools.jackson.core.TokenStreamFactory with
                            tools.jackson.core.json.JsonFactory, tools.jackson.dataformat.yaml.YAMLFactory;
                    provides javax.xml.stream.XMLInputFactory with com.fasterxml.aalto.stax.InputFactoryImpl;
                }
                """.formatted(MODULE));
        Path classes = work.resolve("classes");
        jdk(
                "javac",
                "--release",
                "17",
                "--patch-module",
                MODULE + "=" + jar,
                "-d",
                classes.toString(),
                source.toString());
        Path module = work.resolve("module.jar");
        Files.copy(jar, module);
        jdk("jar", "--update", "--file", module.toString(), "-C", classes.toString(), "module-info.class");
        return module;
    }

    private void link(Path module) throws IOException, InterruptedException {
        jdk(
                "jlink",
                "--module-path",
                module.toString(),
                "--add-modules",
                MODULE + "," + DRIVERS,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString());
    }

    /** The classes that usual runs load: each format, an explanation, the version. */
    private Path classes(Path samples) throws IOException, InterruptedException {
        String company = samples.resolve("northwind").toString();
        Path out = work.resolve("out");
        Files.createDirectories(out);
        List<List<String>> runs = List.of(
                List.of(company),
                List.of(
                        company,
                        "-o",
                        out.resolve("a.html").toString(),
                        "-o",
                        out.resolve("a.md").toString(),
                        "-o",
                        out.resolve("a.json").toString()),
                List.of("check", company),
                List.of("explain", "nrr-below-100"),
                List.of("--version"));
        // Sorted: the order in which a run meets its classes is not always the same.
        TreeSet<String> loaded = new TreeSet<>();
        for (int run = 0; run < runs.size(); run++) {
            Path list = work.resolve("classes-" + run);
            List<String> command = new ArrayList<>(steady);
            command.addAll(List.of(
                    java,
                    "-XX:DumpLoadedClassList=" + list,
                    "-XX:ActiveProcessorCount=1",
                    "-Xshare:off",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-m",
                    MAIN));
            command.addAll(runs.get(run));
            run(command);
            for (String line : Files.readAllLines(list)) {
                if (!line.startsWith("#")) {
                    loaded.add(line);
                }
            }
        }
        return Files.write(work.resolve("classes-all"), loaded);
    }

    /** Writes the archive where this Java looks for one of its own. Only interpreted: a compiler's thread asks for names too. */
    private void archiveClasses(Path classes) throws IOException, InterruptedException {
        try (var files = Files.find(image, 4, (path, attributes) -> path.getFileName().toString().matches("(lib)?jvm\\.(so|dylib|dll)"))) {
            Path archive = files.findFirst().orElseThrow().resolveSibling("classes.jsa");
            List<String> command = new ArrayList<>(steady);
            command.addAll(List.of(
                    java,
                    "-Xshare:dump",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + archive,
                    "-XX:+UseSerialGC",
                    "-XX:ActiveProcessorCount=1",
                    "-Xint",
                    "-Xrs"));
            run(command, true);
        }
    }

    /** {@link #STEADY}, or nothing where the system has no such commands or forbids them. */
    private List<String> steady() throws IOException, InterruptedException {
        List<String> trial = new ArrayList<>(STEADY);
        trial.add("true");
        try {
            run(trial);
            return STEADY;
        } catch (IOException | IllegalStateException forbidden) {
            System.out.println("The archive of classes may differ from that of another build: " + forbidden.getMessage());
            return List.of();
        }
    }

    private void jdk(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        run(command, false);
    }

    /** @param bare without an environment, whose length moves the addresses of a process */
    private void run(List<String> command, boolean bare) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The locale moves bytes of what jlink writes.
        process.environment().put("LC_ALL", "C.UTF-8");
        if (bare) {
            process.environment().keySet().removeIf(name -> !KEPT.contains(name));
        }
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + code + "\n" + Files.readString(log));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths;
            try (var walk = Files.walk(folder)) {
                paths = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
