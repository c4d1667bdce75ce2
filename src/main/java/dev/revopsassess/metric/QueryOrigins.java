package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.value.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure of a query names the query and how many rows it returned: lines are those of a file, and nobody could look them up. */
final class QueryOrigins {
    private final Map<String, Long> returned;

    QueryOrigins(List<FileAccount> files) {
        this.returned = files.stream()
                .filter(FileAccount::ofQuery)
                .collect(Collectors.toMap(FileAccount::file, FileAccount::rowsRead));
    }

    /** The reading, with its queries named as such. */
    Reading of(Reading reading) {
        return returned.isEmpty()
                ? reading
                : reading.fold(
                        measured -> measured.withInputs(
                                Origin.merged(measured.inputs().stream().map(this::origin))),
                        missing -> missing);
    }

    private Origin origin(Origin origin) {
        Long rows = returned.get(origin.name());
        return rows == null ? origin : new Origin.Query(origin.name(), rows);
    }
}
