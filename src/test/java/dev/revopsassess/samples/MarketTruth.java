package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The truth about leads and deals. */
final class MarketTruth {
    private MarketTruth() {}

    static void tell(Company company, Map<String, Double> figures) {
        if (!company.leads().isEmpty()) {
            leads(company, figures);
        }
        if (!company.deals().isEmpty()) {
            deals(company, figures);
        }
    }

    private static void leads(Company company, Map<String, Double> figures) {
        List<Leads> year = company.leads().stream()
                .filter(row -> row.month().isAfter(company.end().minusMonths(12)))
                .toList();
        double leads = sum(year, Leads::leads);
        double mql = sum(year, Leads::mql);
        if (year.get(0).rejected().isPresent()) {
            figures.put("mql-rejection", sum(year, row -> row.rejected().getAsLong()) / mql);
        }
        if (year.get(0).worked().isPresent()) {
            figures.put("leads-worked", sum(year, row -> row.worked().getAsLong()) / mql);
        }
        double back = sum(year, row -> row.rejected().orElse(0));
        double left = year.get(0).worked().isPresent()
                ? mql - sum(year, row -> row.worked().getAsLong())
                : 0;
        if (back + left > 0) {
            figures.put("lost-leads", back + left);
        }
        figures.put("lead-to-opportunity", sum(year, Leads::opportunities) / leads);
        if (year.get(0).responseHours().isPresent()) {
            figures.put("lead-response", middleWait(year, mql));
        }
        if (company.deals().isEmpty()) {
            figures.put("unsourced-share", sum(year, row -> row.channel().isEmpty() ? row.leads() : 0) / leads);
        }
        var channels = new TreeMap<String, Long>();
        year.forEach(row -> row.channel().ifPresent(channel -> channels.merge(channel, row.leads(), Long::sum)));
        figures.put("channels", (double)
                channels.values().stream().filter(count -> count * 10 >= leads).count());
    }

    /** The hours that the qualified lead in the middle waited. */
    private static double middleWait(List<Leads> rows, double mql) {
        var waits = new java.util.ArrayList<Double>();
        rows.forEach(row -> waits.addAll(java.util.Collections.nCopies(
                (int) row.mql(), row.responseHours().getAsDouble())));
        java.util.Collections.sort(waits);
        int half = waits.size() / 2;
        return mql % 2 == 1 ? waits.get(half) : (waits.get(half - 1) + waits.get(half)) / 2;
    }

    private static void deals(Company company, Map<String, Double> figures) {
        LocalDate today = company.asOf();
        LocalDate from = company.end().minusMonths(11).atDay(1);
        List<Deal> created = company.deals().stream()
                .filter(deal ->
                        !deal.created().isBefore(from) && !deal.created().isAfter(today))
                .toList();
        figures.put(
                "unsourced-share",
                (double) created.stream()
                                .filter(deal -> deal.source().isEmpty())
                                .count()
                        / created.size());
        List<Deal> closed = company.deals().stream()
                .filter(deal -> deal.state() != Deal.State.OPEN)
                .filter(deal -> !deal.close().orElseThrow().isBefore(from)
                        && !deal.close().orElseThrow().isAfter(today))
                .toList();
        List<Deal> won =
                closed.stream().filter(deal -> deal.state() == Deal.State.WON).toList();
        figures.put("win-rate", (double) won.size() / closed.size());
        figures.put("acv", median(won, deal -> deal.amount().getAsLong()));
        figures.put(
                "sales-cycle",
                median(
                        won,
                        deal -> ChronoUnit.DAYS.between(
                                deal.created(), deal.close().orElseThrow())));
        List<Deal> open = company.deals().stream()
                .filter(deal -> deal.state() == Deal.State.OPEN)
                .toList();
        figures.put(
                "inconsistent-pipeline",
                (double) open.stream()
                                .filter(deal -> deal.amount().isEmpty()
                                        || deal.close().orElseThrow().isBefore(today))
                                .count()
                        / open.size());
    }

    private static double median(List<Deal> deals, ToDoubleFunction<Deal> figure) {
        double[] sorted = deals.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double sum(List<Leads> rows, ToDoubleFunction<Leads> figure) {
        return rows.stream().mapToDouble(figure).sum();
    }
}
