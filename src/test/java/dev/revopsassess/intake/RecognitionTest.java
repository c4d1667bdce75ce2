package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file is which kind, and which is none: by what only its kind has, never by words that every table has. */
class RecognitionTest {
    @TempDir
    Path folder;

    private FileAccount read(String name, String... lines) {
        return Room.account(new Room(folder).with(name, lines).read(), name);
    }

    private List<Problem> refused(String name, String... lines) {
        Room room = new Room(folder).with(name, lines);
        return catchThrowableOfType(NothingUsable.class, room::read).problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a profit and loss statement|ARR by month.csv|Account,2026-01,2026-02,2026-03/Subscription revenue,100,110,120/Total revenue,100,110,120/COGS,20,20,20/Gross profit,80,90,100",
                "a profit and loss statement|monthly_arr.csv|Account,Jan 2026,Feb 2026/Sales,100,110/Salaries,50,50/Rent,10,10/Net income,40,50",
                "a profit and loss statement|report.csv|Customer,2026-01,2026-02/Total Income,100,110/Payroll,50,50/Net Profit,50,60",
                "a balance sheet|report.csv|Account,2026-01,2026-02/Cash,1,2/Total assets,3,4/Total liabilities,1,1/Retained earnings,2,3",
                "a trial balance|Month end.csv|Account,Month,Amount,Debit,Credit/Cash,2026-01,100,100,0",
                "a trial balance|tb.csv|Account Number,Account,Debit,Credit/1000,Cash,100,",
                "a bank statement|spend.csv|Booking Date,Payee,Amount,Currency,Balance/2026-01-01,Landlord,1,EUR,2",
                "a bank statement|export.csv|Date,Description,Debit,Credit,Balance/2026-01-01,Rent,1,,2",
                "a list of invoices or orders|export.csv|order_id,date,customer,product,quantity,unit_price,total/1,2026-01-02,Acme,X,2,10,20",
                "a list of invoices or orders|export.csv|Invoice No,Date,Customer,Quantity,Unit Price,Amount,Due Date/1,2026-01-02,Acme,1,10,10,2026-02-02",
                "a list of invoices or orders|retail.csv|InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID/1,2,d,1,2026-01-02,10,7",
                "a price list|export.csv|Product,SKU,List Price,Currency,Unit of Measure/X,1,10,USD,ea",
                "a price list|products.csv|product,series,sales_price/X,G,10",
                "a list of contacts|export.csv|Name,Title,Company,Email,Phone,Mailing City,Industry/A B,CEO,Co,d@e.f,1,Berlin,x",
                "a list of users|export.csv|user_id,name,email,role,created_at,last_login_at,status/1,A,d@e.f,Admin,2026-01-01,2026-02-01,active",
                "a list of users|export.csv|Username,Name,Title,Last Login,Is Admin/ab,A B,AE,2026-01-01,no",
                "a list of accounts|export.csv|account,sector,year_established,revenue,employees,office_location,subsidiary_of/Acme,tech,2000,1,2,US,",
                "a list of accounts|crm.csv|Account Name,Account Owner,Type,Industry,Annual Revenue,Billing City,Status/A,B,Customer,x,1,Berlin,Active",
                "a list of consumers|export.csv|customerID,gender,SeniorCitizen,Partner,Dependents,tenure,MonthlyCharges,TotalCharges,Churn/1,F,0,Yes,No,1,29.85,29.85,No",
                "product usage|export.csv|account_id,month,feature,usage_count,events/A,2026-01,f,1,2",
                "product usage|export.csv|usage_id,subscription_id,usage_date,feature_name,usage_count,error_count/1,2,2026-01-01,f,1,0",
                "product usage|export.csv|event_id,user_id,event_name,timestamp,device/1,2,x,2026-01-01,ios",
                "a list of support tickets|export.csv|Ticket ID,Created,Status,Source,Priority,First Response Time,Assignee/1,2026-01-01,open,email,high,2,X",
                "a list of support tickets|export.csv|ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,satisfaction_score/1,2,2026-01-01,2026-01-02,3,high,5",
                "web analytics|export.csv|Date,Source,Sessions,Users,New Users,Bounce Rate,Conversions/2026-01-01,google,1,1,1,0.5,1",
                "a list of events|export.csv|churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,is_reactivation/1,2,2026-01-01,x,0,False",
                "survey results|export.csv|Response ID,Submitted At,Name,NPS Score,Comment/1,2026-01-01,A,9,good",
                "a list of quotas or targets|export.csv|Rep,Quarter,Quota,Territory/A,2026-Q1,100,EMEA",
                "a list of quotas or targets|export.csv|EmployeeID,Target,TargetMonth/1,100,2026-01",
                "the bookings of a general ledger|gl.csv|Date,Type,Document Number,Name,Memo,Account,Department,Amount (Debit),Amount (Credit)/2026-05-15,Bill,B1,V,ads,6000,Marketing,100,",
                "the bookings of a general ledger|report.csv|Date,Transaction Type,Num,Name,Memo Description,Split,Amount,Balance/2026-05-15,Bill,1,V,ads,-Split-,100,100",
                "a list of job candidates|candidates.csv|Candidate ID,Name,Job title,Department,Stage,Applied on,Source,Recruiter/1,A B,AE,Sales,Interview,2026-05-10,Web,C",
                "a list of job candidates|report.csv|Name,Job title,Department,Application Date,Interview,Rejection reason/A B,AE,Sales,2026-05-10,yes,none",
                "a list of open positions|hiring plan.csv|Role,Department,Hiring manager,Target start date,Status/AE,Sales,B,2026-11-01,Open",
                "a payroll register|payroll.csv|Employee ID,Name,Department,Pay date,Gross pay,Net pay,Hours/1,A B,Sales,2026-05-31,9,5,160",
                "a payroll register|report.csv|Employee,Department,Pay Date,Gross Wages,Federal Tax,Net Pay/A B,Sales,2026-05-31,9,2,5",
                "a list of absences or hours|report.csv|Employee,Department,Leave type,Start date,End date,Days requested,Approver/A B,Sales,PTO,2026-05-01,2026-05-02,2,C",
                "a list of trainings|training.csv|Employee,Department,Course,Completed on,Score,Status/A B,Sales,Talks,2026-05-10,90,Completed",
                "a list of performance reviews|report.csv|Employee ID,Name,Department,Reviewer,Review cycle,Overall rating/1,A B,Sales,C,2026,4",
                "a list of expenses|expenses.csv|Date,Employee,Merchant,Category,Amount,Currency,Reimbursable/2026-05-10,A,Air,Travel,300,USD,yes",
                "a list of expenses|spend.csv|Transaction Date,Cardholder,Merchant,Department,Amount,MCC/2026-05-10,A,Air,Sales,300,4511",
                "a list of equipment|laptops.csv|Asset name,Type,Serial,Assigned to,Purchase date,Cost,Vendor,Status/M1,Laptop,S1,A B,2024-01-01,2000,Apple,In use",
            })
    void aTableThatIsNoExportIsNamedAndNotRead(String stranger, String name, String content) {
        Problem problem = refused(name, content.split("/", -1)).get(0);

        assertThat(problem.message()).startsWith("this looks like " + stranger + ", ");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "opportunities|deal_ref,rep,product,account,deal_phase,close_day,close_value",
                "opportunities|opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
                "opportunities|Deal - ID,Deal - Title,Deal - Stage,Deal - Value,Deal - Owner,Deal - Status,Deal - Created",
                "opportunities|Opportunity.Name,Opportunity.StageName,Opportunity.Amount,Opportunity.CloseDate",
                "opportunities|Topic,Potential Customer,Est. Close Date,Est. Revenue,Status,Status Reason,Created On",
                "funnel|First Name,Last Name,Company,Email,Phone,Lead Source,Lead Status,Created Date",
                "headcount|Employee_Name,EmpID,Position,State,DateofHire,DateofTermination,TermReason,EmploymentStatus,Department,ManagerName",
                "headcount|id,first_name,last_name,birthdate,department,jobtitle,location,hire_date,termdate",
                "headcount|EmpNo,FullName,Departments,HireDt",
                "arr|subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,billing_frequency",
                "arr|stripe_customer_id,month,mrr_usd",
                "arr|CustId,SubscriptionStartDate,SubscriptionMRR,SubStatus",
                "tools|AppName,Vendor Name,AnnualCost,group_owner",
            })
    void anExportIsKnownByWhatOnlyItsKindHasUnderAnyFileName(String kind, String header) {
        assertThat(read("Report 17.csv", header).kind()).map(Kind::word).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candidates.csv|Candidate ID,Name,Job title,Department,Stage,Applied on,Recruiter",
                "payroll.csv|Employee ID,Name,Department,Pay date,Gross pay,Net pay",
                "training.csv|Employee,Department,Course,Completed on,Score,Status",
                "reviews.csv|Employee ID,Name,Department,Reviewer,Review cycle,Overall rating",
            })
    void anotherListOfPeopleDoesNotStandInTheWayOfTheHeadcount(String name, String header) {
        Exports exports = new Room(folder)
                .with("headcount.csv", "employee_id,name,job_title,department", "1,A B,Account Executive,Sales")
                .with(name, header, "1" + ",x".repeat(header.split(",", -1).length - 1))
                .read();

        assertThat(exports.headcount().rows()).hasSize(1);
        assertThat(Room.account(exports, name).kind()).isEmpty();
    }

    @Test
    void aHeaderInWordsThatNobodyKnowsIsAskedForWhatTheNameOfTheFileHintsAt() {
        Problem problem =
                refused("staff.csv", "Naam;Functie;Afdeling", "Een;AE;x").get(0);

        assertThat(problem.fix())
                .contains(
                        "files: { staff.csv: headcount }   # or none, arr, nrr, forecasts, tools, funnel, spend, opportunities, answers");
    }

    @Test
    void aFileOnWhichOnlyItsNameIsWantingIsToldSo() {
        Problem problem = refused("q.csv", "Rep,Q1 2026,Q2 2026", "A,100,100").get(0);

        assertThat(problem.message()).contains("but neither a header nor the name of the file says that it is one.");
        assertThat(problem.fix()).contains("files: { q.csv: forecasts }   # or none");
    }

    @ParameterizedTest
    @CsvSource({"In use?,Yes,No", "Active,TRUE,FALSE", "Still in use,y,n", "Contract Status,Active,Expired"})
    void whetherAToolIsInUseHasManyHeaders(String header, String yes, String no) {
        Exports exports = new Room(folder)
                .with("tools.csv", "Tool,Category,Team," + header, "A,CRM,Sales," + yes, "B,CRM,Marketing," + no)
                .read();

        assertThat(exports.tools().rows()).extracting(tool -> tool.inUse()).containsExactly(true, false);
    }

    @Test
    void fileOfWordsThatEveryTableHasIsAskedAbout() {
        Problem problem =
                refused("report.csv", "name,owner,status,type", "A,B,open,x").get(0);

        assertThat(problem.code()).isIn("kind-undecided", "file-not-recognised");
        assertThat(problem.fix()).isPresent();
    }

    @Test
    void columnsThatWouldDoButTellNothingAreAskedAboutWithTheLineToPaste() {
        Problem problem =
                refused("report.csv", "id,name,stage,amount", "1,A,Demo,100").get(0);

        assertThat(problem.code()).isEqualTo("kind-undecided");
        assertThat(problem.fix()).contains("files: { report.csv: opportunities }   # or none");
    }

    @Test
    void aTableThatTheUserNamesIsRead() {
        var settings = Settings.of(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                Map.of("report.csv", Optional.of(Kind.OPPORTUNITIES)),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Exports exports = new Room(folder)
                .with("report.csv", "id,name,stage,amount", "1,A,Demo,100")
                .read(settings);

        assertThat(exports.opportunities().rows()).hasSize(1);
    }

    @Test
    void dynamicsOpportunitiesHaveWhatCameOfThemOrElseWhatWasExpected() {
        List<Opportunity> deals = new Room(folder)
                .with(
                        "active.csv",
                        "(Do Not Modify) Opportunity,Topic,Potential Customer,Est. Close Date,Actual Close Date,Est. Revenue,Actual Revenue,Status,Status Reason,Created On",
                        "8f-1,T1,Alder,3/30/2026,3/13/2026,\"1,000.00\",900.00,Won,Won,2/11/2026 9:00",
                        "8f-2,T2,Birch,5/30/2026,5/1/2026,\"2,000.00\",,Lost,Canceled,3/15/2026 9:00",
                        "8f-3,T3,Cedar,9/30/2026,,\"3,000.00\",,Open,In Progress,3/16/2026 9:00")
                .read()
                .opportunities()
                .rows();

        assertThat(deals)
                .extracting(deal -> deal.state())
                .containsExactly(Opportunity.State.WON, Opportunity.State.LOST, Opportunity.State.OPEN);
        assertThat(deals)
                .extracting(deal -> deal.closeDate())
                .containsExactly(
                        Optional.of(LocalDate.of(2026, 3, 13)),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(deals)
                .extracting(deal -> deal.amount().orElseThrow().intValueExact())
                .containsExactly(900, 2000, 3000);
    }

    @Test
    void expectedCloseDateAloneIsTheCloseDate() {
        Exports exports = new Room(folder)
                .with("deals.csv", "Deal Name,Deal Stage,Expected Value,Expected Close Date", "A,Won,5,2026-03-31")
                .read();

        assertThat(exports.opportunities().fields()).contains("close_date", "amount");
    }
}
