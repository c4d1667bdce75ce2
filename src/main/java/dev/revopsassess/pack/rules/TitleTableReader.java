package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position.Office;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Position.Selling;
import dev.revopsassess.value.Position.Seniority;
import dev.revopsassess.value.table.DepartmentRule;
import dev.revopsassess.value.table.DepartmentRule.Standing;
import dev.revopsassess.value.table.RankRule;
import dev.revopsassess.value.table.TeamPlace;
import dev.revopsassess.value.table.TitleRule;
import dev.revopsassess.value.table.TitleRule.Certainty;
import dev.revopsassess.value.table.TitleTable;
import dev.revopsassess.value.table.Vocabulary;
import java.util.LinkedHashSet;

/** Reads the table of titles, departments and team names. */
public final class TitleTableReader {
    private TitleTableReader() {}

    /**
     * A table from YAML.
     *
     * @param table the file
     * @throws PackException if the file is not a title table, with line and column
     */
    static TitleTable read(Fields table) {
        return TableFile.read(
                table,
                fields -> new TitleTable(
                        new Vocabulary(
                                TableFile.texts(fields, "abbreviations"), new LinkedHashSet<>(fields.texts("ignored"))),
                        fields.each("titles", TitleTableReader::title),
                        fields.each("departments", TitleTableReader::department),
                        fields.each("ranks", TitleTableReader::rank),
                        fields.texts("unranked"),
                        fields.texts("generic")));
    }

    /** One title rule, as in the table and in a user's configuration. */
    public static TitleRule title(Fields fields) {
        return TableFile.checked(
                fields.place(),
                () -> new TitleRule(
                        fields.texts("titles"),
                        fields.texts("unless"),
                        TableFile.constantsOf(fields, "departments", BusinessFunction.class),
                        TableFile.constant(fields, "function", BusinessFunction.class),
                        TableFile.constant(fields, "role", Role.class).orElse(Role.OTHER),
                        TableFile.constant(fields, "seniority", Seniority.class),
                        TableFile.constant(fields, "operations", Operations.class),
                        TableFile.constant(fields, "office", Office.class),
                        TableFile.constant(fields, "certainty", Certainty.class).orElse(Certainty.TITLE_DECIDES),
                        TableFile.constant(fields, "sells", Selling.class)));
    }

    /** One department rule, as in the table and in a user's configuration. */
    public static DepartmentRule department(Fields fields) {
        return TableFile.checked(
                fields.place(),
                () -> new DepartmentRule(
                        fields.texts("names"),
                        fields.texts("unless"),
                        new TeamPlace(
                                TableFile.required(fields, "function", BusinessFunction.class),
                                TableFile.constant(fields, "operations", Operations.class),
                                fields.flag("possible")),
                        TableFile.constant(fields, "standing", Standing.class).orElse(Standing.LAST)));
    }

    private static RankRule rank(Fields fields) {
        return new RankRule(TableFile.required(fields, "seniority", Seniority.class), fields.texts("titles"));
    }
}
