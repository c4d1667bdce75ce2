package dev.revopsassess.intake.people;

import dev.revopsassess.intake.text.Tidy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The departments and divisions that headcount names, so that other exports can be held against them. */
public final class CompanyParts {
    private final Map<String, Set<Integer>> departments = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final Predicate<String> veiled;

    /** Divisions that pass the test are shown by number. */
    CompanyParts(Predicate<String> veiled) {
        this.veiled = veiled;
    }

    /** Somebody's department, known from now on. */
    public void department(int entry, Optional<String> department) {
        department.ifPresent(name -> departments
                .computeIfAbsent(Tidy.key(name), key -> new HashSet<>())
                .add(entry));
    }

    /** The people of the department of that name. */
    public Set<Integer> department(String name) {
        return Set.copyOf(departments.getOrDefault(Tidy.key(name), Set.of()));
    }

    /** A division by the name that may be shown. */
    public String division(String name) {
        String shown = divisions.computeIfAbsent(Tidy.key(name), key -> "Division " + (divisions.size() + 1));
        return veiled.test(name) ? shown : name;
    }

    /** Whether headcount has a division of that name. */
    public boolean isDivision(String name) {
        return divisions.containsKey(Tidy.key(name));
    }
}
