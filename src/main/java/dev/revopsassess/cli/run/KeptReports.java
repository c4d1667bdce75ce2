package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Delivery.Document;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.UnreadableReport;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The reports of companies in a folder, as JSON and as HTML, each with the fingerprint of what it was made from. A report
 * whose fingerprint still holds is taken as it is.
 *
 * @param folder where they are
 */
record KeptReports(Path folder) {
    /** Those in a folder of their own below the output, which is made where it is missing. */
    static KeptReports below(Path output) {
        Path folder = output.resolve("companies");
        Delivery.folder(folder);
        return new KeptReports(folder);
    }

    /** The report made from the same; empty where there is none, or it is not as it was written. */
    Optional<Snapshot> kept(String company, String fingerprint) {
        try {
            String json = Files.readString(json(company));
            return Files.readString(seal(company)).equals(seal(fingerprint, json, Files.readString(html(company))))
                    ? Optional.of(SnapshotReader.read(json))
                    : Optional.empty();
        } catch (IOException | UnreadableReport e) {
            return Optional.empty();
        }
    }

    /** Writes the reports; the fingerprint last, so that a run that is killed leaves none without its reports. */
    void write(String company, Outline outline, Snapshot report, Optional<String> fingerprint) {
        String json = SnapshotWriter.text(report);
        String html = HtmlReport.render(outline);
        List<Document> documents = List.of(
                new Document(json(company), json),
                new Document(html(company), html),
                new Document(seal(company), seal(fingerprint.orElse("unknown"), json, html)));
        synchronized (this) {
            Delivery.write(documents);
        }
    }

    /** Takes away the reports of a company that can no longer be assessed. */
    void drop(String company) {
        for (Path file : List.of(seal(company), json(company), html(company))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // What cannot be taken away is named as not assessed on the page.
            }
        }
    }

    private Path json(String company) {
        return folder.resolve(company + ".json");
    }

    private Path html(String company) {
        return folder.resolve(company + ".html");
    }

    private Path seal(String company) {
        return folder.resolve(company + ".sha256");
    }

    private static String seal(String fingerprint, String json, String html) {
        return "exports, rules and options " + fingerprint + "\njson " + FolderDigest.of(json) + "\nhtml "
                + FolderDigest.of(html) + "\n";
    }
}
