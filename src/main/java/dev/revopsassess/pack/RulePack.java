package dev.revopsassess.pack;

import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.HeaderTable;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.value.TitleTable;
import dev.revopsassess.value.ToolTable;
import dev.revopsassess.verdict.Rules;
import java.util.List;
import java.util.Optional;

/**
 * All rules, read and checked.
 *
 * @param id name of the pack
 * @param version version of its rules
 * @param sha256 digest of all its files, in hex
 * @param documents the documents that its rules cite
 * @param areas the nine ownership areas
 * @param questions the questions, in the order of a whole interview
 * @param signals the signals, in the order in which reports list them
 * @param verdict decision and structure tables, moves, models, warnings
 * @param plan plays, phases, ownership, layers
 * @param titles titles, departments and team names to positions
 * @param headers headers to columns, and the marks of systems
 * @param tools products and categories to layers of the stack
 */
public record RulePack(
        String id,
        String version,
        String sha256,
        List<SourceDocument> documents,
        List<Area> areas,
        List<Question> questions,
        List<Signal> signals,
        Rules verdict,
        PlanRules plan,
        TitleTable titles,
        HeaderTable headers,
        ToolTable tools) {
    /** Copies the lists. */
    public RulePack {
        documents = List.copyOf(documents);
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        signals = List.copyOf(signals);
    }

    /** The same pack with other signals, under another fingerprint. */
    RulePack with(List<Signal> others, String otherSha256) {
        return new RulePack(
                id, version, otherSha256, documents, areas, questions, others, verdict, plan, titles, headers, tools);
    }

    /** The same pack with title, department and product rules that come before its own. */
    RulePack with(TitleTable otherTitles, ToolTable otherTools, String otherSha256) {
        return new RulePack(
                id,
                version,
                otherSha256,
                documents,
                areas,
                questions,
                signals,
                verdict,
                plan,
                otherTitles,
                headers,
                otherTools);
    }

    /** The signal of an id. */
    public Optional<Signal> signal(String wanted) {
        return signals.stream().filter(signal -> signal.id().equals(wanted)).findFirst();
    }

    /** The ownership area of an id. */
    public Optional<Area> area(String wanted) {
        return areas.stream().filter(area -> area.id().equals(wanted)).findFirst();
    }
}
