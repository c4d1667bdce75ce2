package dev.revopsassess.intake;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides which file is which kind, and profiles those that are one. */
final class Recognition {
    private final TableFinder finder;
    private final IntakeSettings settings;
    private final List<String> dateLines;
    private final Limits limits;
    private final List<FileAccount> others = new ArrayList<>();
    private final List<Problem> reasons = new ArrayList<>();

    Recognition(TableFinder finder, IntakeSettings settings, List<String> dateLines, Limits limits) {
        this.finder = finder;
        this.settings = settings;
        this.dateLines = dateLines;
        this.limits = limits;
    }

    /** Files that are none of the kinds or were refused. */
    List<FileAccount> others() {
        return others;
    }

    Map<Kind, Reading> recognise(List<Path> inputs) throws IOException {
        var fitting = new EnumMap<Kind, List<Table>>(Kind.class);
        for (Folder.Found found : Folder.list(inputs, limits)) {
            if (found.refused().isPresent()) {
                aside(found.file(), found.refused().get());
            } else {
                table(found.file())
                        .ifPresent(
                                table -> fitting.computeIfAbsent(table.mapping().kind(), kind -> new ArrayList<>())
                                        .add(table));
            }
        }
        var readings = new EnumMap<Kind, Reading>(Kind.class);
        for (Map.Entry<Kind, Table> chosen : choose(fitting).entrySet()) {
            Reading reading = new Reading(chosen.getValue(), settings, dateLines);
            try {
                reading.profile();
                clashes(reading);
                unmapped(reading);
                readings.put(chosen.getKey(), reading);
            } catch (Refused refusal) {
                aside(chosen.getValue().file(), refusal);
            } catch (IOException | UncheckedIOException e) {
                aside(chosen.getValue().file(), broken());
            }
        }
        if (readings.isEmpty()) {
            throw new NothingUsable(reasons, others);
        }
        return readings;
    }

    private Optional<Table> table(InputFile file) {
        try {
            Optional<Table> found = finder.find(file);
            if (found.isEmpty()) {
                boolean empty = Files.size(file.path()) == 0;
                aside(file, empty ? new Refused("file-empty", 0, "the file is empty. Export it again.") : noHeader());
            } else if (!found.get().mapping().fits()) {
                aside(file, unrecognised(found.get().mapping()));
                return Optional.empty();
            }
            return found;
        } catch (Refused refusal) {
            aside(file, refusal);
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            aside(file, broken());
            return Optional.empty();
        }
    }

    private static Refused broken() {
        return new Refused("file-damaged", 0, "the file breaks off or is damaged. Export it again.");
    }

    private static Refused noHeader() {
        return new Refused(
                "file-not-recognised",
                0,
                "no row of the first 100 looks like the header of an export. Check that the file has one.");
    }

    private static Refused unrecognised(Mapping mapping) {
        if (mapping.fields().isEmpty()) {
            return noHeader();
        }
        String missing = mapping.missing().stream()
                .map(group -> String.join(" or ", group))
                .collect(Collectors.joining(", and for "));
        return new Refused(
                "file-not-recognised",
                0,
                "the header comes closest to " + mapping.kind().word() + ", but has no column for " + missing
                        + ". Add the column, or say which one it is.",
                Optional.of("columns: { " + mapping.kind().word() + "."
                        + mapping.missing().get(0).get(0) + ": <header> }"));
    }

    private void aside(InputFile file, Refused refusal) {
        var accounting = new Accounting(shown(file));
        accounting.at(refusal.line(), Severity.ERROR, Optional.empty(), refusal.code(), refusal.text(), refusal.fix());
        reasons.add(new Problem(
                Source.line(shown(file), refusal.line()),
                Severity.ERROR,
                refusal.code(),
                refusal.text(),
                refusal.fix()));
        others.add(accounting.close(Optional.empty(), List.of()));
    }

    private Map<Kind, Table> choose(Map<Kind, List<Table>> fitting) {
        var chosen = new EnumMap<Kind, Table>(Kind.class);
        var twice = new ArrayList<Problem>();
        fitting.forEach((kind, tables) -> {
            List<Table> mapped = tables.stream()
                    .filter(table -> settings.files().containsKey(table.file().name()))
                    .toList();
            List<Table> open = mapped.isEmpty() ? tables : mapped;
            if (open.size() > 1) {
                twice.add(twice(kind, open));
            } else {
                chosen.put(kind, open.get(0));
                tables.stream()
                        .filter(table -> !open.contains(table))
                        .forEach(table -> aside(
                                table.file(),
                                new Refused(
                                        "file-not-chosen",
                                        0,
                                        "fits " + kind.word() + " too, but the configuration names "
                                                + shown(open.get(0).file()) + " for it.")));
            }
        });
        if (!twice.isEmpty()) {
            throw new TwoOfAKind(twice);
        }
        return chosen;
    }

    /** The file's name as messages may give it. */
    private String shown(InputFile file) {
        return settings.discretion().veil(file.name());
    }

    private Problem twice(Kind kind, List<Table> tables) {
        String names = tables.stream().map(table -> shown(table.file())).collect(Collectors.joining(" and "));
        return new Problem(
                Source.file(shown(tables.get(0).file())),
                Severity.ERROR,
                "two-files-of-a-kind",
                names + " both fit " + kind.word() + ". Say which one to read, or move the other away.",
                Optional.of("files: { " + Tidy.yamlKey(shown(tables.get(0).file())) + ": " + kind.word() + " }"));
    }

    /** A mapping that names a header which the file does not have. */
    private static void unmapped(Reading reading) {
        Mapping mapping = reading.table().mapping();
        String prefix = mapping.kind().word() + ".";
        new TreeMap<>(reading.settings().columns()).forEach((key, header) -> {
            boolean own = key.startsWith(prefix);
            if (own && mapping.headers().stream().noneMatch(known -> known.equalsIgnoreCase(header.strip()))) {
                reading.accounting()
                        .say(
                                Severity.ERROR,
                                Optional.empty(),
                                "mapped-column-missing",
                                "the configuration reads " + key + " from \"" + Tidy.quote(header)
                                        + "\", and the file has no such column"
                                        + Nearest.to(header, mapping.headers())
                                                .map(near -> "; did you mean \"" + near + "\"?")
                                                .orElse(".")
                                        + " Correct the mapping.",
                                Optional.empty());
            }
        });
    }

    private static void clashes(Reading reading) {
        Mapping mapping = reading.table().mapping();
        mapping.clashes().forEach((index, fields) -> {
            String header = mapping.headers().get(index);
            reading.accounting()
                    .say(
                            Severity.ERROR,
                            Optional.of(header),
                            "column-matches-two-fields",
                            "it could be " + String.join(" or ", fields) + " and is not read. Say which it is.",
                            Optional.of("columns: { " + mapping.kind().word() + "." + fields.get(0) + ": "
                                    + Tidy.yaml(header) + " }"));
        });
    }
}
