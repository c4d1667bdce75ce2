package dev.revopsassess.intake.settings;

import dev.revopsassess.intake.Intake;
import dev.revopsassess.intake.NothingUsable;
import dev.revopsassess.intake.TwoOfAKind;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.text.DateOrder;
import dev.revopsassess.pack.own.ConfigurationReader;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts any bytes through the intake and holds what has to hold whatever they are: nothing is thrown but the refusals that
 * the intake declares, every row is accounted for, and no message quotes a cell that may name somebody. The fuzzer calls
 * it with what it makes up, and the tests with what the fuzzer once found.
 */
public final class Probe {
    /** Names that a file may come under; the first byte of a probe chooses one. */
    private static final List<String> NAMES = List.of(
            "export", "headcount", "arr", "nrr", "forecasts", "tools", "funnel", "spend", "opportunities", "answers");

    /** Small, so that limits are met too. */
    private static final Limits LIMITS = new Limits(2_000, 20_000, 300, 1 << 20, 1 << 20, 100);

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    public static final ConfigurationReader.Known KNOWN = new ConfigurationReader.Known(
            fields(), List.of("nrr-below-100", "forecast-miss", "separate-forecasts", "mql-rejection"));

    private Probe() {}

    private static Map<String, List<String>> fields() {
        var fields = new TreeMap<String, List<String>>();
        Room.HEADERS
                .kinds()
                .forEach((kind, headers) ->
                        fields.put(kind, List.copyOf(headers.fields().keySet())));
        return fields;
    }

    /** A text file: one byte for its name, then its content. */
    public static void text(byte[] bytes) {
        read(name(bytes) + ".csv", rest(bytes, 1));
    }

    /** A packed file: one byte for its name, one that says whether the rest is packed content or content to pack. */
    public static void packed(byte[] bytes) {
        byte[] content = rest(bytes, 2);
        read(name(bytes) + ".csv.gz", bytes.length > 1 && bytes[1] % 2 == 0 ? gzip(content) : content);
    }

    /** A workbook: one byte for its name, one that says which of its parts the rest is, or that it is the whole archive. */
    public static void workbook(byte[] bytes) {
        byte[] content = rest(bytes, 2);
        int part = bytes.length < 2 ? 0 : bytes[1] & 3;
        read(name(bytes) + ".xlsx", part == 3 ? content : Workbooks.withPart(part, content));
    }

    /** Answers, with or without a header of their own, beside a headcount that knows people. */
    public static void answers(byte[] bytes) {
        String rows = new String(bytes, StandardCharsets.UTF_8);
        read("answers.csv", ("question,answer,respondent,role,date\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    /** A configuration; what it says, where it says something, is used on an export. */
    public static void configuration(byte[] bytes) {
        Configuration configuration;
        try {
            configuration =
                    ConfigurationReader.read("revops-assess.yaml", new String(bytes, StandardCharsets.UTF_8), KNOWN);
        } catch (PackException refused) {
            if (refused.errors().isEmpty()) {
                throw new AssertionError("refused without a word", refused);
            }
            return;
        }
        String text =
                "Customer,Month,Plan,Betrag,Currency\nAcme,03/04/2026,Gold,\"1,200.50\",EUR\nÄrger,04/04/2026,,7,\n";
        read("people.csv", text.getBytes(StandardCharsets.ISO_8859_1), settings(configuration));
    }

    /** What a configuration says about the reading of files. */
    public static IntakeSettings settings(Configuration configuration) {
        var kinds = new TreeMap<String, Optional<Kind>>();
        configuration
                .files()
                .forEach((file, word) -> kinds.put(
                        file,
                        Arrays.stream(Kind.values())
                                .filter(kind -> kind.word().equals(word))
                                .findFirst()));
        return Settings.of(
                Optional.empty(),
                configuration.currency(),
                configuration.rates(),
                configuration.fiscalYearStart(),
                kinds,
                configuration.columns(),
                configuration.units(),
                configuration.dayFirst().map(first -> first ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST),
                configuration.encoding(),
                configuration.delimiter());
    }

    private static String name(byte[] bytes) {
        return NAMES.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % NAMES.size());
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static void read(String name, byte[] content) {
        read(name, content, Settings.none());
    }

    private static void read(String name, byte[] content, IntakeSettings settings) {
        Path file = null;
        try {
            Path folder = Files.createTempDirectory("probe");
            file = Files.write(folder.resolve(name), content);
            hold(Intake.read(
                    List.of(file), settings, Room.HEADERS, Room.STATUSES, Room.TITLES, Room.QUESTIONS, LIMITS));
        } catch (NothingUsable nothing) {
            said(nothing.problems());
        } catch (TwoOfAKind twice) {
            throw new AssertionError("one file cannot be two", twice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.resolveSibling(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(Exports exports) {
        for (FileAccount account : exports.files()) {
            long aside = account.setAside().stream()
                    .mapToLong(FileAccount.SetAside::count)
                    .sum();
            if (account.rowsRead() != account.rowsUsed() + aside || account.rowsUsed() < 0) {
                throw new AssertionError(
                        "rows read " + account.rowsRead() + ", used " + account.rowsUsed() + ", set aside " + aside);
            }
            said(account.problems());
            if (account.kind().equals(java.util.Optional.of(Kind.HEADCOUNT))) {
                discreet(account);
            }
        }
    }

    /** No problem is silent, and none of them carries what could take over a terminal. */
    private static void said(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.message().isBlank()) {
                throw new AssertionError(problem.code() + " says nothing");
            }
            if (problem.text()
                    .chars()
                    .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
                throw new AssertionError(problem.code() + " says a control character");
            }
        }
    }

    /** About people nothing is quoted that has a letter in it, but for headers and the x of a shape. */
    private static void discreet(FileAccount account) {
        List<String> headers =
                account.columns().stream().map(FileAccount.Column::name).toList();
        for (Problem problem : account.problems()) {
            Matcher quoted = QUOTED.matcher(problem.message());
            while (quoted.find()) {
                String text = quoted.group(1);
                if (!headers.contains(text) && text.codePoints().anyMatch(c -> Character.isLetter(c) && c != 'x')) {
                    throw new AssertionError(problem.code() + " quotes " + text);
                }
            }
        }
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Workbooks that are sound but for one part. */
    private static final class Workbooks {
        private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String SHEET = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45658</v></c><c r=\"B2\" s=\"2\"><v>1.07</v></c></row>"
                + "</sheetData></worksheet>";
        private static final String STRINGS =
                "<sst xmlns=\"" + MAIN + "\"><si><t>period_end</t></si><si><t>nrr</t></si></sst>";
        private static final String STYLES = "<styleSheet xmlns=\"" + MAIN
                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

        static byte[] withPart(int part, byte[] content) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                put(
                        zip,
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
                put(
                        zip,
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
                put(
                        zip,
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("r1", "worksheet", "worksheets/sheet1.xml")
                                + relation("r2", "styles", "styles.xml")
                                + relation("r3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
                put(zip, "xl/worksheets/sheet1.xml", part == 0 ? content : bytes(SHEET));
                put(zip, "xl/sharedStrings.xml", part == 1 ? content : bytes(STRINGS));
                put(zip, "xl/styles.xml", part == 2 ? content : bytes(STYLES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private static String relation(String id, String type, String target) {
            return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                    + "\"/>";
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static void put(ZipOutputStream zip, String name, String text) throws IOException {
            put(zip, name, bytes(text));
        }

        private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }
}
