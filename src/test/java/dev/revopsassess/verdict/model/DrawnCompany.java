package dev.revopsassess.verdict.model;

import dev.revopsassess.Assessor;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.change.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A company drawn at random for the rules that ship: a reading for every metric and every question, known or not, on
 * either side of whatever the rules hold it against and now and then exactly there. The same seed gives the same company.
 */
public final class DrawnCompany {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final RulePack PACK = PackReader.builtIn();
    private static final MetricNames NAMES =
            MetricNames.of(Assessor.names(PACK), PACK.metrics().metrics(), "USD");
    private static final Bounds BOUNDS = Bounds.of(caseOf(new Readings(Map.of(), Map.of()), List.of()));

    private final SplittableRandom random;
    private final Map<String, Reading> metrics = new LinkedHashMap<>();
    private final Map<String, Reading> answers = new LinkedHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();

    private DrawnCompany(long seed) {
        random = new SplittableRandom(seed);
        double knownMetrics = random.nextDouble();
        double knownAnswers = random.nextDouble();
        for (Metric metric : PACK.metrics().metrics()) {
            metrics.put(metric.id(), random.nextDouble() < knownMetrics ? known(metric) : unknown(metric));
        }
        for (Question question : PACK.questions()) {
            answers.put(question.id(), random.nextDouble() < knownAnswers ? known(question) : unknown(question));
        }
        if (random.nextInt(4) == 0) {
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                Signal signal = PACK.signals().get(random.nextInt(PACK.signals().size()));
                waivers.add(new Waiver(signal.id(), "agreed", "COO", AS_OF));
            }
        }
    }

    public static DrawnCompany seeded(long seed) {
        return new DrawnCompany(seed);
    }

    public Situation company() {
        return caseOf(new Readings(metrics, answers), waivers);
    }

    /** The metrics and answers that the decision table and the structure table read, and what their signals read. */
    public static Set<Subject> gates() {
        var gates = new LinkedHashSet<Subject>();
        PACK.verdict()
                .conditions()
                .flatMap(Condition::leavesOutsideEvents)
                .forEach(leaf -> gates.addAll(leaf.subjects()));
        PACK.signals().stream()
                .filter(signal -> gates.contains(new Subject.SignalStrength(signal.id())))
                .toList()
                .forEach(signal -> gates.addAll(signal.subjects()));
        return gates;
    }

    /** Every metric and answer of which nothing is known and something could be. */
    public List<Subject> open() {
        var open = new ArrayList<Subject>();
        metrics.forEach((id, reading) -> open.add(new Subject.Metric(id)));
        answers.forEach((id, reading) -> open.add(new Subject.Answer(id)));
        open.removeIf(subject ->
                reading(subject).fold(known -> true, missing -> missing.needs().isEmpty()));
        return open;
    }

    /** Draws a value for one of them. */
    public void settle(Subject subject) {
        if (subject instanceof Subject.Metric metric) {
            metrics.put(metric.id(), known(PACK.metrics().metric(metric.id()).orElseThrow()));
        } else if (subject instanceof Subject.Answer answer) {
            PACK.questions().stream()
                    .filter(question -> question.id().equals(answer.question()))
                    .forEach(question -> answers.put(question.id(), known(question)));
        }
    }

    /** Puts another number in the place of a known one. */
    public void set(Reading.Measured reading, Subject subject, double number) {
        Reading.Measured changed = reading.alone(new Datum.Figure(number));
        (subject instanceof Subject.Metric ? metrics : answers).put(reading.id(), changed);
    }

    public Reading reading(Subject subject) {
        return java.util.Objects.requireNonNull(
                subject instanceof Subject.Metric metric ? metrics.get(metric.id()) : answers.get(subject.key()));
    }

    /** A number from 0 to under 1, as the company's next choice. */
    public double chance() {
        return random.nextDouble();
    }

    public int choice(int of) {
        return random.nextInt(of);
    }

    private static Situation caseOf(Readings readings, List<Waiver> waivers) {
        return new Situation(PACK.signals(), readings, waivers, AS_OF, PACK.verdict());
    }

    private Reading known(Metric metric) {
        Subject subject = new Subject.Metric(metric.id());
        Unit unit = NAMES.units().getOrDefault(metric.id(), Unit.COUNT);
        if (unit.equals(Unit.WORD)) {
            return Reading.Measured.word(metric.id(), word(subject), Period.on(AS_OF), "", List.of());
        }
        double number = number(subject, unit);
        var measured = Reading.Measured.number(metric.id(), number, unit, Period.on(AS_OF), "", List.of());
        double about = random.nextInt(10) > 0 ? 0 : unit.equals(Unit.COUNT) ? 1 + random.nextInt(4) : number / 5;
        return about <= 0 ? measured : measured.withRange(number - about, number + about);
    }

    private String word(Subject subject) {
        List<String> words = new ArrayList<>(BOUNDS.words(subject));
        words.add("something else");
        return words.get(random.nextInt(words.size()));
    }

    private double number(Subject subject, Unit unit) {
        NavigableSet<Double> bounds = BOUNDS.numbers(subject);
        double low = bounds.isEmpty() ? 0 : Math.min(0, bounds.first() * 1.5);
        double high = bounds.isEmpty() ? 1 : Math.max(1, bounds.last() * 1.5);
        double number = bounds.isEmpty() || random.nextInt(4) > 0
                ? low + random.nextDouble() * (high - low)
                : List.copyOf(bounds).get(random.nextInt(bounds.size()));
        return unit.equals(Unit.COUNT) ? Math.rint(number) : number;
    }

    private Reading known(Question question) {
        Datum first = said(question);
        Datum second = random.nextInt(12) == 0 ? said(question) : first;
        return new Reading.Measured(
                question.id(),
                first,
                second.equals(first) ? List.of() : List.of(second),
                Optional.empty(),
                first.fold(number -> Unit.COUNT, word -> Unit.WORD),
                Period.on(AS_OF),
                "said",
                List.of(),
                List.of(),
                List.of(),
                Reading.Basis.SAID);
    }

    private Datum said(Question question) {
        return switch (question.form()) {
            case WORD ->
                new Datum.Word(
                        question.words().get(random.nextInt(question.words().size())));
            case WORDS -> new Datum.Word(String.join(",", question.words().subList(0, 1 + random.nextInt(3))));
            case TEXT -> new Datum.Word(List.of("Sales", "several", "none").get(random.nextInt(3)));
            case PERCENT, RATE -> new Datum.Figure(random.nextInt(101) / 100.0);
            case COUNT, NUMBER -> new Datum.Figure(random.nextInt(10));
        };
    }

    private Reading unknown(Metric metric) {
        String file = metric.inputs().get(0);
        return new Reading.NotMeasured(
                metric.id(),
                "There is no " + file + ".",
                random.nextInt(12) == 0
                        ? List.of()
                        : List.of(new Need(Need.Source.FILE, file, "Export " + file + ".")));
    }

    private static Reading unknown(Question question) {
        return new Reading.NotMeasured(
                question.id(),
                "Nobody answered this question.",
                List.of(new Need(Need.Source.ANSWER, question.id(), question.ask())));
    }
}
