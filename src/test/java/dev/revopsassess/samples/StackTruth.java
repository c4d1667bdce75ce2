package dev.revopsassess.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The truth about the tools. */
final class StackTruth {
    private StackTruth() {}

    static void tell(Company company, Map<String, Double> figures, Map<String, String> words) {
        if (company.tools().isEmpty()) {
            return;
        }
        List<Licence> used = company.tools().stream()
                .filter(tool -> tool.inUse() && !tool.layers().isEmpty() && !tool.isSheet())
                .toList();
        List<Licence> linked = used.stream()
                .filter(tool -> !tool.layers().contains("crm") && !tool.isWarehouse())
                .toList();
        figures.put(
                "connected-share",
                (double) linked.stream().filter(Licence::connected).count() / linked.size());
        Set<String> crmTeams = of(used, "crm").stream()
                .map(tool -> tool.team().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        figures.put("crm-owners", (double) crmTeams.size());
        figures.put("compensation-tools", (double) of(used, "compensation").size());
        figures.put("core-stack", present(used, "crm", "marketing-automation", "customer-success"));
        figures.put("revenue-stack", present(used, "revenue-intelligence", "attribution", "enrichment", "analytics"));
        figures.put("sprawled-layers", sprawled(used));
        figures.put("tool-spend", used.stream().mapToDouble(Licence::annualCost).sum());
        figures.put("doubled-spend", doubled(used));
        words.put("marketing-automation-connected", connected(used, "marketing-automation"));
        words.put("customer-success-connected", connected(used, "customer-success"));
    }

    /** Two tools do one job where the company itself calls them by one category. */
    private static double sprawled(List<Licence> tools) {
        return tools.stream()
                .flatMap(tool -> tool.layers().stream())
                .distinct()
                .filter(layer ->
                        of(tools, layer).stream().collect(Collectors.groupingBy(Licence::category)).values().stream()
                                .anyMatch(same -> distinct(same, Licence::name) >= 2
                                        && distinct(same, tool -> tool.team().orElseThrow()) >= 2))
                .count();
    }

    private static double doubled(List<Licence> tools) {
        return tools.stream()
                .flatMap(tool -> tool.layers().stream())
                .distinct()
                .flatMap(layer ->
                        of(tools, layer).stream().collect(Collectors.groupingBy(Licence::category)).values().stream())
                .filter(same -> distinct(same, Licence::name) >= 2
                        && distinct(same, tool -> tool.team().orElseThrow()) >= 2)
                .flatMap(List::stream)
                .distinct()
                .mapToDouble(Licence::annualCost)
                .sum();
    }

    private static long distinct(List<Licence> tools, java.util.function.Function<Licence, String> what) {
        return tools.stream().map(what).distinct().count();
    }

    private static List<Licence> of(List<Licence> tools, String layer) {
        return tools.stream().filter(tool -> tool.layers().contains(layer)).toList();
    }

    private static double present(List<Licence> tools, String... layers) {
        return List.of(layers).stream()
                .filter(layer -> !of(tools, layer).isEmpty())
                .count();
    }

    private static String connected(List<Licence> tools, String layer) {
        List<Licence> those = of(tools, layer);
        if (those.isEmpty()) {
            return "absent";
        }
        return those.stream().anyMatch(Licence::connected) ? "yes" : "no";
    }
}
