package dev.revopsassess.intake;

import dev.revopsassess.intake.column.FoundTable;
import dev.revopsassess.intake.column.HeaderMatcher;
import dev.revopsassess.intake.column.HeaderVocabulary;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.Missed;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.column.Sighting;
import dev.revopsassess.intake.column.Strangers;
import dev.revopsassess.intake.column.TableFinder;
import dev.revopsassess.intake.file.FileNames;
import dev.revopsassess.intake.file.Folder;
import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.file.UnreadableFile;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.table.HeaderTable;
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
import java.util.stream.Stream;

/** Decides which file is which kind, and profiles those that are one. */
final class Recognition {
    private final HeaderVocabulary vocabulary;
    private final TableFinder finder;
    private final IntakeSettings settings;
    private final HeaderTable headers;
    private final Limits limits;
    private final List<FileAccount> others = new ArrayList<>();
    private final List<Problem> reasons = new ArrayList<>();

    Recognition(HeaderVocabulary vocabulary, HeaderTable headers, IntakeSettings settings, Limits limits) {
        this.vocabulary = vocabulary;
        this.finder = new TableFinder(
                headers,
                new HeaderMatcher(headers, settings, vocabulary),
                new Strangers(headers, vocabulary),
                settings);
        this.settings = settings;
        this.headers = headers;
        this.limits = limits;
    }

    /** Files that are none of the kinds or were refused. */
    List<FileAccount> others() {
        return others;
    }

    Map<Kind, ExportFile> recognise(List<Path> inputs) throws IOException {
        var fitting = new EnumMap<Kind, List<FoundTable>>(Kind.class);
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
        var readings = new EnumMap<Kind, ExportFile>(Kind.class);
        for (Map.Entry<Kind, FoundTable> chosen : choose(fitting).entrySet()) {
            ExportFile reading = new ExportFile(chosen.getValue(), settings, headers);
            try {
                reading.profile();
                if (reading.isMostlyBroken()
                        && Folder.mayBeProse(chosen.getValue().file().path())) {
                    throw Folder.prose();
                }
                mixed(reading);
                clashes(reading);
                unmapped(reading);
                new UnreadColumns(vocabulary, reading).say();
                readings.put(chosen.getKey(), reading);
            } catch (UnreadableFile refusal) {
                aside(chosen.getValue().file(), refusal);
            } catch (IOException | UncheckedIOException e) {
                aside(chosen.getValue().file(), broken());
            }
        }
        if (readings.isEmpty()) {
            throw new NothingUsable(reasons);
        }
        return readings;
    }

    private Optional<FoundTable> table(InputFile file) {
        if (settings.leavesOut(file.name())) {
            aside(file, UnreadableFile.note("file-left-out", "the configuration says that it is none of ours."));
            return Optional.empty();
        }
        try {
            Sighting sighting = finder.find(file);
            Optional<FoundTable> table = sighting.table();
            if (sighting.strange()) {
                aside(file, stranger(file, sighting));
                return Optional.empty();
            } else if (table.isEmpty()) {
                boolean empty = Files.size(file.path()) == 0;
                aside(
                        file,
                        empty
                                ? new UnreadableFile("file-empty", 0, "the file is empty. Export it again.")
                                : Folder.mayBeProse(file.path()) ? Folder.prose() : noHeader(file));
            } else if (!table.get().mapping().fits()) {
                aside(file, unrecognised(file, table.get().mapping()));
                return Optional.empty();
            } else if (undecided(sighting)) {
                aside(file, ask(file, sighting));
                return Optional.empty();
            }
            return table;
        } catch (UnreadableFile refusal) {
            aside(file, refusal);
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            aside(file, broken());
            return Optional.empty();
        }
    }

    private static boolean undecided(Sighting sighting) {
        return !sighting.readings().get(0).evident() || !sighting.near().isEmpty() || sighting.nearlyStrange();
    }

    private UnreadableFile stranger(InputFile file, Sighting sighting) {
        String name = sighting.stranger().orElseThrow().stranger().name();
        List<Kind> fitting = fitting(sighting);
        return UnreadableFile.warning(
                "file-is-no-export",
                "this looks like " + name + ", which nothing here is measured from, so it is not read."
                        + (fitting.isEmpty()
                                ? " Move it away, or say that it is none of ours."
                                : " If it is " + words(fitting) + ", say so."),
                fitting.isEmpty() ? Fix.leftOut(shown(file)) : Fix.file(shown(file), fitting));
    }

    /** The kinds that the file could be, the likeliest first. */
    private static List<Kind> fitting(Sighting sighting) {
        return sighting.readings().stream()
                .filter(Mapping::fits)
                .map(Mapping::kind)
                .toList();
    }

    private static String words(List<Kind> kinds) {
        return NumberText.or(kinds.stream().map(Kind::word).toList());
    }

