package dev.revopsassess.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the tools of a generated company. */
final class GeneratedStack {
    private static final List<String> TEAMS = List.of("Sales", "Marketing", "Customer Success", "Revenue Operations");

    private record Product(String name, String category, String layer) {}

    private static final List<Product> PRODUCTS = List.of(
            new Product("Salesforce Sales Cloud", "CRM", "crm"),
            new Product("HubSpot CRM", "CRM", "crm"),
            new Product("Outreach", "Sales engagement", "sales-engagement"),
            new Product("Salesloft", "Sales engagement", "sales-engagement"),
            new Product("Highspot", "Enablement", "enablement"),
            new Product("DealHub", "CPQ", "cpq"),
            new Product("CaptivateIQ", "Sales compensation", "compensation"),
            new Product("Marketo Engage", "Marketing automation", "marketing-automation"),
            new Product("Dreamdata", "Attribution", "attribution"),
            new Product("Gainsight", "Customer success platform", "customer-success"),
            new Product("Gong", "Conversation intelligence", "revenue-intelligence"),
            new Product("ZoomInfo", "Data enrichment", "enrichment"),
            new Product("Cognism", "Data enrichment", "enrichment"),
            new Product("Tableau", "Business intelligence", "analytics"),
            new Product("Snowflake", "Data warehouse", "data-infrastructure"));

    private GeneratedStack() {}

    static List<Licence> draw(SplittableRandom random) {
        var tools = new ArrayList<Licence>();
        for (Product product : PRODUCTS) {
            if (random.nextBoolean()) {
                String team = TEAMS.get(random.nextInt(TEAMS.size()));
                String[] links = random.nextBoolean() ? new String[] {"Salesforce"} : new String[0];
                tools.add(Licence.revenue(
                        product.name(),
                        product.category(),
                        Set.of(product.layer()),
                        team,
                        1 + random.nextInt(40),
                        1_000L * random.nextInt(90),
                        links));
            }
        }
        tools.add(Licence.other("Slack", "Messaging", "IT", 30, 3_000));
        return tools;
    }
}
