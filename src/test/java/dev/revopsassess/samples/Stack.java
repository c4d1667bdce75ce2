package dev.revopsassess.samples;

import static dev.revopsassess.samples.Licence.other;

import java.util.ArrayList;
import java.util.List;

/** The licences of a company: its revenue stack, and as much of everybody else's as it has. */
public final class Stack {
    private static final List<Licence> EVERYDAY = List.of(
            other("Slack", "Messaging", "IT", 140, 14_700),
            other("Google Workspace", "Office suite", "IT", 150, 32_400),
            other("Zoom Workplace", "Video meetings", "IT", 90, 16_200),
            other("GitHub Enterprise", "Source code", "Engineering", 48, 12_100),
            other("Jira Software", "Issue tracking", "Engineering", 70, 7_350),
            other("Amazon Web Services", "Hosting", "Engineering", 22, 486_000),
            other("Datadog", "Monitoring", "Engineering", 30, 61_500),
            other("NetSuite", "Accounting", "Finance", 9, 44_800),
            other("Okta Workforce Identity", "Identity", "IT", 150, 18_900),
            other("Figma", "Design", "Product", 12, 6_480),
            other("Notion", "Documents", "Product", 60, 7_200),
            other("Confluence", "Documents", "Engineering", 70, 4_900),
            other("BambooHR", "HR records", "People", 6, 11_300),
            other("Greenhouse", "Recruiting", "People", 14, 13_900),
            other("Expensify", "Expenses", "Finance", 120, 8_640),
            other("1Password", "Password vault", "IT", 150, 13_200),
            other("PagerDuty", "On-call alerts", "Engineering", 18, 9_050),
            other("Sentry", "Error tracking", "Engineering", 40, 5_750),
            other("Miro", "Whiteboards", "Product", 35, 4_200),
            other("Carta", "Cap table", "Finance", 3, 9_900),
            other("Lattice", "Performance reviews", "People", 140, 15_400),
            other("LaunchDarkly", "Feature flags", "Engineering", 30, 21_000),
            other("Dropbox Business", "File storage", "IT", 25, 5_100),
            other("Vanta", "Compliance", "IT", 5, 19_800),
            other("Cloudflare", "Content delivery", "Engineering", 8, 14_400),
            other("CircleCI", "Build service", "Engineering", 45, 17_600),
            other("Canva", "Design", "Marketing", 9, 1_620),
            other("Webflow", "Website", "Marketing", 4, 3_480),
            other("Adobe Creative Cloud", "Design", "Marketing", 5, 4_750),
            other("Ironclad", "Contract review", "Legal", 4, 23_500),
            other("Jamf", "Device management", "IT", 150, 9_800),
            other("Lucidchart", "Diagrams", "IT", 15, 1_800));

    private Stack() {}

    /** The revenue stack followed by a number of everyday tools. */
    public static List<Licence> of(int everyday, Licence... revenue) {
        var tools = new ArrayList<>(List.of(revenue));
        tools.addAll(EVERYDAY.subList(0, everyday));
        return List.copyOf(tools);
    }
}
