package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.record.FileAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What {@code check} says of every column: the field it was taken for, how that was guessed and what was decided. */
record ColumnEcho(Mapping mapping, Function<String, ColumnDecision> decisions) {
    static List<FileAccount.Column> of(Mapping mapping, Function<String, ColumnDecision> decisions) {
        var echo = new ColumnEcho(mapping, decisions);
        return IntStream.range(0, mapping.headers().size())
                .mapToObj(echo::column)
                .toList();
    }

    private FileAccount.Column column(int index) {
        String header = mapping.headers().get(index);
        if (mapping.periods().stream().anyMatch(column -> column.index() == index)) {
            return mapped(header, ExportFile.PERIODS, "period in the header");
        }
        String guess = mapping.how().getOrDefault(index, "synonym");
        return mapping.fields().entrySet().stream()
                .filter(field -> field.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(field -> mapped(header, field, guess))
                .orElseGet(() -> new FileAccount.Column(
                        header, Optional.empty(), mapping.how().getOrDefault(index, "not used")));
    }

    private FileAccount.Column mapped(String header, String field, String guess) {
        String decided = decisions.apply(field).how();
        return new FileAccount.Column(header, Optional.of(field), decided.isEmpty() ? guess : guess + ", " + decided);
    }
}
