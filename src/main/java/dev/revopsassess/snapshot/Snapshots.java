package dev.revopsassess.snapshot;

import dev.revopsassess.record.Kind;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.IntakeCheck;
import dev.revopsassess.snapshot.entry.CheckEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Takes the snapshot of a report, and of a check. */
public final class Snapshots {
    private Snapshots() {}

    /** The report as records. */
    public static Snapshot of(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return new Snapshot(
                Snapshot.SCHEMA_VERSION,
                new Snapshot.Tool(assessment.toolVersion()),
                rules(assessment.pack()),
                assessment.company(),
                assessment.asOf().date(),
                Optional.of(assessment.asOf().why()),
                assessment.currency(),
                VerdictEntries.recommendation(verdict, assessment.text()),
                VerdictEntries.scores(verdict),
                VerdictEntries.models(verdict),
                assessment.findings().stream()
                        .map(finding -> SignalEntries.signal(
                                finding, assessment.signalText().of(finding), verdict))
                        .toList(),
                assessment.readings().metrics().stream()
                        .map(SignalEntries::metric)
                        .toList(),
                Optional.of(assessment.series().systems().stream()
                        .map(SignalEntries::systems)
                        .toList()),
                VerdictEntries.flips(verdict, assessment.text()),
                VerdictEntries.trajectory(verdict, assessment.text()),
                VerdictEntries.contradictions(assessment.text()),
                verdict.warnings().stream()
                        .map(found -> new Snapshot.Warning(found.id(), found.text(), Optional.of(found.source())))
                        .toList(),
                new Snapshot.Headcount(
                        assessment.headcount().unmapped().stream()
                                .map(title -> new Snapshot.Unmapped(title.title(), title.department(), title.count()))
                                .toList(),
                        assessment.text().structureReasons()),
                assessment.plan().map(plan -> PlanEntries.plan(plan, assessment)),
                new Snapshot.Intake(
                        assessment.files().stream().map(FileEntries::file).toList()),
                Optional.of(assessment.assumptions()),
                Optional.of(assessment.expiredWaivers().stream()
                                .map(waiver -> new Snapshot.ExpiredWaiver(
                                        waiver.signal(), waiver.reason(), waiver.owner(), waiver.expires()))
                                .toList())
                        .filter(waivers -> !waivers.isEmpty()),
                Optional.empty());
    }

    /** The check as records; a file has the keys that it has in the report, and the signals that it settles. */
    public static CheckEntry of(IntakeCheck check) {
        return new CheckEntry(
                Snapshot.SCHEMA_VERSION,
                check.company(),
                check.asOf().date(),
                check.asOf().why(),
                check.currency(),
                new Snapshot.Intake(check.files().stream()
                        .map(file -> FileEntries.file(file).settling(check.settledBy(file)))
                        .toList()),
                check.missing().stream().map(Kind::word).toList(),
                check.configuration());
    }

    private static Snapshot.RulePack rules(Assessment.Pack pack) {
        List<Snapshot.AddedPack> added = pack.added().stream()
                .map(own -> new Snapshot.AddedPack(own.id(), own.version()))
                .toList();
        return new Snapshot.RulePack(
                pack.id(), pack.version(), pack.sha256(), Optional.of(added).filter(packs -> !packs.isEmpty()));
    }
}
