package dev.revopsassess.samples;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Somebody on the payroll, now or earlier.
 *
 * @param id employee number
 * @param name full name, unique in the company
 * @param work what the person does
 * @param title as HR writes it
 * @param department as HR writes it
 * @param manager name of the manager; empty for the chief executive
 * @param start first day
 * @param end first day no longer employed; empty while employed
 * @param contractor whether the contract is not one of employment
 * @param quota yearly quota in whole units of the currency; empty for everybody who carries none
 * @param attainment share of quota reached; empty without a quota
 */
public record Person(
        int id,
        String name,
        Work work,
        String title,
        String department,
        Optional<String> manager,
        LocalDate start,
        Optional<LocalDate> end,
        boolean contractor,
        OptionalDouble quota,
        OptionalDouble attainment) {
    boolean activeOn(LocalDate day) {
        return !start.isAfter(day) && end.map(day::isBefore).orElse(true);
    }

    Person onContract() {
        return new Person(id, name, work, title, department, manager, start, end, true, quota, attainment);
    }

    public Person withQuota(double yearly, double reached) {
        return new Person(
                id,
                name,
                work,
                title,
                department,
                manager,
                start,
                end,
                contractor,
                OptionalDouble.of(yearly),
                OptionalDouble.of(reached));
    }
}
