package dev.revopsassess.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The figures of a ledger in plain SQL, worked out by DuckDB: a row a month, amounts in cents. Run in a process of its own. */
final class DuckDb {
    private static final String FIGURES = """
            with a as (select customer, cast(substr(month,1,4) as int)*12+cast(substr(month,6,2) as int)-1 as m, cast(round(sum(amount)*100,0) as bigint) as v from ledger group by customer, month having sum(amount) > 0),
            w as (select m, v, lag(m) over (partition by customer order by m) pm, lag(v) over (partition by customer order by m) pv, lead(m) over (partition by customer order by m) nm,
              max(v) over (partition by customer order by m range between 12 preceding and 12 preceding) b from a),
            cur as (select m, sum(v) total, coalesce(sum(case when pm is null then v end),0) nw, coalesce(sum(case when pm<m-1 then v end),0) re,
              coalesce(sum(case when pm=m-1 and v>pv then v-pv end),0) ex, coalesce(sum(case when pm=m-1 and v<pv then pv-v end),0) co,
              coalesce(sum(case when b>0 then v end),0) cur12, coalesce(sum(case when b>0 then least(v,b) end),0) min12 from w group by m),
            ch as (select m+1 m, sum(v) churn from w where nm is null or nm>m+1 group by m+1)
            select cur.m, total, case when cur.m=(select min(m) from cur) then 0 else nw end nw, ex, co, coalesce(churn,0) churn, re, coalesce(lag(total,12) over (order by cur.m),0) base12, cur12, min12
            from cur left join ch on cur.m=ch.m order by cur.m
            """;

    private DuckDb() {}

    /** Prints closing ARR, net and gross retention of the newest month of an export, a line each. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(
                    "create view ledger as select customer_id as customer, month, arr as amount from read_csv('"
                            + arguments[0] + "', types = {'month': 'VARCHAR'})");
            long closing = 0;
            double base = 1;
            double now = 0;
            double kept = 0;
            try (ResultSet months = statement.executeQuery(FIGURES)) {
                while (months.next()) {
                    closing = months.getLong("total");
                    base = months.getDouble("base12");
                    now = months.getDouble("cur12");
                    kept = months.getDouble("min12");
                }
            }
            System.out.printf(
                    Locale.ROOT, "%d.%02d%n%.9f%n%.9f%n", closing / 100, closing % 100, now / base, kept / base);
        }
    }
}
