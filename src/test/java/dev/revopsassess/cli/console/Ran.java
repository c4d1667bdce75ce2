package dev.revopsassess.cli.console;

import dev.revopsassess.cli.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The program run inside the test, with a pipe on every stream. */
public record Ran(int code, String out, String err) {
    public static Ran with(String input, String... words) {
        return with(Map.of(), input, words);
    }

    /** The same with further environment variables. */
    public static Ran with(Map<String, String> more, String input, String... words) {
        var environment = new HashMap<>(more);
        environment.put("SOURCE_DATE_EPOCH", "1791158400");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                false,
                OptionalInt.empty());
        int code = Program.run(List.of(words), terminal);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
