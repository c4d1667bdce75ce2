package dev.revopsassess.samples;

import dev.revopsassess.record.Answer;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.ReportedRetention;
import dev.revopsassess.record.SpendEntry;
import dev.revopsassess.record.Tool;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** The records of the smaller exports: retention, forecasts, tools, leads, spend, deals and answers. */
final class MoreRecords {
    private final Company company;

    MoreRecords(Company company) {
        this.company = company;
    }

    List<ReportedRetention> retention() {
        var rows = new ArrayList<ReportedRetention>();
        company.reported()
                .forEach(row -> rows.add(new ReportedRetention(
                        row.month(),
                        row.nrr() / 100,
                        OptionalDouble.of(row.grr() / 100),
                        Records.line(Kind.NRR, rows.size()))));
        return rows;
    }

    List<ForecastEntry> forecasts() {
        var rows = new ArrayList<ForecastEntry>();
        for (Forecast forecast : company.forecasts()) {
            rows.add(new ForecastEntry(
                    Period.months(forecast.quarter(), forecast.quarter().plusMonths(2)),
                    forecast.label(),
                    Optional.of(function(forecast.function())),
                    0,
                    ForecastEntry.Level.FUNCTION,
                    ForecastEntry.Measure.valueOf(forecast.measure().toUpperCase(java.util.Locale.ROOT)),
                    BigDecimal.valueOf(forecast.forecast()),
                    forecast.actual().map(BigDecimal::valueOf),
                    Optional.of(forecast.system()),
                    forecast.rollsUpTo(),
                    Optional.of(forecast.submitted()),
                    Records.line(Kind.FORECASTS, rows.size())));
        }
        return rows;
    }

    List<Tool> tools() {
        var rows = new ArrayList<Tool>();
        for (Licence tool : company.tools()) {
            rows.add(new Tool(
                    tool.name(),
                    Optional.of(tool.category()),
                    Optional.empty(),
                    tool.instance(),
                    Optional.empty(),
                    Set.of(),
                    tool.team().map(Party.Team::new),
                    OptionalLong.of(tool.seats()),
                    Optional.of(BigDecimal.valueOf(tool.annualCost())),
                    tool.inUse(),
                    Optional.of(tool.integrations()),
                    Records.line(Kind.TOOLS, rows.size())));
        }
        return rows;
    }

    String[] leadFields() {
        var fields = new ArrayList<>(List.of("month", "channel", "leads", "mql", "sql", "opportunities", "won"));
        if (company.leads().stream().anyMatch(row -> row.rejected().isPresent())) {
            fields.add("rejected");
        }
        if (company.leads().stream().anyMatch(row -> row.worked().isPresent())) {
            fields.add("worked");
        }
        if (company.leads().stream().anyMatch(row -> row.responseHours().isPresent())) {
            fields.add("first_response");
        }
        return fields.toArray(String[]::new);
    }

    List<FunnelEntry> leads() {
        var rows = new ArrayList<FunnelEntry>();
        for (Leads row : company.leads()) {
            rows.add(new FunnelEntry(
                    row.month(),
                    false,
                    Optional.empty(),
                    row.channel(),
                    OptionalLong.of(row.leads()),
                    row.worked(),
                    OptionalLong.of(row.mql()),
                    row.rejected(),
                    OptionalLong.of(row.sql()),
                    OptionalLong.of(row.opportunities()),
                    OptionalLong.of(row.won()),
                    row.responseHours(),
                    Records.line(Kind.FUNNEL, rows.size())));
        }
        return rows;
    }

    List<SpendEntry> spend() {
        var rows = new ArrayList<SpendEntry>();
        for (Spend row : company.spend()) {
            rows.add(new SpendEntry(
                    row.month(),
                    Optional.of(function(row.function())),
                    BigDecimal.valueOf(row.cents(), 2),
                    Optional.empty(),
                    Optional.empty(),
                    Records.line(Kind.SPEND, rows.size())));
        }
        return rows;
    }

    List<Opportunity> deals() {
        var rows = new ArrayList<Opportunity>();
        for (Deal deal : company.deals()) {
            rows.add(new Opportunity(
                    Opportunity.State.valueOf(deal.state().name()),
                    deal.stage(),
                    deal.amount().isPresent()
                            ? Optional.of(BigDecimal.valueOf(deal.amount().getAsLong()))
                            : Optional.empty(),
                    Optional.of(deal.created()),
                    deal.close(),
                    Opportunity.Type.NEW,
                    deal.source(),
                    Records.line(Kind.OPPORTUNITIES, rows.size())));
        }
        return rows;
    }

    List<Answer> answers() {
        var rows = new ArrayList<Answer>();
        for (Said said : company.said()) {
            String value = said.answer().endsWith("%")
                    ? BigDecimal.valueOf(Long.parseLong(said.answer().replace("%", "")), 2)
                            .toPlainString()
                    : said.answer();
            rows.add(new Answer(
                    said.question(),
                    value,
                    Optional.empty(),
                    Optional.of(said.role()),
                    Optional.of(said.date()),
                    Records.line(Kind.ANSWERS, rows.size())));
        }
        return rows;
    }

    private static BusinessFunction function(String name) {
        return BusinessFunction.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
}
