package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.PlanRules;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.value.table.TitleTable;
import dev.revopsassess.value.table.ToolTable;
import dev.revopsassess.verdict.model.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules, read and checked.
 *
 * @param id name of the pack
 * @param version version of its rules
 * @param sha256 digest of all its files, in hex
 * @param documents the documents that its rules cite
 * @param areas the nine ownership areas
 * @param metrics the metric catalogue
 * @param questions the questions, in the order of a whole interview
 * @param signals the signals, in the order in which reports list them
 * @param verdict decision and structure tables, moves, models, warnings
 * @param plan plays, phases, ownership, layers
 * @param tables titles, headers, products and statuses and what each means
 * @param words what a reader calls the words of a metric or an answer, by its id
 * @param events what tells an event from the turnover of a busy month
 * @param conditions the conditions under a name, which signals may use
 * @param added the user's own packs that are in it, in order
 */
public record RulePack(
        String id,
        String version,
        String sha256,
        List<SourceDocument> documents,
        List<Area> areas,
        Catalogue metrics,
        List<Question> questions,
        List<Signal> signals,
        Rules verdict,
        PlanRules plan,
        Tables tables,
        Map<String, Map<String, String>> words,
        EventBounds events,
        Map<String, Condition> conditions,
        List<Added> added) {
    /** A pack of the user's own, by id and version. */
    public record Added(String id, String version) {}

    public RulePack {
        documents = List.copyOf(documents);
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        signals = List.copyOf(signals);
        words = Map.copyOf(words);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        added = List.copyOf(added);
    }

    /** Titles, departments and team names to positions. */
    public TitleTable titles() {
        return tables.titles();
    }

    /** Headers to columns, and the marks of systems. */
    public HeaderTable headers() {
        return tables.headers();
    }

    /** Products and categories to layers of the stack. */
    public ToolTable tools() {
        return tables.tools();
    }

    /** Statuses to what they mean. */
    public StatusTable statuses() {
        return tables.statuses();
    }

    /** The same pack with other signals and tables, as the configuration changes it, under another fingerprint. */
    RulePack with(List<Signal> others, Tables otherTables, String otherSha256) {
        return new RulePack(
                id,
                version,
                otherSha256,
                documents,
                areas,
                metrics,
                questions,
                others,
                verdict,
                plan,
                otherTables,
                words,
                events,
                conditions,
                added);
    }

    /**
     * The same pack with what a pack of the user's own brings along, its changes to these signals made.
     *
     * @throws PackException where a change does not fit its signal
     */
    public RulePack with(OwnPack own) {
        var allSignals = new ArrayList<>(own.changed(signals));
        allSignals.addAll(own.signals());
        var allConditions = new LinkedHashMap<>(conditions);
        allConditions.putAll(own.conditions());
        return new RulePack(
                id,
                version,
                ConfiguredChanges.digest(sha256 + "\n" + own.text()),
                joined(documents, own.documents()),
                areas,
                metrics,
                joined(questions, own.questions()),
                allSignals,
                verdict,
                plan.with(own.plays()),
                tables,
                words,
                events,
                allConditions,
                joined(added, List.of(new Added(own.id(), own.version()))));
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        var all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    /** The signal of an id. */
    public Optional<Signal> signal(String wanted) {
        return signals.stream().filter(signal -> signal.id().equals(wanted)).findFirst();
    }
}
