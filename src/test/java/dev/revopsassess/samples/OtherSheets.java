package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** The smaller exports: forecasts, tools, leads, spend, deals, reported retention and answers. */
final class OtherSheets {
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    private OtherSheets() {}

    static String forecasts(Company company) {
        Csv csv = Csv.plain(
                "period", "function", "measure", "forecast", "actual", "system", "rolls_up_to", "submitted_on");
        for (Forecast line : company.forecasts()) {
            csv.row(
                    line.label(),
                    line.function(),
                    line.measure(),
                    line.forecast(),
                    line.actual().map(Object::toString).orElse(""),
                    line.system(),
                    line.rollsUpTo().orElse(""),
                    line.submitted());
        }
        return csv.text();
    }

    static String tools(Company company) {
        Csv csv = Csv.plain(
                "name", "category", "team", "instance", "users", "annual_cost", "currency", "state", "integrations");
        for (Licence tool : company.tools()) {
            csv.row(
                    tool.name(),
                    tool.category(),
                    tool.team().orElse(""),
                    tool.instance().orElse(""),
                    tool.seats(),
                    tool.annualCost(),
                    company.currency(),
                    tool.inUse() ? "In use" : "Closed",
                    tool.integrations().isEmpty() ? "none" : String.join("; ", tool.integrations()));
        }
        return csv.text();
    }

    static String leads(Company company) {
        boolean worked = company.leads().stream().anyMatch(row -> row.worked().isPresent());
        boolean rejected =
                company.leads().stream().anyMatch(row -> row.rejected().isPresent());
        boolean hours =
                company.leads().stream().anyMatch(row -> row.responseHours().isPresent());
        var header = new java.util.ArrayList<Object>(java.util.List.of("month", "channel", "leads", "mql"));
        if (rejected) {
            header.add("rejected");
        }
        if (worked) {
            header.add("worked");
        }
        header.addAll(java.util.List.of("sql", "opportunities", "won"));
        if (hours) {
            header.add("first_response");
        }
        Csv csv = Csv.plain(header.toArray());
        for (Leads row : company.leads()) {
            var cells = new java.util.ArrayList<Object>(
                    java.util.List.of(row.month(), row.channel().orElse(""), row.leads(), row.mql()));
            if (rejected) {
                cells.add(Amounts.whole(row.rejected()));
            }
            if (worked) {
                cells.add(Amounts.whole(row.worked()));
            }
            cells.addAll(java.util.List.of(row.sql(), row.opportunities(), row.won()));
            if (hours) {
                cells.add(Amounts.number(row.responseHours()));
            }
            csv.row(cells.toArray());
        }
        return csv.text();
    }

    static String spend(Company company) {
        Csv csv = Csv.plain("month", "function", "amount", "currency");
        for (Spend row : company.spend()) {
            csv.row(row.month(), row.function(), Amounts.decimal(row.cents()), company.currency());
        }
        return csv.text();
    }

    /** A Salesforce report with its subtotal, grand total and footer. */
    static String salesforce(Company company) {
        Csv csv = Csv.quoted(
                "Opportunity ID",
                "Opportunity Name",
                "Opportunity Owner",
                "Account Name",
                "Stage",
                "Amount",
                "Created Date",
                "Close Date",
                "Type",
                "Lead Source");
        for (Deal deal : company.deals()) {
            csv.row(
                    "0065g00000" + deal.number(),
                    deal.account() + " - " + deal.type(),
                    deal.owner(),
                    deal.account(),
                    deal.stage(),
                    Amounts.whole(deal.amount()),
                    deal.created().format(US),
                    deal.close().map(day -> day.format(US)).orElse(""),
                    deal.type(),
                    deal.source().orElse(""));
        }
        String total = Long.toString(company.deals().stream()
                .mapToLong(deal -> deal.amount().orElse(0))
                .sum());
        csv.row("Grand Totals (" + company.deals().size() + " records)", "", "", "", "", total, "", "", "", "");
        csv.blank().blank();
        csv.row("Pipeline, new business, two years");
        csv.row("Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.");
        csv.row("Confidential Information - Do Not Distribute");
        csv.row("Generated By: " + company.deals().get(0).owner() + " "
                + day(company.asOf().plusDays(2)));
        return csv.row(company.name()).text();
    }

    /** HubSpot's export of deals. */
    static String hubspot(Company company) {
        Csv csv = Csv.plain(
                "Record ID",
                "Deal Name",
                "Deal Stage",
                "Close Date",
                "Deal owner",
                "Amount",
                "Create Date",
                "Deal Type",
                "Pipeline",
                "Original Source");
        for (Deal deal : company.deals()) {
            csv.row(
                    90_410_000L + deal.number(),
                    deal.account() + " " + deal.created().getYear(),
                    deal.stage(),
                    deal.close().map(day -> day + " 17:00").orElse(""),
                    deal.owner(),
                    Amounts.whole(deal.amount()),
                    deal.created() + " 09:30",
                    deal.type(),
                    "Sales Pipeline",
                    deal.source().orElse(""));
        }
        return csv.text();
    }

    static String reported(Company company) {
        Csv csv = Csv.plain("period_end", "nrr", "grr");
        company.reported().stream()
                .sorted(Comparator.comparing(Reported::month))
                .forEach(row -> csv.row(row.month().atEndOfMonth(), row.nrr() + "%", row.grr() + "%"));
        return csv.text();
    }

    static String answers(Company company) {
        Csv csv = Csv.plain("question", "answer", "role", "date", "note");
        for (Said said : company.said()) {
            csv.row(said.question(), said.answer(), said.role(), said.date(), said.note());
        }
        return csv.text();
    }

    private static String day(LocalDate day) {
        return day.format(US) + " 9:14 AM";
    }
}
