package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of answers in a folder. An answer is added as a row below what stands there; nothing that stands there changes.
 */
public final class AnswerBook {
    private static final String NAME = "answers.csv";
    private static final List<String> HEADER = List.of("question", "answer", "respondent", "role", "date", "note");
    private static final String MARK = "\uFEFF";

    private final Path file;
    private final String delimiter;
    private final List<String> columns;
    private final Deque<Optional<String>> before = new ArrayDeque<>();

    private AnswerBook(Path file, String delimiter, List<String> columns) {
        this.file = file;
        this.delimiter = delimiter;
        this.columns = List.copyOf(columns);
    }

    /** The answers of the folder: the file that intake took for them, else a new {@code answers.csv}. */
    public static AnswerBook in(Path folder, Exports exports) {
        Optional<FileAccount> account = exports.files().stream()
                .filter(file -> file.kind().equals(Optional.of(Kind.ANSWERS)))
                .findFirst();
        if (account.isEmpty()) {
            Path file = folder.resolve(NAME);
            if (Files.exists(file)) {
                throw Exit.INPUT.error(file + " was not recognised as answers; give it the header "
                        + String.join(",", HEADER) + ", or move it out of the folder");
            }
            return new AnswerBook(file, ",", HEADER);
        }
        FileAccount answers = account.orElseThrow();
        Path file = folder.resolve(answers.file());
        String delimiter = answers.delimiter().equals("tab") ? "\t" : answers.delimiter();
        if (delimiter.length() != 1 || file.toString().endsWith(".gz")) {
            throw Exit.INPUT.error(file + " cannot be added to; save it as " + NAME);
        }
        return new AnswerBook(
                file,
                delimiter,
                answers.columns().stream()
                        .map(column -> column.mappedTo().orElse(""))
                        .toList());
    }

    /**
     * Begins the answers of a folder that holds no file at all, so that an interview alone can tell something.
     *
     * @return whether it was begun; false where the folder holds a file
     */
    public static boolean begun(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return false;
            }
        } catch (IOException e) {
            throw Exit.INPUT.error(folder + " could not be read: " + Delivery.reason(e));
        }
        Delivery.write(List.of(new Delivery.Document(folder.resolve(NAME), String.join(",", HEADER) + "\n")));
        return true;
    }

    /** The name of the file, for messages. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /**
     * Adds a row; the file is whole before and after.
     *
     * @param cells text by column, such as {@code question}; columns without a text stay blank
     * @return physical line of the row
     */
    public long add(Map<String, String> cells) {
        Optional<String> there = Files.exists(file) ? Optional.of(read()) : Optional.empty();
        String text = there.orElse(String.join(delimiter, HEADER) + "\n");
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String whole = text.endsWith("\n") ? text : text + end;
        String row = columns.stream()
                .map(column -> quoted(cells.getOrDefault(column, "")))
                .collect(Collectors.joining(delimiter));
        Delivery.write(List.of(new Delivery.Document(file, whole + row + end)));
        before.push(there);
        return whole.lines().count() + 1;
    }

    /** Takes the row that was added last away again, and the file where there was none before. */
    public void takeBack() {
        before.pop()
                .ifPresentOrElse(
                        text -> Delivery.write(List.of(new Delivery.Document(file, text))), () -> delete(file));
    }

    /** Takes the answers that were begun in a folder away again. */
    public static void ended(Path folder) {
        delete(folder.resolve(NAME));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Exit.OUTPUT.error(file + " could not be deleted: " + Delivery.reason(e));
        }
    }

    private String quoted(String cell) {
        boolean plain = !cell.contains(delimiter) && cell.equals(cell.strip()) && !cell.matches("(?s).*[\"\r\n].*");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private String read() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.equals(MARK) ? text + String.join(delimiter, HEADER) + "\n" : text;
        } catch (CharacterCodingException e) {
            throw Exit.INPUT.error(file + " is not UTF-8; save it as UTF-8 to have answers added to it");
        } catch (IOException e) {
            throw Exit.INPUT.error(file + " could not be read: " + Delivery.reason(e));
        }
    }
}
