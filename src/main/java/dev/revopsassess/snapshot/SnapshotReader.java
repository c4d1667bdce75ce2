package dev.revopsassess.snapshot;

import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads the JSON of a report back, of this version and of every earlier one. Keys that it does not know are passed over. */
public final class SnapshotReader {
    /** What else the program writes as JSON, by a key of it. */
    private static final Map<String, String> OTHERS =
            Map.of("topSignals", "--brief", "companies", "portfolio", "comparison", "compare");

    /** Editors and shells of Windows write it before a text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SnapshotReader() {}

    /**
     * The report.
     *
     * @param text what the file holds
     * @throws UnreadableReport where it is empty, no JSON, no report, of a newer version, or lacks a key
     */
    public static Snapshot read(String text) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new UnreadableReport("is empty");
        }
        try {
            JsonNode tree = tree(json);
            known(tree);
            return Json.MAPPER.treeToValue(tree, Snapshot.class);
        } catch (StreamReadException broken) {
            throw new UnreadableReport("is no whole JSON file: line "
                    + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr() + " cannot be read");
        } catch (InvalidNullException absent) {
            throw new UnreadableReport("lacks \"" + place(absent) + "\"");
        } catch (DatabindException other) {
            throw new UnreadableReport("has something else than a report has at \"" + place(other) + "\"");
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (MismatchedInputException more) {
            throw new UnreadableReport("goes on where a report ends");
        }
    }

    private static void known(JsonNode tree) {
        JsonNode version = tree.path("schemaVersion");
        if (!version.isIntegralNumber()) {
            throw new UnreadableReport("is no report of revops-assess: it has no \"schemaVersion\"");
        }
        if (version.asLong() > Snapshot.SCHEMA_VERSION) {
            throw new UnreadableReport(
                    "has schemaVersion " + version.asString() + ", and this program knows versions up to "
                            + Snapshot.SCHEMA_VERSION + "; a newer revops-assess made it");
        }
        if (version.asLong() < 1) {
            throw new UnreadableReport("has schemaVersion " + version.asString() + ", which never was");
        }
        if (!tree.has("recommendation")) {
            OTHERS.entrySet().stream()
                    .filter(other -> tree.has(other.getKey()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new UnreadableReport("is what " + other.getValue() + " writes, and no whole report");
                    });
        }
    }

    /** The keys down to where it went wrong. */
    private static String place(DatabindException problem) {
        var place = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(name);
            }
        }
        return place.toString();
    }
}
