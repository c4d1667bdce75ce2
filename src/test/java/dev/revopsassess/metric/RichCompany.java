package dev.revopsassess.metric;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static dev.revopsassess.record.Opportunity.State.LOST;
import static dev.revopsassess.record.Opportunity.State.OPEN;
import static dev.revopsassess.record.Opportunity.State.WON;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.value.BusinessFunction;
import java.util.Map;

/** A company with every export. */
final class RichCompany {
    private RichCompany() {}

    public static Company of() {
        var company = new Company();
        int ceo = company.person("Chief Executive Officer")
                .onTop()
                .from("2020-01-01")
                .number();
        int sales = company.person("VP Sales").under(ceo).from("2021-01-01").number();
        for (int seller = 0; seller < 9; seller++) {
            company.person("Account Executive")
                    .under(sales)
                    .from("2025-0" + (seller + 1) + "-01")
                    .attaining(seller / 5.0)
                    .add();
        }
        company.person("Marketing Specialist").under(ceo).from("2024-01-01").add();
        company.person("Head of Customer Success").under(ceo).from("2024-01-01").add();
        company.person("Revenue Operations Manager")
                .under(sales)
                .from("2024-01-01")
                .add();
        company.person("Marketing Operations Manager")
                .under(ceo)
                .from("2024-01-01")
                .add();
        company.customers(
                Map.of("Core", row(25, 100), "More", row(25, 900)),
                Map.of("Direct", row(25, 1000)),
                row(13, 1000, 12, 1300),
                row(5, 0, 20, 700),
                row(15, 0, 10, 900),
                row(20, 400, 5, 0),
                row(10, 400, 15, 0),
                row(7, 50, 3, 0, 15, 50),
                row(24, 50, 1, 20),
                row(1, 50, 11, 60, 13, 80));
        company.reported(MONTH, 1.01, 0.9);
        company.monthlySpend(23, 0, "100").spend(MONTH, BusinessFunction.MARKETING, "10", "Web");
        for (int back = 0; back < 8; back++) {
            company.forecast(BusinessFunction.SALES, back, "100", "9" + back)
                    .in("Excel")
                    .into("Model")
                    .add();
            company.forecast(BusinessFunction.SALES, back, "100", "8" + back)
                    .in("NetSuite")
                    .into("Model")
                    .add();
            company.forecast(BusinessFunction.CUSTOMER_SUCCESS, back, "100", "80")
                    .add();
        }
        company.forecast(BusinessFunction.SALES, -1, "100", "").add();
        for (int back = 0; back < 12; back++) {
            company.funnel(MONTH.minusMonths(back), "Web", 100, 20, 40, 10, 15, 8, 2);
        }
        company.deal(WON, "100", "2026-01-01", "2026-02-01", "Web")
                .deal(WON, "100", "2026-01-01", "2026-02-01", "", Opportunity.Type.RENEWAL)
                .deal(LOST, "100", "2026-01-01", "2026-02-01", "Partner")
                .deal(OPEN, "500", "2026-09-01", "2026-11-01", "Web");
        company.tool("Salesforce", "", "Sales", "none", "", "100")
                .tool("Marketo", "", "Marketing", "Salesforce", "", "50")
                .tool("Gainsight", "", "Customer Success", "none", "", "50")
                .tool("Excel", "Attribution", "Marketing", "");
        company.lead(Company.AS_OF.minusDays(2), "Web", 5);
        return company.answer("kpis-reviewed", "4")
                .answer("gross-margin", "0.75")
                .answer("complex-pricing", "no");
    }
}
