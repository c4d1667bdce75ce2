package dev.revopsassess.metric.reading;

import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.table.TitleTable;
import dev.revopsassess.value.table.ToolTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What measuring needs to know beside the exports.
 *
 * @param grossMargin gross margin as configured, a ratio; an answer goes before it
 * @param countContractors whether contractors count as people of the company; they do unless configured out
 * @param titles titles and departments to positions
 * @param tools products to tool layers
 * @param catalogue every metric that is measured
 * @param events what tells an event from the turnover of a busy month
 * @param questions the questions, in order: one reading each
 */
public record MetricSettings(
        Optional<BigDecimal> grossMargin,
        boolean countContractors,
        TitleTable titles,
        ToolTable tools,
        Catalogue catalogue,
        EventBounds events,
        List<Question> questions) {}
