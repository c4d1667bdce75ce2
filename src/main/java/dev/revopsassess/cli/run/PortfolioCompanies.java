package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.source.ConfiguredSources;
import dev.revopsassess.cli.source.SourceCompanies;
import dev.revopsassess.cli.source.SourceCompanies.Company;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.portfolio.CompanyResult;
import dev.revopsassess.value.NumberText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The companies of a portfolio.
 *
 * @param folders a folder each, in order
 * @param inputs how a folder is read
 * @param beside rows of the page that are no company
 */
public record PortfolioCompanies(List<Path> folders, Function<Path, InputOptions> inputs, List<CompanyResult> beside) {
    private static final String NAMELESS = "rows without a company";

    /** Those whose exports lie in folders. */
    public static PortfolioCompanies in(List<Path> folders, ReadingOptions reading) {
        return new PortfolioCompanies(folders, folder -> InputOptions.of(folder, reading), List.of());
    }

    /**
     * Those that the sources of the named configuration tell apart; each source is asked once.
     *
     * @param place where their rows are kept
     * @throws CommandError where a source gives no rows or no companies
     */
    public static PortfolioCompanies of(ReadingOptions reading, SourceCompanies place, Terminal terminal) {
        Path configuration = reading.configuration().orElseThrow();
        EffectiveRules configured = reading.named().orElseThrow();
        if (configured.configuration().sources().isEmpty()) {
            throw Exit.RULES.error(configuration + " has no sources. Say under sources which table has which export");
        }
        if (configured.configuration().company().isPresent()) {
            throw Exit.RULES.error(
                    configuration + ": company names one company, and the sources name many. Take company out");
        }
        Map<String, Long> nameless =
                new ConfiguredSources(configured, reading.asOf(), terminal).distributed(place::folder);
        Map<Path, Company> companies =
                place.all().stream().collect(Collectors.toMap(Company::folder, company -> company));
        if (companies.isEmpty()) {
            throw Exit.INPUT.error(configuration + ": no row of the sources names a company");
        }
        return new PortfolioCompanies(
                place.all().stream().map(Company::folder).toList(),
                folder -> InputOptions.of(Objects.requireNonNull(companies.get(folder)), reading),
                nameless.values().stream().allMatch(rows -> rows == 0) ? List.of() : List.of(nameless(nameless)));
    }

    private static CompanyResult nameless(Map<String, Long> rows) {
        return CompanyResult.failed(
                NAMELESS,
                "no company is named in "
                        + rows.entrySet().stream()
                                .filter(source -> source.getValue() > 0)
                                .map(source -> NumberText.counted(source.getValue(), "row") + " of "
                                        + ConfiguredSources.name(source.getKey()))
                                .collect(Collectors.joining(", "))
                        + ", so they are in no report. Complete the column of the company.");
    }
}
