package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many companies as programs read them.
 *
 * @param schemaVersion version of the contract
 * @param sortedBy the column that ranks
 * @param companies a row each, ranked; those that could not be assessed stand last
 * @param models how many companies each model is recommended to, smallest model first
 * @param signals what fired, and which ground is missing, in how many companies; the most frequent first
 * @param questions open questions, and how many companies would learn from the answer; the most frequent first
 */
public record PortfolioEntry(
        int schemaVersion,
        String sortedBy,
        List<CompanyEntry> companies,
        List<ModelCount> models,
        List<SignalCount> signals,
        List<QuestionCount> questions) {
    /** Companies that have a verdict. */
    public long assessed() {
        return companies.stream().filter(company -> company.problem().isEmpty()).count();
    }

    /**
     * A company; everything but the folder is absent where there is a problem.
     *
     * @param folder its folder
     * @param company its name
     * @param problem why it could not be assessed; absent where it was
     * @param asOf the day that its report speaks of
     * @param model the recommended model
     * @param confidence how sure
     * @param scores by dimension
     * @param people people of the revenue organisation
     * @param worstSignals up to two signals of trouble, the heaviest first
     */
    public record CompanyEntry(
            String folder,
            Optional<String> company,
            Optional<String> problem,
            Optional<LocalDate> asOf,
            Optional<String> model,
            Optional<String> confidence,
            Optional<Map<String, Snapshot.DimensionScore>> scores,
            Optional<BigDecimal> people,
            Optional<List<WorstSignal>> worstSignals) {
        /** Its name; the folder's where it has none. */
        public String name() {
            return company.orElse(folder);
        }

        /** A score, 0 to 100; empty where nothing is known. */
        public Optional<BigDecimal> score(String dimension) {
            return scores.map(found -> found.get(dimension)).flatMap(Snapshot.DimensionScore::score);
        }
    }

    /** A signal of trouble, fired or near it. */
    public record WorstSignal(String signal, String title, String status) {}

    /** How many companies a model is recommended to. */
    public record ModelCount(String model, int companies) {}

    /** In how many companies a signal fired, or its ground is missing, and of how many that is known. */
    public record SignalCount(String signal, String title, String dimension, String status, int companies, int known) {}

    /** A question that is open in so many companies; {@code ask} as the first of them in order of folders is asked. */
    public record QuestionCount(String signal, String ask, String source, Optional<String> name, int companies) {}
}
