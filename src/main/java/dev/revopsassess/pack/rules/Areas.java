package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.plan.Area;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the ownership areas: for each function its letters, such as {@code A}, {@code A/R} or {@code I}. */
final class Areas {
    private Areas() {}

    static List<Area> read(Fields file) {
        return file.each("areas", Areas::area);
    }

    private static Area area(Fields fields) {
        Map<Area.Owner, Set<Area.Letter>> letters = new EnumMap<>(Area.Owner.class);
        for (Area.Owner owner : Area.Owner.values()) {
            letters.put(owner, letters(fields, owner.word()));
        }
        long accountable = letters.values().stream()
                .filter(set -> set.contains(Area.Letter.A))
                .count();
        if (accountable != 1) {
            throw fields.place().error("one function is accountable (A) for an area; found " + accountable);
        }
        return new Area(fields.text("id"), fields.text("title"), letters, owner(fields.text("without-revops"), fields));
    }

    private static Area.Owner owner(String word, Fields fields) {
        return Arrays.stream(Area.Owner.values())
                .filter(owner -> owner != Area.Owner.REVOPS && owner.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fields.place("without-revops")
                        .error("the function that answers without RevOps is one of the other four; found \"" + word
                                + "\""));
    }

    private static Set<Area.Letter> letters(Fields fields, String key) {
        var letters = new TreeSet<Area.Letter>();
        for (String letter : fields.text(key).split("/", -1)) {
            try {
                letters.add(Area.Letter.valueOf(letter.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw fields.place(key).error("letters are A, R, C, I, joined by /; found \"" + letter + "\"");
            }
        }
        return letters;
    }
}
