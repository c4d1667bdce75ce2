package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.arr.ArrReader;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.intake.row.StatusColumn;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.StatusMeaning.ToolUse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the tool inventory; a row for each user and tool is folded into one tool. */
public final class ToolReader implements RowReader<Tool> {
    private static final Pattern APART = Pattern.compile("\\s*[;,|\\n]\\s*");

    private final People people;
    private final CellWords words;
    private final StatusColumn<ToolUse> states;
    private final boolean perUser;
    private final NewestSnapshot snapshots;
    private final List<Tool> rows = new ArrayList<>();
    private final Map<String, Integer> folded = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> users = new LinkedHashMap<>();

    /** Reads the tools of this file. */
    public ToolReader(ExportFile reading, People people) throws IOException {
        this.people = people;
        this.words = reading.words();
        this.snapshots = NewestSnapshot.of(reading);
        this.perUser = reading.table().mapping().has("user");
        this.states = reading.status(
                "state", ToolUse.class, ToolUse.IN_USE, "Until somebody says, the tool counts as in use.");
    }

    @Override
    public void accept(Cells cells) {
        String name = cells.required("name", "name");
        Optional<BigDecimal> cost =
                cells.money("annual_cost").or(() -> cells.money("monthly_cost").map(ArrReader.TWELVE::multiply));
        OptionalLong seats = cells.count("users");
        boolean inUse = states.says(cells).map(said -> said == ToolUse.IN_USE).orElse(true);
        snapshots.keep(cells);
        if (cells.rejected()) {
            return;
        }
        var tool = new Tool(
                name,
                cells.text("category"),
                cells.text("vendor"),
                cells.text("instance"),
                cells.text("division")
                        .or(() -> cells.text("team").filter(people.parts()::isDivision))
                        .map(people.parts()::division),
                cells.text("team").map(people.parts()::department).orElse(Set.of()),
                cells.text("team").map(people::party),
                seats,
                cost,
                inUse,
                integrations(cells.text("integrations")),
                cells.source());
        if (perUser) {
            fold(tool, cells.text("user"));
        } else {
            rows.add(tool);
        }
    }

    private void fold(Tool tool, Optional<String> user) {
        String key = Tidy.key(tool.name() + "|" + tool.instance().orElse(""));
        Set<Integer> known = users.computeIfAbsent(key, any -> new HashSet<>());
        user.filter(text -> tool.inUse())
                .ifPresent(text -> known.add(Tidy.key(text).hashCode()));
        Integer place = folded.get(key);
        if (place == null) {
            folded.put(key, rows.size());
            rows.add(counted(tool, tool.inUse(), known.size()));
        } else {
            Tool first = rows.get(place);
            rows.set(place, counted(first, first.inUse() || tool.inUse(), known.size()));
        }
    }

    private static Tool counted(Tool tool, boolean inUse, int users) {
        return new Tool(
                tool.name(),
                tool.category(),
                tool.vendor(),
                tool.instance(),
                tool.division(),
                tool.department(),
                tool.owner(),
                users == 0 ? tool.users() : OptionalLong.of(users),
                tool.annualCost(),
                inUse,
                tool.integrations(),
                tool.source());
    }

    private Optional<List<String>> integrations(Optional<String> text) {
        return text.map(list -> {
            var names = new ArrayList<String>();
            for (String name : APART.split(list, -1)) {
                if (!name.isBlank() && !words.says(CellTopic.INTEGRATION, "none", name)) {
                    names.add(name.strip());
                }
            }
            return List.copyOf(names);
        });
    }

    @Override
    public boolean repeatsAreSlips() {
        return !perUser;
    }

    @Override
    public List<Tool> rows() {
        return rows;
    }
}
