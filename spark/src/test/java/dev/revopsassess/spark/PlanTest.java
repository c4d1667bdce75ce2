package dev.revopsassess.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.util.QueryExecutionListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark does with many rows: it reads them few times and sorts none of them for a sum. */
class PlanTest {
    private static final String LOOK = "head";
    private static final String BOOKS = "toLocalIterator";

    @TempDir
    private Path folder;

    /** The plans of a run by what asked for them, each with its steps below it. */
    private final Map<String, List<String>> plans = new ConcurrentHashMap<>();

    @Test
    void rowsAreHashedAndNotSortedForTheirSums() throws Exception {
        run("--csv", rows());

        assertThat(aboveRows(LOOK)).isEqualTo(List.of("HashAggregate"));
        assertThat(aboveRows(BOOKS)).isEqualTo(List.of("HashAggregate", "HashAggregate"));
    }

    @Test
    void rowsAreMovedOnceToThoseOfTheirCustomer() throws Exception {
        run("--csv", rows());

        assertThat(done(BOOKS).stream().filter(step -> step.matches(".*Exchange hashpartitioning.*customer#.*")))
                .hasSize(1);
    }

    /** The names of the companies are a look of their own, at one column; so is ARR by product. */
    @Test
    void aColumnThatIsNotNamedCostsNoLookAtTheRows() throws Exception {
        run("--csv", rows(), "--product", "product");

        assertThat(aboveRows(BOOKS)).isEqualTo(List.of("HashAggregate", "HashAggregate", "HashAggregate"));
    }

    private Path rows() throws IOException {
        return Files.write(
                folder.resolve("rows.csv"),
                List.of("company,customer,month,arr,product", "A,x,2025-01,1.00,Core", "a,x,2025-02,2.00,Core"));
    }

    private void run(Object... words) throws InterruptedException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        var listener = new QueryExecutionListener() {
            @Override
            public void onSuccess(String asked, QueryExecution done, long nanoseconds) {
                plans.put(asked, done.executedPlan().toString().lines().toList());
            }

            @Override
            public void onFailure(String asked, QueryExecution failed, Exception reason) {}
        };
        spark.listenerManager().register(listener);
        try {
            var command = new ArrayList<>(List.of("-o", folder.resolve("books").toString()));
            List.of(words).forEach(word -> command.add(word.toString()));
            assertThat(Main.run(new PrintStream(OutputStream.nullOutputStream()), command.toArray(String[]::new)))
                    .isZero();
            for (int waited = 0; !plans.containsKey(BOOKS) && waited < 600; waited++) {
                Thread.sleep(100);
            }
        } finally {
            spark.listenerManager().unregister(listener);
        }
    }

    /** The plan as it was done, without the one that Spark began with. */
    private List<String> done(String asked) {
        return plans.getOrDefault(asked, List.of()).stream()
                .takeWhile(step -> !step.contains("Initial Plan"))
                .toList();
    }

    /** Of each look at the file the first step above it that makes one row of several. */
    private List<String> aboveRows(String asked) {
        List<String> plan = done(asked);
        var steps = new ArrayList<String>();
        for (int at = 0; at < plan.size(); at++) {
            if (plan.get(at).contains("FileScan")) {
                int depth = depth(plan.get(at));
                for (int above = at - 1; above >= 0; above--) {
                    if (depth(plan.get(above)) < depth) {
                        depth = depth(plan.get(above));
                        String step = plan.get(above).substring(depth);
                        if (step.contains("Aggregate(")) {
                            steps.add(step.substring(0, step.indexOf('(')));
                            break;
                        }
                    }
                }
            }
        }
        return steps;
    }

    /** Where the name of a step begins, behind lines and the number of the code that it is part of. */
    private static int depth(String line) {
        return line.length()
                - line.replaceFirst("^[ :+-]*(\\*\\([0-9]+\\) )?", "").length();
    }
}
