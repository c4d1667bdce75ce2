package dev.revopsassess.render.json;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;

/** What became of a file. */
final class FileKeys {
    private FileKeys() {}

    static void file(Keys keys, FileAccount file) {
        keys.put("file", file.file())
                .put("kind", file.kind().map(Kind::word))
                .put("system", file.system())
                .put("encoding", file.encoding())
                .put("delimiter", file.delimiter());
        if (file.headerLine() > 0) {
            keys.put("headerLine", file.headerLine());
        }
        keys.put("rowsRead", file.rowsRead())
                .put("rowsUsed", file.rowsUsed())
                .put("rowsSetAside", file.rowsSetAside())
                .array(
                        "setAside",
                        file.setAside(),
                        (rows, aside) -> rows.put("reason", aside.reason())
                                .put("count", aside.count())
                                .numbers("lines", aside.lines()))
                .array(
                        "columns",
                        file.columns(),
                        (column, found) -> column.put("name", found.name())
                                .put("mappedTo", found.mappedTo())
                                .put("how", found.how()))
                .array("problems", file.problems(), FileKeys::problem);
    }

    private static void problem(Keys keys, Problem problem) {
        if (problem.source().line() > 0) {
            keys.put("line", problem.source().line());
        }
        keys.put("column", problem.source().column())
                .put("severity", problem.severity().word())
                .put("code", problem.code())
                .put("message", problem.message())
                .put("fix", problem.fix());
    }
}
