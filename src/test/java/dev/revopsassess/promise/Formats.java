package dev.revopsassess.promise;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Annotations;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.render.github.GithubReport;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.junit.JunitReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.PlainText;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.Snapshots;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One assessment in every format. */
final class Formats {
    private Formats() {}

    /** The reports of a folder, by format. */
    public static Map<String, String> of(Path folder) {
        return of(Run.judged(folder).assessment());
    }

    /** The reports, by format. */
    public static Map<String, String> of(Assessment assessment) {
        var reports = new LinkedHashMap<String, String>();
        reports.put("text", PlainText.of(Outline.whole(assessment)));
        reports.put(
                "colour",
                TextReport.render(Outline.whole(assessment), new TextOptions(120, true, StandardCharsets.UTF_8, true)));
        reports.put("markdown", MarkdownReport.render(Outline.whole(assessment)));
        reports.put("html", HtmlReport.render(Outline.whole(assessment)));
        reports.put("json", SnapshotWriter.text(Snapshots.of(assessment)));
        reports.put("junit", JunitReport.render(assessment, UnaryOperator.identity(), Optional.empty()));
        reports.put(
                "github", GithubReport.render(Annotations.of(assessment, Optional.empty()), UnaryOperator.identity()));
        return reports;
    }
}
