package dev.revopsassess.samples;

import java.util.Map;

/** The page that says who a company is and what its folder holds. */
final class Readme {
    private static final Map<String, String> WHO = Map.of(
            "northwind",
            """
            A software company of some 120 people that sells subscriptions to manufacturers. Marketing, sales and
            customer success each forecast on their own, customers leave faster than the rest of them grow, and the team
            called Revenue Operations sits under the VP Sales. Salesforce is paid for, and run, by two teams.

            The teams count apart, and by how much is known. Sales books services with the subscription, so that the CRM
            and sales' own numbers are two fifths over the new ARR of the ledger. In marketing's funnel every fifth deal is
            claimed by two channels, so that it has a fifth more opportunities and wins than the CRM has deals.""",
            "juniper-labs",
            """
            Two founders, five sellers, one marketer and a product that sells. Nobody does customer success yet; the
            chief executive calls the customers.""",
            "harborline",
            """
            Software for harbours. Fourteen sellers and nobody who looks after how they sell: the forecast is a
            workbook, attainment is all over the place, and the deals in the CRM are half out of date. Between the teams
            things are calm.""",
            "aldermoor",
            """
            A planning product sold across Europe, with its books in euros. The Sales Operations team does its job, the
            company has passed forty revenue people, and the first cracks between the teams are showing.""",
            "corvane",
            """
            Software for clinics. Revenue Operations was set up in 2023 under the COO, with marketing and customer
            success operations in it, and does what it was set up to do. Ledger, CRM, funnel and bookings tell the same.""",
            "meridian",
            """
            A public company with more than 150 revenue people. A central Revenue Operations team sets the standards;
            sales, marketing and customer success have operations people of their own.""",
            "quillfeather",
            """
            A company that could send two exports in time: the payroll list, without managers, and the list of tools.
            Everything that would tell Sales Operations from Revenue Operations is missing.""");

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("headcount", "everybody with title, department, manager, first and last day"),
            Map.entry("ADP", "everybody with title, department, first and last day; no managers"),
            Map.entry("arr", "recurring revenue, thirty months"),
            Map.entry("MRR", "recurring revenue, thirty months"),
            Map.entry("subscriptions", "every subscription period"),
            Map.entry("nrr", "retention as reported to the board"),
            Map.entry("forecasts", "eight closed quarters and the open one, by function"),
            Map.entry("tools", "what is licensed, by whom, and what it is connected to"),
            Map.entry("opportunities", "new business closed in two years, and the open deals"),
            Map.entry("hubspot", "new business closed in two years, and the open deals"),
            Map.entry("funnel", "leads by month and channel"),
            Map.entry("spend", "sales and marketing spend by month"),
            Map.entry("answers", "what was said in the interviews"));

    private static final Map<String, String> HOW = Map.ofEntries(
            Map.entry("headcount.csv northwind", "BambooHR"),
            Map.entry("headcount.csv meridian", "BambooHR"),
            Map.entry("headcount.csv aldermoor", "Personio, semicolons, day first"),
            Map.entry("ADP Workforce 2026-10-02.csv quillfeather", "ADP, with its titles and totals"),
            Map.entry("arr.csv northwind", "a row a customer and month, MRR"),
            Map.entry("arr.csv corvane", "a row a customer and month, ARR"),
            Map.entry("arr_by_customer.csv harborline", "finance's own sheet, a column a month"),
            Map.entry("MRR_per_Subscriber_per_Month.csv juniper-labs", "Stripe"),
            Map.entry("arr_movements.csv meridian", "monthly movements, no customers"),
            Map.entry("subscriptions.csv aldermoor", "periods, semicolons, decimal commas"),
            Map.entry("opportunities.csv northwind", "a Salesforce report with totals and footer"),
            Map.entry("opportunities.csv corvane", "a Salesforce report with totals and footer"),
            Map.entry("hubspot-crm-exports-all-deals.csv harborline", "HubSpot"));

    private Readme() {}

    public static String of(Sample sample) {
        Company company = sample.company();
        var text = new StringBuilder("# " + company.name() + "\n\n");
        text.append(WHO.get(company.slug()))
                .append("\n\nInvented, people and customers included. Made by the seeded generator in\n")
                .append("`src/test/java/dev/revopsassess/samples`; a test holds these files against it.\n\n")
                .append("Last month closed: ")
                .append(company.end())
                .append(". Currency: ")
                .append(company.currency())
                .append(".\n\n| file | what | as exported by |\n| --- | --- | --- |\n");
        sample.exports()
                .keySet()
                .forEach(file -> text.append("| `")
                        .append(file)
                        .append("` | ")
                        .append(WHAT.get(file.replaceFirst("[._ -].*", "")))
                        .append(" | ")
                        .append(HOW.getOrDefault(file + " " + company.slug(), "our own headers"))
                        .append(" |\n"));
        return text.append("\n```\nrevops-assess samples/")
                .append(company.slug())
                .append("\n```\n")
                .toString();
    }
}
