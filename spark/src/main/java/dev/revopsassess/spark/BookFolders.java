package dev.revopsassess.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Writes a folder a company, each with its book as {@code arr.csv}, and {@code companies.csv}, which says whose folder is
 * which. All is written into a hidden folder beside the target and moved there at once, when it is whole.
 */
final class BookFolders implements AutoCloseable {
    private final Path target;
    private final Path hidden;
    private final Path work;
    private final String header;
    private final List<String> companies = new ArrayList<>();

    /**
     * Begins.
     *
     * @param target a folder that is not there yet
     * @param columns the columns of a book
     */
    BookFolders(Path target, List<String> columns) throws IOException {
        this.target = target.toAbsolutePath();
        this.header = String.join(",", columns) + "\n";
        Path parent = Files.createDirectories(this.target.resolveSibling("."));
        this.hidden = Files.createTempDirectory(parent, ".books-");
        this.work = Files.createDirectory(hidden.resolve("books"));
    }

    /** Writes rows that come company by company, each led by its company's name. */
    void write(Iterator<Row> rows) throws IOException {
        var book = new ArrayList<Row>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!book.isEmpty() && !book.get(0).getString(0).equals(row.getString(0))) {
                save(book);
                book.clear();
            }
            book.add(row);
        }
        if (!book.isEmpty()) {
            save(book);
        }
    }

    private void save(List<Row> book) throws IOException {
        Path folder = Files.createDirectory(work.resolve(numbered(companies.size())));
        Files.writeString(
                folder.resolve("arr.csv"),
                book.stream().map(BookFolders::line).collect(Collectors.joining("", header, "")));
        companies.add(book.get(0).getString(0));
    }

    private static String line(Row row) {
        return IntStream.range(1, row.size())
                .mapToObj(column ->
                        row.isNullAt(column) ? "" : cell(row.get(column).toString()))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        return text.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    /** The folder of a company until all are known. */
    private static String numbered(int company) {
        return "." + company;
    }

    /** Gives everything its name. Returns how many companies there are. */
    int keep() throws IOException {
        List<String> folders = FolderNames.of(companies);
        var list = new StringBuilder("folder,company\n");
        for (int company = 0; company < folders.size(); company++) {
            String folder = folders.get(company);
            Files.move(work.resolve(numbered(company)), work.resolve(folder));
            list.append(cell(folder))
                    .append(',')
                    .append(cell(companies.get(company)))
                    .append('\n');
        }
        Files.writeString(work.resolve("companies.csv"), list);
        Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        return companies.size();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(hidden)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
