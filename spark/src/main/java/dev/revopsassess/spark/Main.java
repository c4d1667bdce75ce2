package dev.revopsassess.spark;

import java.io.PrintStream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The entry point for spark-submit. */
public final class Main {
    private final PrintStream err;

    private Main(PrintStream err) {
        this.err = err;
    }

    /** Runs and ends the process with a code of {@link Exit}; Spark ends with it. */
    public static void main(String[] arguments) {
        System.exit(run(System.err, arguments));
    }

    /** Runs and returns the code to end with. What is wrong is said there in a line, and no trace is printed. */
    static int run(PrintStream err, String... arguments) {
        var main = new Main(err);
        return new CommandLine(new BooksCommand(err))
                .setParameterExceptionHandler((wrong, words) -> main.misused(wrong))
                .setExecutionExceptionHandler((fault, command, words) -> main.ended(fault))
                .execute(arguments);
    }

    private int misused(ParameterException wrong) {
        return end(Exit.USAGE, wrong.getMessage() + ". --help lists the options");
    }

    private int ended(Exception fault) {
        if (fault instanceof RunEnded known) {
            return end(known.exit(), known.sentence());
        }
        if (fault instanceof AnalysisException refused) {
            return end(Exit.INPUT, refused(refused));
        }
        if (fault instanceof SparkThrowable failed) {
            String word = failed.getErrorClass() == null ? "" : " (" + failed.getErrorClass() + ")";
            return end(Exit.INPUT, "Spark could not finish" + word + "; its log says why. Nothing was written");
        }
        return end(Exit.FAULT, "a fault of the program: " + fault.getClass().getName());
    }

    /** Such messages name paths, tables and columns and quote no cell; what follows their first words is Spark's plan. */
    private static String refused(AnalysisException refused) {
        String first = String.valueOf(refused.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return first.replaceAll("^\\[[A-Z_.]+] ", "").replaceAll("[.;]+$", "");
    }

    private int end(Exit exit, String sentence) {
        err.println("revops-assess-spark: " + sentence);
        return exit.code();
    }
}
