package dev.revopsassess.plan;

import dev.revopsassess.value.Keyword;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of the nine ownership areas, with who answers for it where every function exists.
 *
 * @param id kebab-case name, such as {@code crm-governance}
 * @param title what the report calls it
 * @param letters the part of each function in it, in the order of {@link Owner}
 * @param withoutRevops the function that answers for it where the company has no RevOps
 */
public record Area(String id, String title, Map<Owner, Set<Letter>> letters, Owner withoutRevops) {
    /** The five functions of the table. */
    public enum Owner implements Keyword {
        /** Revenue operations. */
        REVOPS("RevOps"),
        /** Sales operations. */
        SALES_OPS("Sales Ops"),
        /** Marketing operations. */
        MARKETING_OPS("Marketing Ops"),
        /** Customer success operations. */
        CS_OPS("CS Ops"),
        /** Finance. */
        FINANCE("Finance");

        private final String title;

        Owner(String title) {
            this.title = title;
        }

        /** As printed. */
        public String title() {
            return title;
        }
    }

    /** The part that a function has. */
    public enum Letter {
        /** Accountable. */
        A,
        /** Responsible. */
        R,
        /** Consulted. */
        C,
        /** Informed. */
        I
    }

    /** Copies the letters in the order of {@link Owner}. */
    public Area {
        var copy = new LinkedHashMap<Owner, Set<Letter>>();
        for (Owner owner : Owner.values()) {
            copy.put(owner, Collections.unmodifiableSet(new TreeSet<>(letters.getOrDefault(owner, Set.of()))));
        }
        letters = Collections.unmodifiableMap(copy);
    }

    /**
     * The area of a company without RevOps: the function that answers for it instead is accountable as well, and RevOps has no
     * part.
     */
    Area alone() {
        var left = new EnumMap<Owner, Set<Letter>>(letters);
        left.remove(Owner.REVOPS);
        var parts = new TreeSet<>(letters.getOrDefault(withoutRevops, Set.of()));
        parts.removeAll(Set.of(Letter.C, Letter.I));
        parts.add(Letter.A);
        left.put(withoutRevops, parts);
        return new Area(id, title, left, withoutRevops);
    }

    /** The functions that have this part, in the order of {@link Owner}. */
    List<Owner> with(Letter letter) {
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue().contains(letter))
                .map(Map.Entry::getKey)
                .toList();
    }
}
