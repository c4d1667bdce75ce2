package dev.revopsassess.intake;

import dev.revopsassess.intake.arr.ArrReader;
import dev.revopsassess.intake.column.HeaderVocabulary;
import dev.revopsassess.intake.file.Limits;
import dev.revopsassess.intake.kind.AnswerReader;
import dev.revopsassess.intake.kind.ForecastReader;
import dev.revopsassess.intake.kind.FunnelReader;
import dev.revopsassess.intake.kind.HeadcountReader;
import dev.revopsassess.intake.kind.OpportunityReader;
import dev.revopsassess.intake.kind.RetentionReader;
import dev.revopsassess.intake.kind.SpendReader;
import dev.revopsassess.intake.kind.ToolReader;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.row.Currencies;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.FiscalNames;
import dev.revopsassess.intake.row.ReportCurrency;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.value.table.TitleTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The door at which text becomes records. Each file is recognised by its headers, profiled column by column in one pass
 * and read in a second one; what cannot be used is set aside with its line and reason.
 */
public final class Intake {
    /** Code of the problem that a fiscal year was taken for a calendar year. */
    public static final String FISCAL_YEAR_ASSUMED = FiscalNames.CODE;

    private final IntakeSettings settings;
    private final StatusTable statuses;
    private final TitleTable titles;
    private final List<Question> questions;
    private final Recognition recognition;
    private final People people;
    private final Set<String> teams;

    private Intake(
            IntakeSettings given,
            HeaderTable headers,
            StatusTable statuses,
            TitleTable titles,
            List<Question> questions,
            Limits limits) {
        this.settings = given.fresh(headers.cells());
        this.statuses = statuses;
        this.titles = titles;
        this.questions = List.copyOf(questions);
        this.recognition = new Recognition(HeaderVocabulary.of(headers), headers, settings, limits);
        this.people = new People(titles, settings.discretion(), headers.cells());
        this.teams = headers.words().teams();
    }

    /**
     * Reads exports.
     *
     * @param inputs folders and files; of a folder every file that looks like an export is read, subfolders are not
     * @param settings what the user says about them
     * @param headers what columns are called
     * @param statuses what statuses mean
     * @param titles what titles and team names mean
     * @param questions the questions that answers may answer
     * @throws NothingUsable if no file could be recognised
     * @throws TwoOfAKind if several files fit one kind and no mapping says which to read
     * @throws IOException if a file vanishes or cannot be read any further
     */
    public static Exports read(
            List<Path> inputs,
            IntakeSettings settings,
            HeaderTable headers,
            StatusTable statuses,
            TitleTable titles,
            List<Question> questions)
            throws IOException {
        return read(inputs, settings, headers, statuses, titles, questions, Limits.USUAL);
    }

    /** Reads every export of these folders and files. */
    public static Exports read(
            List<Path> inputs,
            IntakeSettings settings,
            HeaderTable headers,
            StatusTable statuses,
            TitleTable titles,
            List<Question> questions,
            Limits limits)
            throws IOException {
        return new Intake(settings, headers, statuses, titles, questions, limits).read(inputs);
    }

    private Exports read(List<Path> inputs) throws IOException {
        Map<Kind, ExportFile> files = recognition.recognise(inputs);
        files.values().forEach(ExportFile::nameWithoutPeople);
        Currencies currencies = ReportCurrency.choose(settings, files.values());
        files.values().forEach(reading -> reading.decide(currencies, statuses));

        Export<HeadcountEntry> headcount = headcount(files.get(Kind.HEADCOUNT));
        ArrReader.Arr arr = arr(files.get(Kind.ARR));
        Export<ReportedRetention> retention = rows(Kind.NRR, files, RetentionReader::new);
        Export<ForecastEntry> forecasts =
                rows(Kind.FORECASTS, files, reading -> new ForecastReader(reading, people, teams));
        Export<Tool> tools = rows(Kind.TOOLS, files, reading -> new ToolReader(reading, people));
        Export<FunnelEntry> funnel = rows(Kind.FUNNEL, files, FunnelReader::new);
        Export<SpendEntry> spend = rows(Kind.SPEND, files, reading -> new SpendReader(reading, people));
        Export<Opportunity> opportunities = rows(Kind.OPPORTUNITIES, files, OpportunityReader::new);
        Export<Answer> answers =
                rows(Kind.ANSWERS, files, reading -> new AnswerReader(questions, people, reading.words()));
        ReportCurrency.say(settings, files.values(), currencies);
        Map<Kind, LocalDate> latest = new DayOfTheReport(settings, files).latest();
        Optional<LocalDate> day = settings.asOf().or(() -> Exports.newest(latest));

        var accounts = new ArrayList<FileAccount>(recognition.others());
        files.values().forEach(Intake::sayWhereEmpty);
        files.values().forEach(reading -> accounts.add(reading.account(day)));
        accounts.replaceAll(people::discreet);
        accounts.sort(Comparator.comparing(FileAccount::file));
        Optional<BigDecimal> dollars = currencies.dollars(currencies.report());
        return new Exports(
                headcount,
                arr.export(),
                arr.book(),
                retention,
                forecasts,
                tools,
                funnel,
                spend,
                opportunities,
                answers,
                currencies.report(),
                dollars,
                latest,
                accounts);
    }

    private static void sayWhereEmpty(ExportFile reading) {
        if (!reading.accounting().isEmpty() && reading.accounting().noneUsed()) {
            reading.accounting()
                    .say(
                            Severity.WARNING,
                            "no-usable-row",
                            "no row of the file could be used, so nothing is measured from it. See why each was set aside.");
        }
        if (reading.accounting().isEmpty()) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            "no-rows-yet",
                            "the file has a header and no rows yet. Fill it in or remove it.");
        }
    }

    private Export<HeadcountEntry> headcount(@org.jspecify.annotations.Nullable ExportFile reading) throws IOException {
        if (reading == null) {
            return Export.absent(Kind.HEADCOUNT);
        }
        var reader = new HeadcountReader(reading, people, titles);
        return used(reader.read());
    }

    /** A file of which no row could be used tells nothing: it is as if it were not there. */
    private static <T> Export<T> used(Export<T> export) {
        return export.rows().isEmpty() && export.undecided().isEmpty() ? Export.absent(export.kind()) : export;
    }

    private ArrReader.Arr arr(@org.jspecify.annotations.Nullable ExportFile reading) throws IOException {
        if (reading == null) {
            return new ArrReader.Arr(Optional.empty(), Export.absent(Kind.ARR));
        }
        ArrReader.Arr arr = new ArrReader(reading).read();
        arr.book().ifPresent(ledger -> reading.closing().addMonths(ledger.first(), ledger.last()));
        return arr;
    }

    /** Chooses the reader of a file's rows. */
    private interface Choice<T> {
        RowReader<T> of(ExportFile reading) throws IOException;
    }

    private <T> Export<T> rows(Kind kind, Map<Kind, ExportFile> files, Supplier<RowReader<T>> reader)
            throws IOException {
        return rows(kind, files, (ExportFile reading) -> reader.get());
    }

    private <T> Export<T> rows(Kind kind, Map<Kind, ExportFile> files, Choice<T> choice) throws IOException {
        ExportFile reading = files.get(kind);
        if (reading == null) {
            return Export.absent(kind);
        }
        RowReader<T> reader = choice.of(reading);
        reading.read(RowReader.watched(reading, reader));
        return used(new Export<>(
                kind, Optional.of(reading.accounting().file()), reader.rows(), reading.fields(), reading.undecided()));
    }
}
