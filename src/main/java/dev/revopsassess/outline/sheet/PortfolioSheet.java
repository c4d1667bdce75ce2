package dev.revopsassess.outline.sheet;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.outline.block.Table.Cell;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.CompanyEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.QuestionCount;
import dev.revopsassess.snapshot.entry.PortfolioEntry.SignalCount;
import dev.revopsassess.snapshot.entry.Snapshot.DimensionScore;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many companies on one page: ranked, counted, and what to find out. */
public final class PortfolioSheet {
    private static final String NO_EVIDENCE = Model.INSUFFICIENT_EVIDENCE.word();

    /** Below it a score says little: house, more of its weight is open than known. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String NOTHING = "–";
    private static final int SIGNALS = 8;
    private static final int QUESTIONS = 5;

    private final PortfolioEntry portfolio;
    private final Titles names;
    private final Set<String> sameNames;

    private PortfolioSheet(PortfolioEntry portfolio, Titles names) {
        this.portfolio = portfolio;
        this.names = names;
        var seen = new HashSet<String>();
        this.sameNames = portfolio.companies().stream()
                .map(CompanyEntry::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    /** The page; a format that draws shows where the need of each company is. */
    public static Sheet of(PortfolioEntry portfolio, Titles names) {
        return new PortfolioSheet(portfolio, names).sheet();
    }

    private Sheet sheet() {
        Sheet.Writer page =
                Sheet.titled(NumberText.counted(portfolio.companies().size(), "company", "companies"));
        page.paragraph(Tone.LEAD, summary());
        page.table(new Table(
                        "Companies by " + portfolio.sortedBy(),
                        Table.columns(
                                "Company", "Model", "#Alignment", "#Execution", "#Scale", "#Foundation", "#People"),
                        portfolio.companies().stream().map(this::row).toList(),
                        -1,
                        Table.Layout.COLUMNS))
                .paragraph("Ranked by " + portfolio.sortedBy()
                        + ". Alignment is trouble between teams and execution trouble inside sales: high is bad. Scale is"
                        + " size, and foundation is ground laid. People are those of the revenue organisation. A dash is not"
                        + " known, and of a score with a question mark less than half of the evidence is.");
        List<Fact> problems = portfolio.companies().stream()
                .flatMap(company ->
                        company.problem().map(problem -> new Fact(company.folder(), sentences(problem))).stream())
                .toList();
        if (!problems.isEmpty()) {
            page.heading("Not assessed").facts(problems);
        }
        if (portfolio.assessed() > 0) {
            page.heading("The worst signals of each")
                    .facts(portfolio.companies().stream()
                            .flatMap(company ->
                                    company
                                            .worstSignals()
                                            .map(signals -> new Fact(name(company), worst(signals)))
                                            .stream())
                            .toList());
            models(page);
            signals(page);
            questions(page);
            List<ChartBlock> maps =
                    portfolio.companies().stream().flatMap(this::map).toList();
            page.charts("Where the need of each company is", maps);
        }
        return page.sheet();
    }

