package dev.revopsassess.metric;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Position.Office;
import dev.revopsassess.value.Position.Operations;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Position.Selling;
import dev.revopsassess.value.Position.Seniority;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Question.Form;
import dev.revopsassess.value.table.CategoryRule;
import dev.revopsassess.value.table.DepartmentRule;
import dev.revopsassess.value.table.ProductRule;
import dev.revopsassess.value.table.RankRule;
import dev.revopsassess.value.table.TeamPlace;
import dev.revopsassess.value.table.TitleRule;
import dev.revopsassess.value.table.TitleRule.Certainty;
import dev.revopsassess.value.table.TitleTable;
import dev.revopsassess.value.table.ToolTable;
import dev.revopsassess.value.table.ToolUse;
import dev.revopsassess.value.table.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small tables: a metric must hold whatever the built-in ones say. */
public final class TestTables {
    private TestTables() {}

    public static TitleTable titles() {
        return new TitleTable(
                Vocabulary.plain(),
                List.of(
                        office("Chief Executive Officer", BusinessFunction.EXECUTIVE, Office.CEO),
                        office("Chief Operating Officer", BusinessFunction.EXECUTIVE, Office.COO),
                        office("Chief Business Officer", BusinessFunction.EXECUTIVE, Office.CBO),
                        office("Founder", BusinessFunction.EXECUTIVE, Office.FOUNDER),
                        office("Chief Revenue Officer", BusinessFunction.REVENUE, Office.CRO),
                        operations("Revenue Operations", BusinessFunction.REVENUE, Operations.REVENUE),
                        operations("Sales Operations", BusinessFunction.SALES, Operations.SALES),
                        operations("Marketing Operations", BusinessFunction.MARKETING, Operations.MARKETING),
                        operations(
                                "Customer Success Operations",
                                BusinessFunction.CUSTOMER_SUCCESS,
                                Operations.CUSTOMER_SUCCESS),
                        doubtful("Deal Desk", Role.OPERATIONS, Optional.of(Operations.SALES)),
                        doubtful("Solution Engineer", Role.SALES_ENGINEER, Optional.empty()),
                        title("Account Executive", BusinessFunction.SALES, Role.ACCOUNT_EXECUTIVE),
                        title("Sales Development", BusinessFunction.SALES, Role.SALES_DEVELOPMENT),
                        title("Account Manager", BusinessFunction.SALES, Role.ACCOUNT_MANAGER),
                        title("Account Management", BusinessFunction.SALES, Role.OTHER),
                        title("Sales Engineer", BusinessFunction.SALES, Role.SALES_ENGINEER),
                        title("Sales Enablement", BusinessFunction.SALES, Role.ENABLEMENT),
                        selling("Area Sales", BusinessFunction.SALES, Selling.ALONE),
                        selling("Growth", BusinessFunction.MARKETING, Selling.PERHAPS),
                        title("Partner Manager", BusinessFunction.SALES, Role.CHANNEL),
                        title("Sales", BusinessFunction.SALES, Role.OTHER),
                        title("Marketing", BusinessFunction.MARKETING, Role.OTHER),
                        title("Customer Success", BusinessFunction.CUSTOMER_SUCCESS, Role.CUSTOMER_SUCCESS),
                        title("Finance", BusinessFunction.FINANCE, Role.OTHER),
                        title("Engineer", BusinessFunction.OTHER, Role.OTHER)),
                List.of(
                        department("Revenue Operations", BusinessFunction.REVENUE, Operations.REVENUE),
                        department("RevOps", BusinessFunction.REVENUE, Operations.REVENUE),
                        department("Sales Operations", BusinessFunction.SALES, Operations.SALES),
                        department("Marketing Operations", BusinessFunction.MARKETING, Operations.MARKETING),
                        new DepartmentRule(
                                List.of("Commercial"),
                                List.of(),
                                new TeamPlace(BusinessFunction.SALES, Optional.empty(), true),
                                DepartmentRule.Standing.LAST),
                        new DepartmentRule(
                                List.of("Sales"),
                                List.of(),
                                new TeamPlace(BusinessFunction.SALES, Optional.empty(), false),
                                DepartmentRule.Standing.LAST),
                        new DepartmentRule(
                                List.of("Marketing"),
                                List.of(),
                                new TeamPlace(BusinessFunction.MARKETING, Optional.empty(), false),
                                DepartmentRule.Standing.LAST),
                        new DepartmentRule(
                                List.of("Finance"),
                                List.of(),
                                new TeamPlace(BusinessFunction.FINANCE, Optional.empty(), false),
                                DepartmentRule.Standing.LAST)),
                List.of(
                        new RankRule(Seniority.CHIEF, List.of("Chief")),
                        new RankRule(Seniority.VP, List.of("VP")),
                        new RankRule(Seniority.DIRECTOR, List.of("Director", "Head")),
                        new RankRule(Seniority.MANAGER, List.of("Manager"))),
                List.of("Account Manager", "Customer Success Manager", "Partner Manager"),
                List.of("Specialist"));
    }

