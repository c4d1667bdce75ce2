package dev.revopsassess.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Writes generated companies with a ledger of customers by months, a folder each, for the module that runs on Spark. One in
 * ten has all its exports, the others people and ledger alone, which take less time to assess.
 */
final class LedgerWriter {
    private static final Set<String> ALWAYS = Set.of("arr.csv", "headcount.csv");

    private LedgerWriter() {}

    /** Writes into a folder as many companies as asked for. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int left = Integer.parseInt(arguments[1]);
        for (long seed = 1; left > 0; seed++) {
            Map<String, String> files = GeneratedCompany.files(seed);
            String ledger = files.getOrDefault("arr.csv", "");
            if (ledger.startsWith("Customer,Month,MRR,") && files.containsKey("headcount.csv")) {
                Path company = Files.createDirectories(folder.resolve("company-" + seed));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    if (left % 10 == 0 || ALWAYS.contains(file.getKey())) {
                        Files.writeString(company.resolve(file.getKey()), file.getValue());
                    }
                }
                left--;
            }
        }
    }
}