    private String summary() {
        long failed = portfolio.companies().size() - portfolio.assessed();
        List<LocalDate> days = portfolio.companies().stream()
                .flatMap(company -> company.asOf().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "None of them could be assessed.";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return Printed.sentence(NumberText.counted(portfolio.assessed(), "company was", "companies were"))
                + " assessed, as of " + (first.equals(last) ? first : first + " to " + last) + "."
                + (failed == 0
                        ? ""
                        : " " + NumberText.count(failed) + " could not be, and " + (failed == 1 ? "stands" : "stand")
                                + " last with the reason.");
    }

    private List<Cell> row(CompanyEntry company) {
        return List.of(
                Cell.of(name(company)),
                new Cell(
                        company.model().map(PortfolioSheet::model).orElse("not assessed"),
                        company.confidence()
                                .filter(sure -> !sure.equals(NO_EVIDENCE))
                                .orElse("")),
                score(company, Dimension.ALIGNMENT),
                score(company, Dimension.EXECUTION),
                score(company, Dimension.SCALE),
                score(company, Dimension.FOUNDATION),
                Cell.of(company.people()
                        .map(people -> NumberText.count(people.longValue()))
                        .orElse(NOTHING)));
    }

    private static String worst(List<PortfolioEntry.WorstSignal> signals) {
        return signals.isEmpty()
                ? "none fired"
                : signals.stream()
                        .map(signal -> signal.title() + (signal.status().equals("watch") ? " (watch)" : ""))
                        .collect(Collectors.joining("; "));
    }

    private String name(CompanyEntry company) {
        return sameNames.contains(company.name()) ? company.name() + " (" + company.folder() + ")" : company.name();
    }

    private static Cell score(CompanyEntry company, Dimension dimension) {
        return Cell.of(line(company, dimension)
                .map(line -> line.value().isPresent() && !half(company, dimension) ? line.score() + "?" : line.score())
                .orElse(NOTHING));
    }

    /** Whether at least half of the evidence of a score is known. */
    private static boolean half(CompanyEntry company, Dimension dimension) {
        return company.scores()
                .flatMap(scores -> Optional.ofNullable(scores.get(dimension.word())))
                .flatMap(DimensionScore::coverage)
                .filter(known -> known.compareTo(HALF) >= 0)
                .isPresent();
    }

    private void models(Sheet.Writer page) {
        page.heading("Recommended models")
                .table(
                        List.of("Model", "In full", "#Companies"),
                        portfolio.models().stream()
                                .map(count -> List.of(
                                        model(count.model()), inFull(count.model()), ofAssessed(count.companies())))
                                .toList());
    }

    private void signals(Sheet.Writer page) {
        List<SignalCount> most = portfolio.signals().stream().limit(SIGNALS).toList();
        if (!most.isEmpty()) {
            page.heading("What most of them have in common")
                    .table(
                            List.of("Signal", "Where", "#Fired, or ground missing", "#Known in"),
                            most.stream()
                                    .map(count -> List.of(
                                            count.title(),
                                            gloss(count.dimension()),
                                            ofAssessed(count.companies()),
                                            NumberText.count(count.known())))
                                    .toList());
            more(page, portfolio.signals().size() - most.size(), "signal");
        }
    }

    private void questions(Sheet.Writer page) {
        List<QuestionCount> most =
                portfolio.questions().stream().limit(QUESTIONS).toList();
        if (!most.isEmpty()) {
            boolean shared = most.get(0).companies() > 1;
            page.heading(shared ? "What would move most of them" : "What would move one of them")
                    .paragraph("Open questions whose answer could change the model, and in how many companies.")
                    .table(
                            List.of("Question", "Answered by", "#Companies"),
                            most.stream()
                                    .map(count -> List.of(
                                            Printed.sentence(count.ask()),
                                            (count.source() + " " + count.name().orElse("")).strip(),
                                            ofAssessed(count.companies())))
                                    .toList());
            more(page, portfolio.questions().size() - most.size(), "question");
        }
    }

    private static void more(Sheet.Writer page, int left, String noun) {
        page.paragraph(
                Tone.QUIET, left > 0 ? "And " + NumberText.counted(left, "more " + noun) + " (--format json)." : "");
    }

    private Stream<ChartBlock> map(CompanyEntry company) {
        return line(company, Dimension.EXECUTION)
                .flatMap(execution -> line(company, Dimension.ALIGNMENT)
                        .map(alignment -> ChartBlock.needMap(name(company), execution, alignment, List.of())))
                .stream();
    }

    private static Optional<ScoreLine> line(CompanyEntry company, Dimension dimension) {
        return company.scores()
                .flatMap(scores -> Optional.ofNullable(scores.get(dimension.word())))
                .map(score -> line(dimension, score));
    }

    private static ScoreLine line(Dimension dimension, DimensionScore score) {
        return ScoreLine.of(
                dimension,
                figure(score.score()),
                score.low().doubleValue(),
                score.high().doubleValue(),
                figure(score.coverage()));
    }

    private static OptionalDouble figure(Optional<BigDecimal> figure) {
        return figure.map(value -> OptionalDouble.of(value.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    private String ofAssessed(int companies) {
        return NumberText.count(companies) + " of " + NumberText.count(portfolio.assessed());
    }

    private String inFull(String model) {
        return Arrays.stream(Model.values())
                .filter(known -> known.word().equals(model))
                .map(names::model)
                .findFirst()
                .orElse(model);
    }

    private static String gloss(String dimension) {
        return Arrays.stream(Dimension.values())
                .filter(known -> known.word().equals(dimension))
                .map(ScoreLine::gloss)
                .findFirst()
                .orElse(dimension);
    }

    private static String model(String word) {
        return word.equals(NO_EVIDENCE) ? "not yet known" : word;
    }

    /** Lines as a run of sentences. */
    private static String sentences(String lines) {
        return lines.lines()
                .map(line -> line.matches(".*[.:;?!)]") ? line : line + ".")
                .collect(Collectors.joining(" "));
    }
}
