package dev.revopsassess.report;

import dev.revopsassess.metric.Series;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.plan.Cost;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.verdict.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the tool found out about one company, with its provenance. Every format is made from this and adds nothing.
 *
 * @param toolVersion version of the program
 * @param pack the rules that judged
 * @param company name of the company
 * @param asOf the day that the assessment speaks of, and why that day
 * @param currency report currency, ISO 4217; every amount is in it
 * @param verdict the recommendation with what stands behind it
 * @param text the same in sentences, for every format
 * @param findings every signal as judged, in the pack's order
 * @param signalText what stands behind them in sentences, for every format
 * @param readings every metric and every answer, in the catalogue's order
 * @param names what the report calls things
 * @param headcount what the titles did not tell
 * @param files what became of every file, in order of names
 * @param assumptions what was assumed where the exports do not say, a sentence each
 * @param expiredWaivers waivers whose last day has passed, so that their signals count again
 * @param series the figures that charts are drawn from
 * @param stack tool layers in use; empty where no inventory was read
 * @param bounds bounds of the rules that charts draw
 * @param costs what today's way of working costs, from the company's own figures
 * @param plan what to do, in order; empty where no plan was made
 * @param planText the same in sentences, for every format
 */
public record Assessment(
        String toolVersion,
        Pack pack,
        String company,
        AsOf asOf,
        String currency,
        Verdict verdict,
        VerdictText text,
        List<Finding> findings,
        SignalText signalText,
        Readings readings,
        Titles names,
        Headcount headcount,
        List<FileAccount> files,
        List<String> assumptions,
        List<Waiver> expiredWaivers,
        Series series,
        Optional<List<StackLayer>> stack,
        ChartBounds bounds,
        List<Cost> costs,
        Optional<Plan> plan,
        Optional<PlanText> planText) {
    /**
     * The rule pack.
     *
     * @param id name of the pack
     * @param version its version
     * @param sha256 fingerprint of all rules, lower-case hexadecimal
     * @param added rule packs of the user's own that are in it, in order
     */
    public record Pack(String id, String version, String sha256, List<Added> added) {}

    /** A rule pack of the user's own, by id and version. */
    public record Added(String id, String version) {}

    /**
     * The day of the assessment.
     *
     * @param date the day
     * @param why who or what chose it, in a few words, such as {@code the last month that arr.csv closes}
     */
    public record AsOf(LocalDate date, String why) {}

    /**
     * What the headcount export left open.
     *
     * @param unmapped titles that matched no pattern, in order of count, then title
     */
    public record Headcount(List<Unmapped> unmapped) {}

    /**
     * A title that matched no pattern.
     *
     * @param title as written; empty where the cell is blank
     * @param department as written; empty where missing
     * @param count how many people hold it
     */
    public record Unmapped(Optional<String> title, Optional<String> department, long count) {}
}
