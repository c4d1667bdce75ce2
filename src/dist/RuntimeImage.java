import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the runtime of the self-contained archive: a Java that holds the program as a module and an archive of the
 * classes that its runs load, so that neither a Java on the machine nor a first start is needed. The archive of classes
 * is the image's own, and so works wherever the archive is unpacked.
 *
 * <p>Run by the build: {@code java RuntimeImage.java JAR SAMPLES IMAGE TIMESTAMP}. Two builds give the same bytes.
 */
final class RuntimeImage {
    private static final String MODULE = "dev.revopsassess";
    private static final String MAIN = MODULE + "/dev.revopsassess.cli.Main";

    /** What a driver for a database asks of Java beyond what the program needs: names, Kerberos, TLS by curves, memory. */
    private static final String DRIVERS =
            "java.naming,java.security.jgss,java.management,jdk.crypto.ec,jdk.unsupported";

    /** An address or two for each kind of table; more would mean that something else differs. */
    private static final int MOST_ADDRESSES = 16;

    private static final int MOST_WRITES = 15;
    private static final int ENOUGH = 3;

    /** The check sums stand in the first bytes, four bytes each. */
    private static final int HEADER = 64;

    private final Path work;
    private final Path image;
    private final String java;

    private RuntimeImage(Path work, Path image) {
        this.work = work;
        this.image = image;
        this.java = image.resolve("bin").resolve("java").toString();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path samples = Path.of(arguments[1]);
        Path image = Path.of(arguments[2]).toAbsolutePath();
        Path work = image.resolveSibling(image.getFileName() + "-work");
        delete(image);
        delete(work);
        Files.createDirectories(work);
        RuntimeImage runtime = new RuntimeImage(work, image);
        runtime.link(runtime.module(jar));
        // The archive of classes remembers the time of what it was made from.
        Files.setLastModifiedTime(image.resolve("lib").resolve("modules"), FileTime.from(Instant.parse(arguments[3])));
        runtime.archiveClasses(runtime.classes(samples));
        delete(work);
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
            List<String> command = new ArrayList<>(List.of(
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

    /**
     * Writes the archive until one form of it has come often enough. Threads of the machine that writes it race for the
     * numbers that it gives to names, so that now and then another order comes out, which works as well; and a few
     * addresses of the process and the check sums over them differ each time: they mean nothing to another process.
     */
    private void archiveClasses(Path classes) throws IOException, InterruptedException {
        Path archive;
        try (var files = Files.find(
                image, 4, (path, attributes) -> path.getFileName().toString().matches("(lib)?jvm\\.(so|dylib|dll)"))) {
            archive = files.findFirst().orElseThrow().resolveSibling("classes.jsa");
        }
        List<byte[]> forms = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (int writes = 1; writes <= MOST_WRITES; writes++) {
            byte[] written = dump(classes, archive);
            int form = 0;
            while (form < forms.size() && !same(forms.get(form), written)) {
                form++;
            }
            if (form == forms.size()) {
                forms.add(written);
                seen.add(1);
            } else {
                seen.set(form, seen.get(form) + 1);
                blank(forms.get(form), written);
            }
            if (seen.get(form) == ENOUGH) {
                archive.toFile().setWritable(true);
                Files.write(archive, forms.get(form));
                System.out.println("archive of classes: " + written.length + " bytes, the same " + ENOUGH + " of "
                        + writes + " times");
                return;
            }
        }
        throw new IllegalStateException(
                "the archive of classes came out in " + forms.size() + " forms, none of them " + ENOUGH + " times");
    }

    private static boolean same(byte[] one, byte[] other) {
        int differing = 0;
        for (int at = 0; at < one.length && at < other.length && differing <= MOST_ADDRESSES; at++) {
            if (one[at] != other[at]) {
                int width = at < HEADER ? Integer.BYTES : Long.BYTES;
                at += width - 1 - at % width;
                differing++;
            }
        }
        return one.length == other.length && differing <= MOST_ADDRESSES;
    }

    private static void blank(byte[] kept, byte[] other) {
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] != other[at]) {
                int width = at < HEADER ? Integer.BYTES : Long.BYTES;
                int word = at - at % width;
                Arrays.fill(kept, word, word + width, (byte) 0);
                at = word + width - 1;
            }
        }
    }

    private byte[] dump(Path classes, Path archive) throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            // On one processor the threads seldom race.
            command.addAll(List.of("/usr/bin/taskset", "--cpu-list", "0"));
        }
        command.addAll(List.of(
                java,
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+UseSerialGC",
                "-Xint"));
        run(command);
        return Files.readAllBytes(archive);
    }

    private void jdk(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
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