    private UnreadableFile ask(InputFile file, Sighting sighting) {
        Mapping best = sighting.readings().get(0);
        var kinds = new ArrayList<>(List.of(best.kind()));
        sighting.near().forEach(near -> kinds.add(near.kind()));
        Optional<String> strange = sighting.nearlyStrange()
                ? sighting.stranger().map(likeness -> likeness.stranger().name())
                : Optional.empty();
        String found = kinds.size() == 1 && strange.isEmpty()
                ? "its columns would do for " + best.kind().word()
                        + ", and none of them is one that only such a file has"
                : "it could be " + words(kinds)
                        + strange.map(name -> ", or " + name).orElse("");
        return new UnreadableFile(
                "kind-undecided",
                0,
                found + ", so it is not read. Say what it is.",
                Optional.of(Fix.file(shown(file), kinds)));
    }

    private static UnreadableFile broken() {
        return new UnreadableFile("file-damaged", 0, "the file breaks off or is damaged. Export it again.");
    }

    private UnreadableFile noHeader(InputFile file) {
        return new UnreadableFile(
                "file-not-recognised",
                0,
                "no row of the first 100 looks like the header of an export. Check that the file has one. If it has one in"
                        + " words that are not known here, say what the file is, and then which column is which.",
                Optional.of(Fix.named(shown(file), hinted(file))));
    }

    /** The kinds of which the file's name has a word. */
    private List<Kind> hinted(InputFile file) {
        return Stream.of(Kind.values())
                .filter(kind ->
                        FileNames.hint(file.name(), vocabulary.known(kind).files()))
                .toList();
    }

    private UnreadableFile unrecognised(InputFile file, Mapping mapping) {
        return mapping.fields().isEmpty()
                ? Folder.mayBeProse(file.path()) ? Folder.prose() : noHeader(file)
                : new Missed(mapping, shown(file), vocabulary).refusal();
    }

    private void aside(InputFile file, UnreadableFile refusal) {
        var accounting = new RowAccount(shown(file));
        accounting.at(
                refusal.line(), refusal.severity(), Optional.empty(), refusal.code(), refusal.text(), refusal.fix());
        FileAccount account = accounting.close(Optional.empty(), List.of());
        reasons.addAll(account.problems());
        others.add(account);
    }

    private Map<Kind, FoundTable> choose(Map<Kind, List<FoundTable>> fitting) {
        var chosen = new EnumMap<Kind, FoundTable>(Kind.class);
        var twice = new ArrayList<Problem>();
        fitting.forEach((kind, tables) -> {
            List<FoundTable> mapped = tables.stream()
                    .filter(table -> settings.files().containsKey(table.file().name()))
                    .toList();
            List<FoundTable> open = mapped.isEmpty() ? tables : mapped;
            if (open.size() > 1) {
                twice.add(twice(kind, open));
            } else {
                chosen.put(kind, open.get(0));
                var unchosen = new ArrayList<>(tables.size() > 1 ? tables : List.of());
                unchosen.removeAll(open);
                unchosen.forEach(table -> aside(
                        table.file(),
                        UnreadableFile.note(
                                "file-not-chosen",
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

    private Problem twice(Kind kind, List<FoundTable> tables) {
        String names =
                NumberText.and(tables.stream().map(table -> shown(table.file())).toList());
        return new Problem(
                Source.file(shown(tables.get(0).file())),
                Severity.ERROR,
                "two-files-of-a-kind",
                names + " both fit " + kind.word() + ". Say which one to read, or move the other away.",
                Optional.of(Fix.file(shown(tables.get(0).file()), List.of(kind))));
    }

    /** A mapping that names a header which the file does not have. */
    private static void unmapped(ExportFile reading) {
        Mapping mapping = reading.table().mapping();
        String prefix = mapping.kind().word() + ".";
        new TreeMap<>(reading.settings().columns()).forEach((key, header) -> {
            boolean own = key.startsWith(prefix);
            if (own && mapping.headers().stream().noneMatch(known -> known.equalsIgnoreCase(header.strip()))) {
                reading.accounting()
                        .say(
                                Severity.ERROR,
                                "mapped-column-missing",
                                "the configuration reads " + key + " from \"" + Tidy.quote(header)
                                        + "\", and the file has no such column"
                                        + Nearest.to(header, mapping.headers())
                                                .map(near -> "; did you mean \"" + near + "\"?")
                                                .orElse(".")
                                        + " Correct the mapping.");
            }
        });
    }

    private static void mixed(ExportFile reading) {
        reading.table()
                .layout()
                .mixture()
                .ifPresent(mixture ->
                        reading.accounting().at(mixture.first(), Severity.NOTE, "mixed-encodings", mixture.text()));
    }

    private static void clashes(ExportFile reading) {
        Mapping mapping = reading.table().mapping();
        mapping.clashes().forEach((index, fields) -> {
            String header = mapping.headers().get(index);
            reading.accounting()
                    .say(
                            Severity.ERROR,
                            Optional.of(header),
                            "column-matches-two-fields",
                            "it could be " + NumberText.or(fields) + " and is not read. Say which it is.",
                            Optional.of(Fix.column(mapping.kind(), fields.get(0), header)));
        });
    }
}
