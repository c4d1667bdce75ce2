package dev.revopsassess.intake;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.text.Pasted;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that a message proposes works when it is pasted: what it answers is gone, or something better is said. */
class ProposedLinesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people.csv|employee_id,name,office/1,Ada,Berlin",
                "people.csv|employee_id,name,office dept/1,Ada,Berlin",
                "my people, all.csv|employee_id,name,\"office: \"\"dept\"\", old\"/1,Ada,Berlin",
                "deals 2026.csv|deal id,amount,won by/1,5,x",
                "customers.csv|customer,plan,office/Acme,Gold,Berlin",
                "report.csv|id,name,stage,amount/1,A,Demo,100",
                "report.csv|lorem,ipsum/1,2",
                "pnl.csv|Account,2026-01,2026-02/Net income,1,2/Gross profit,3,4",
                "contacts.csv|Name,Title,Company,Email,Phone,Mailing City/A B,CEO,Co,d@e.f,1,Berlin",
                "wide.csv|customer,2026-07,2026-08/Acme,1,2/Bolt,1,2",
                "by month.csv|customer,month,amount/Acme,2026-07,1/Bolt,2026-08,1",
                "headcount.csv|employee_id,job_title,Offboarding Day,start_date/1,AE,,03/04/2021",
                "headcount.csv|employee_id,job_title,Deprtment,status/1,AE,Sales,Banana",
                "spend.csv|month,function,amount/2026-08,Sales,CHF 100/2026-09,Sales,SEK 100",
                "tools.csv|name,vendor,Fees 2026,state/Hub,X,1,Strange word",
                "mrr.csv|stripe_customer_id,period,mrr_usd/c1,2026-01,100",
                "forecast.csv|team,2026-Q1/Sales,1",
            })
    void itSettlesOrChangesWhatItAnswers(String name, String content) {
        String[] lines = content.split("/", -1);
        String header = lines[0].substring(lines[0].lastIndexOf(',') + 1).replace("\"", "");

        Pasted.helps(new Room(folder).with(name, lines), header);
    }
}
