package dev.revopsassess.samples;

import dev.revopsassess.samples.Work.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The truth about the people. */
final class PeopleTruth {
    private PeopleTruth() {}

    static void tell(Company company, Map<String, Double> figures, Map<String, String> words) {
        List<Person> today = company.today();
        figures.put("revenue-org-headcount", revenuePeople(company, company.asOf()));
        figures.put(
                "salespeople",
                count(today.stream().filter(person -> person.work().sells())));
        figures.put(
                "sales-roles",
                count(today.stream().map(Person::work).filter(Work::facesBuyers).distinct()));
        figures.put(
                "staffed-functions",
                count(Stream.of(Team.MARKETING, Team.SALES, Team.CUSTOMER_SUCCESS)
                        .filter(team -> staff(today, team) >= 2)));
        figures.put("marketing-headcount", staff(today, Team.MARKETING));
        figures.put("sales-headcount", staff(today, Team.SALES));
        figures.put("customer-success-headcount", staff(today, Team.CUSTOMER_SUCCESS));
        figures.put(
                "dedicated-ops",
                count(today.stream().filter(person -> person.work().operates())));
        figures.put(
                "sales-or-revenue-ops",
                count(today.stream()
                        .filter(person ->
                                person.work() == Work.SALES_OPERATIONS || person.work() == Work.REVENUE_OPERATIONS)));
        words.put(
                "revops-titled",
                today.stream().anyMatch(person -> person.work() == Work.REVENUE_OPERATIONS) ? "yes" : "no");
        Expected.Operations operations = company.expected().operations();
        operations.seniority().ifPresent(word -> words.put("ops-seniority", word));
        operations.line().ifPresent(word -> words.put("ops-reporting-line", word));
        operations.scope().ifPresent(scope -> figures.put("ops-scope", scope * 1.0));
        words.put("ops-united", operations.united());
        figures.put("embedded-ops", (double) operations.embedded());
        List<Double> quotaOfSellers = today.stream()
                .filter(person -> person.work().sells() && person.quota().isPresent())
                .map(person -> person.quota().getAsDouble())
                .sorted()
                .toList();
        company.said().stream()
                .filter(said -> said.question().equals("rep-admin-time") && !quotaOfSellers.isEmpty())
                .findFirst()
                .ifPresent(said -> figures.put(
                        "lost-selling-time",
                        Double.parseDouble(said.answer().replace("%", ""))
                                / 100
                                * count(today.stream()
                                        .filter(person -> person.work().sells()))
                                * median(quotaOfSellers)));
        List<Person> quotas =
                today.stream().filter(person -> person.attainment().isPresent()).toList();
        if (!quotas.isEmpty()) {
            figures.put(
                    "ramped-sellers",
                    count(today.stream().filter(person -> person.work().sells() && ramped(company, person))));
            List<Person> ramped =
                    quotas.stream().filter(person -> ramped(company, person)).toList();
            figures.put(
                    "quota-dispersion",
                    count(ramped.stream()
                                    .filter(person -> person.attainment().getAsDouble() < 0.5
                                            || person.attainment().getAsDouble() > 1.5))
                            / ramped.size());
        }
    }

    private static double median(List<Double> sorted) {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static boolean ramped(Company company, Person person) {
        return !person.start().plusMonths(6).isAfter(company.asOf());
    }

    /** Revenue people on a day. */
    static double revenuePeople(Company company, LocalDate day) {
        return count(company.people().stream()
                .filter(person -> person.activeOn(day) && person.work().inRevenueOrganisation()));
    }

    private static double staff(List<Person> today, Team team) {
        return count(today.stream()
                .filter(person -> person.work().team() == team && !person.work().operates()));
    }

    private static double count(Stream<?> stream) {
        return stream.count();
    }
}
