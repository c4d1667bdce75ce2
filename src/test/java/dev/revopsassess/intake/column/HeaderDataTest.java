package dev.revopsassess.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.HeaderTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderDataTest {
    @Test
    void everyKindHasHeaders() {
        for (Kind kind : Kind.values()) {
            assertThat(Room.HEADERS.kinds()).containsKey(kind.word());
        }
    }

    @Test
    void noSynonymMeansTwoFieldsOfAKindWhoseCellsLookAlike() {
        var twice = new ArrayList<String>();
        Room.HEADERS.kinds().forEach((kind, known) -> {
            Map<String, String> owner = new HashMap<>();
            known.fields().forEach((field, synonyms) -> {
                var names = new ArrayList<>(synonyms);
                names.add(HeaderTable.plain(field));
                names.stream().distinct().forEach(name -> {
                    String before = owner.put(name, field);
                    if (before != null
                            && known.type(before).isOfTime()
                                    == known.type(field).isOfTime()) {
                        twice.add(kind + ": " + name + " is " + before + " and " + field);
                    }
                });
            });
        });

        assertThat(twice).isEmpty();
    }
}
