package dev.revopsassess.portfolio;

import dev.revopsassess.portfolio.CompanyResult.SignalState;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.CompanyEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.ModelCount;
import dev.revopsassess.snapshot.entry.PortfolioEntry.QuestionCount;
import dev.revopsassess.snapshot.entry.PortfolioEntry.SignalCount;
import dev.revopsassess.snapshot.entry.Recommendation.NextQuestion;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ranks companies and counts what they have in common. The order in which they were assessed changes nothing. */
public final class Portfolio {
    private Portfolio() {}

    /** The companies beside each other. */
    public static PortfolioEntry of(List<CompanyResult> results, Ranking ranking) {
        List<CompanyResult> byFolder = results.stream()
                .sorted(Comparator.comparing(result -> result.entry().folder()))
                .toList();
        List<CompanyEntry> ranked = byFolder.stream()
                .map(CompanyResult::entry)
                .sorted(ranking.order())
                .toList();
        return new PortfolioEntry(
                Snapshot.SCHEMA_VERSION,
                ranking.word(),
                ranked,
                models(ranked),
                signals(byFolder),
                questions(byFolder));
    }

    private static List<ModelCount> models(List<CompanyEntry> companies) {
        return companies.stream()
                .sorted(Ranking.MODEL.order())
                .flatMap(company -> company.model().stream())
                .collect(Collectors.groupingBy(model -> model, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(model -> new ModelCount(model.getKey(), Math.toIntExact(model.getValue())))
                .toList();
    }

    private static List<SignalCount> signals(List<CompanyResult> companies) {
        Map<String, List<SignalState>> bySignal = companies.stream()
                .flatMap(company -> company.signals().stream())
                .collect(Collectors.groupingBy(SignalState::id, LinkedHashMap::new, Collectors.toList()));
        return bySignal.values().stream()
                .filter(states -> states.stream().anyMatch(SignalState::bad))
                .map(Portfolio::count)
                .sorted(Comparator.comparing(SignalCount::companies).reversed())
                .toList();
    }

    private static SignalCount count(List<SignalState> states) {
        SignalState first = states.stream().filter(SignalState::bad).findFirst().orElseThrow();
        return new SignalCount(
                first.id(),
                first.title(),
                first.dimension(),
                first.status(),
                Math.toIntExact(states.stream().filter(SignalState::bad).count()),
                Math.toIntExact(states.stream().filter(SignalState::known).count()));
    }

    /** A question is one with another company's where the same answer, column or file would settle the same signal. */
    private static List<QuestionCount> questions(List<CompanyResult> companies) {
        record Key(String signal, String source, String name) {
            static Key of(NextQuestion question) {
                return new Key(
                        question.signal(), question.source(), question.name().orElse(""));
            }
        }
        Map<Key, List<NextQuestion>> open = companies.stream()
                .flatMap(company -> company.questions().stream()
                        .collect(Collectors.toMap(
                                Key::of, question -> question, (one, again) -> one, LinkedHashMap::new))
                        .values()
                        .stream())
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return open.values().stream()
                .map(same -> new QuestionCount(
                        same.get(0).signal(),
                        same.get(0).ask(),
                        same.get(0).source(),
                        same.get(0).name(),
                        same.size()))
                .sorted(Comparator.comparing(QuestionCount::companies).reversed())
                .toList();
    }
}
