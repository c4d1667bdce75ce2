package dev.revopsassess.cli;

import com.sun.management.ThreadMXBean;
import dev.revopsassess.cli.console.Terminal;
import java.io.File;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Runs the program in a process of its own and says on standard error what that took. Its first word is {@code work}, for
 * {@code classes bytes}, or {@code reads}, for {@code files bytes}: how many files were read that are none of the program or of
 * Java, and how much of them in all passes. Each has its run, as recording reads is work too.
 */
final class StartBudget {
    private StartBudget() {}

    public static void main(String[] words) throws IOException {
        List<String> rest = List.of(words).subList(1, words.length);
        System.exit(words[0].equals("reads") ? reads(rest) : work(rest));
    }

    private static int work(List<String> words) {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long loaded = classes.getTotalLoadedClassCount();
        int code = Program.run(words, Terminal.ofProcess());
        System.err.println((classes.getTotalLoadedClassCount() - loaded) + " "
                + (threads.getCurrentThreadAllocatedBytes() - before));
        return code;
    }

    private static int reads(List<String> words) throws IOException {
        Path events = Files.createTempFile("reads", ".jfr");
        int code;
        try (var recording = new Recording()) {
            recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
            recording.start();
            code = Program.run(words, Terminal.ofProcess());
            recording.stop();
            recording.dump(events);
        }
        Map<String, Long> bytes = new HashMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
            if (event.getEventType().getName().equals("jdk.FileRead")) {
                String file = event.getString("path");
                if (isOfOthers(Path.of(file))) {
                    bytes.merge(file, event.getLong("bytesRead"), Long::sum);
                }
            }
        }
        Files.delete(events);
        System.err.println(bytes.size() + " "
                + bytes.values().stream().mapToLong(Long::longValue).sum());
        return code;
    }

    private static boolean isOfOthers(Path file) {
        return Stream.concat(
                        Stream.of(System.getProperty("java.home")),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1)))
                .noneMatch(own -> file.toAbsolutePath().startsWith(own));
    }
}
