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
        List<Licence> used = company.tools().stream().filter(Licence::inUse).toList();
        List<Licence> linked = used.stream()
                .filter(tool -> !tool.layers().isEmpty() && !tool.layers().contains("crm"))
                .filter(tool -> !tool.category().equals("Data warehouse"))
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
        figures.put("tool-spend", used.stream().mapToDouble(Licence::annualCost).sum());
        words.put("marketing-automation-connected", connected(used, "marketing-automation"));
        words.put("customer-success-connected", connected(used, "customer-success"));
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