    public static ToolTable tools() {
        return new ToolTable(
                Vocabulary.plain(),
                List.of(
                        product("Salesforce", Layer.CRM),
                        product("HubSpot", Layer.CRM, Layer.MARKETING_AUTOMATION),
                        product("Microsoft Dynamics", Layer.CRM),
                        product("Outreach", Layer.SALES_ENGAGEMENT),
                        product("Salesloft", Layer.SALES_ENGAGEMENT),
                        product("Seismic", Layer.ENABLEMENT),
                        product("DealHub", Layer.CPQ),
                        product("Clearbit", Layer.ENRICHMENT),
                        product("CaptivateIQ", Layer.COMPENSATION),
                        product("Marketo", Layer.MARKETING_AUTOMATION),
                        product("Dreamdata", Layer.ATTRIBUTION),
                        product("Gainsight", Layer.CUSTOMER_SUCCESS),
                        product("Gong", "conversation"),
                        product("Chorus", "conversation"),
                        product("Clari", "forecast"),
                        product("Fullcast", "planning"),
                        product("Tableau", Layer.ANALYTICS),
                        product("Fivetran", Layer.DATA_INFRASTRUCTURE),
                        new ProductRule(
                                "Snowflake",
                                List.of("Snowflake"),
                                Set.of(Layer.DATA_INFRASTRUCTURE),
                                Set.of(),
                                false,
                                true,
                                Set.of())),
                List.of(
                        new CategoryRule(Layer.CRM, List.of("CRM"), List.of()),
                        new CategoryRule(Layer.ATTRIBUTION, List.of("channel credit"), List.of()),
                        new CategoryRule(Layer.DATA_INFRASTRUCTURE, List.of("data warehouse"), List.of())),
                List.of(
                        new ToolUse("conversation", Layer.REVENUE_INTELLIGENCE, List.of("call recording"), false),
                        new ToolUse("forecast", Layer.REVENUE_INTELLIGENCE, List.of("forecasting"), false),
                        new ToolUse("planning", Layer.REVENUE_INTELLIGENCE, List.of("planning"), true)),
                List.of("Excel"),
                List.of("AI"));
    }

    public static EventBounds events() {
        var bounds = new EnumMap<EventBounds.Bound, EventBounds.Value>(EventBounds.Bound.class);
        var numbers = List.of(0.15, 30.0, 3.0, 5.0, 10.0, 10.0, 3.0, 0.5).iterator();
        for (EventBounds.Bound bound : EventBounds.Bound.values()) {
            bounds.put(bound, new EventBounds.Value(numbers.next(), new Provenance.House("a number of this test")));
        }
        return new EventBounds(bounds);
    }

    /** A product of revenue intelligence. */
    private static ProductRule product(String name, String use) {
        return new ProductRule(
                name, List.of(name), Set.of(Layer.REVENUE_INTELLIGENCE), Set.of(), false, false, Set.of(use));
    }

    private static ProductRule product(String name, Layer... layers) {
        return new ProductRule(name, List.of(name), Set.of(layers), Set.of(), false, false, Set.of());
    }

    public static List<Question> questions() {
        return List.of(
                question("gross-margin", Form.PERCENT),
                question("complex-pricing", Form.WORD, "yes", "partly", "no"),
                question("separate-forecasts", Form.COUNT),
                question("attribution-method", Form.WORD, "tool", "spreadsheet", "none"),
                question("retention-owner", Form.TEXT),
                question("reporting-days", Form.NUMBER),
                question("crm-owner", Form.TEXT),
                question("revops-scope", Form.WORDS, "sales", "marketing", "customer-success"),
                question("messy-handoffs", Form.WORD, "yes", "partly", "no"),
                question("kpis-reviewed", Form.COUNT),
                new Question(
                        "net-revenue-retention",
                        "Ask net-revenue-retention?",
                        Form.RATE,
                        List.of(),
                        "why",
                        Optional.empty(),
                        Optional.of("house"),
                        Optional.of("nrr"),
                        Optional.empty()));
    }

    private static Question question(String id, Form form, String... words) {
        return new Question(
                id,
                "Ask " + id + "?",
                form,
                List.of(words),
                "why",
                Optional.empty(),
                Optional.of("house"),
                Optional.empty(),
                Optional.empty());
    }

    private static TitleRule title(String phrase, BusinessFunction function, Role role) {
        return rule(phrase, function, role, Optional.empty(), Optional.empty());
    }

    private static TitleRule operations(String phrase, BusinessFunction function, Operations kind) {
        return rule(phrase, function, Role.OPERATIONS, Optional.of(kind), Optional.empty());
    }

    /** A title of sales that a department outside revenue makes a perhaps. */
    private static TitleRule doubtful(String phrase, Role role, Optional<Operations> kind) {
        return new TitleRule(
                List.of(phrase),
                List.of(),
                List.of(),
                Optional.of(BusinessFunction.SALES),
                role,
                Optional.empty(),
                kind,
                Optional.empty(),
                Certainty.DEPARTMENT_DOUBTS,
                Optional.empty());
    }

    private static TitleRule selling(String phrase, BusinessFunction function, Selling selling) {
        return new TitleRule(
                List.of(phrase),
                List.of(),
                List.of(),
                Optional.of(function),
                Role.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.TITLE_DECIDES,
                Optional.of(selling));
    }

    private static TitleRule office(String phrase, BusinessFunction function, Office office) {
        return rule(phrase, function, Role.OTHER, Optional.empty(), Optional.of(office));
    }

    private static TitleRule rule(
            String phrase,
            BusinessFunction function,
            Role role,
            Optional<Operations> operations,
            Optional<Office> office) {
        return new TitleRule(
                List.of(phrase),
                List.of(),
                List.of(),
                Optional.of(function),
                role,
                Optional.empty(),
                operations,
                office,
                Certainty.TITLE_DECIDES,
                office.filter(Office.FOUNDER::equals).map(founder -> Selling.PERHAPS));
    }

    private static DepartmentRule department(String name, BusinessFunction function, Operations kind) {
        return new DepartmentRule(
                List.of(name),
                List.of(),
                new TeamPlace(function, Optional.of(kind), false),
                DepartmentRule.Standing.LAST);
    }
}
