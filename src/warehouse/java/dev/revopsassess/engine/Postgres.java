package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server on the loopback with a data folder of its own. initdb refuses root, so root hands it to the user postgres. */
final class Postgres {
    static final String PASSWORD = "kein-Wort-davon-4711";
    static final String USER = "tester";

    private final Path folder;
    private final int port;

    private Postgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Postgres started() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "revops-assess-postgres");
        Path secret = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        var server = new Postgres(folder, freePort());
        run(server.asUser(
                tool("initdb"),
                "-D",
                folder.resolve("data").toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret));
        server.start();
        return server;
    }

    void start() throws IOException, InterruptedException {
        run(asUser(
                tool("pg_ctl"),
                "-D",
                folder.resolve("data").toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "start"));
    }

    void stop() throws IOException, InterruptedException {
        run(asUser(tool("pg_ctl"), "-D", folder.resolve("data").toString(), "-w", "-m", "immediate", "stop"));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** Stops the server and takes its folder away. */
    void end() throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
            stop();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    /** Debian keeps the server's programs out of the path. */
    private static String tool(String name) {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return name;
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin").resolve(name))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private List<String> asUser(String... words) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(Arrays.asList(words));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
        Files.delete(said);
    }
}
