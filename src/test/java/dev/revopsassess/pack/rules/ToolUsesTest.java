package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.value.Layer;
import dev.revopsassess.value.table.ProductRule;
import dev.revopsassess.value.table.ToolTable;
import dev.revopsassess.value.table.ToolUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the products of the built-in table do inside their layers. */
class ToolUsesTest {
    private static final ToolTable TOOLS = PackReader.builtIn().tools();

    private static final Set<Layer> FINE =
            TOOLS.uses().stream().map(ToolUse::layer).collect(Collectors.toSet());

    private static String uses(String name, @Nullable String category) {
        return String.join(
                " ",
                TOOLS.uses(name, Optional.ofNullable(category), Optional.empty()).stream()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Lean Data,, routing",
        "LeanData Routing,, routing",
        "Chili Piper,, routing scheduling",
        "Calendly Teams,, scheduling",
        "Drift,, chat",
        "Reachdesk,, gifting",
        "Sendoso,, gifting",
        "Vidyard,, video",
        "Outreach,, sequences",
        "Salesloft,, sequences",
        "Orum,, dialing",
        "PathFactory,, web-content",
        "RollWorks,, advertising",
        "Marketo Engage,, campaigns",
        "Gong,, conversation",
        "Clari,, forecast",
        "Clari Copilot,, conversation",
        "Chorus.ai,, conversation",
        "Snowflake,, warehouse",
        "Fivetran,, loading",
        "dbt Cloud,, transformation",
        "Hightouch,, activation",
        "Segment,, customer-data",
        "Workato,, automation",
        "Zapier,, automation",
        "ZoomInfo,, contacts",
        "Cognism,, contacts",
        "Bombora,, intent",
        "G2,, intent reviews",
        "TrustRadius,, intent reviews",
        "ChartMogul,, subscriptions",
        "Tableau,, dashboards",
        "Rocketlane,, onboarding",
        "Gainsight,, health",
        "Acme Caller, Power dialer, dialing",
        "Acme Notes, Call recording, conversation",
        "Acme Lake, Data warehouse, warehouse",
        "Acme Gifts, Corporate gifting, gifting",
    })
    void aProductHasTheUseThatItIsBoughtFor(String name, @Nullable String category, String expected) {
        assertThat(uses(name, category)).isEqualTo(expected);
    }

    @Test
    void whatNeitherProductNorCategoryTellsHasNoUse() {
        assertThat(uses("Acme", null)).isEmpty();
        assertThat(uses("Acme", "Software")).isEmpty();
    }

    @Test
    void everyUseOfAProductIsOneOfTheTable() {
        Set<String> declared = TOOLS.uses().stream().map(ToolUse::use).collect(Collectors.toSet());
        assertThat(TOOLS.products().stream()
                        .flatMap(product -> product.uses().stream())
                        .filter(use -> !declared.contains(use)))
                .isEmpty();
    }

    /** A product without a use in a layer of several would never be doubled with anything. */
    @Test
    void everyProductOfALayerWithUsesHasOneInIt() {
        assertThat(TOOLS.products().stream()
                        .filter(product -> product.layers().stream().anyMatch(layer -> isUntold(product, layer)))
                        .map(ProductRule::product))
                .isEmpty();
    }

    private static boolean isUntold(ProductRule product, Layer layer) {
        return FINE.contains(layer)
                && TOOLS.uses().stream()
                        .noneMatch(use -> use.layer() == layer && product.uses().contains(use.use()));
    }

    private static Set<Layer> layers(String name, @Nullable String category) {
        return TOOLS.layers(name, Optional.ofNullable(category), Optional.empty());
    }

    @Test
    void billingIsNoQuotingUnlessItSaysSo() {
        assertThat(layers("Zuora CPQ", null)).containsExactly(Layer.CPQ);
        assertThat(layers("Zuora - CPQ", "Finance")).containsExactly(Layer.CPQ);
        assertThat(layers("Zuora", "Billing / CPQ")).containsExactly(Layer.CPQ);
        assertThat(layers("Zuora Billing", "Billing")).isEmpty();
        assertThat(layers("Zuora Billing", null)).isEmpty();
    }

    @Test
    void backupAndReleaseOfTheCrmAreNoDataInfrastructureOfRevenue() {
        for (String name : List.of("OwnBackup", "Own Company", "Gearset", "Copado")) {
            assertThat(layers(name, null)).as(name).isEmpty();
        }
    }

    @Test
    void theEndingOfAWebAddressMakesNoAiTool() {
        assertThat(TOOLS.isAi("Postgres.ai", Optional.of("Database"))).isFalse();
        assertThat(TOOLS.isAi("Database Lab (postgres.ai)", Optional.empty())).isFalse();
        assertThat(TOOLS.isAi("Regie.ai", Optional.empty())).isTrue();
        assertThat(TOOLS.isAi("Postgres.ai", Optional.of("AI assistant"))).isTrue();
        assertThat(TOOLS.isAi("Acme AI", Optional.empty())).isTrue();
    }
}
