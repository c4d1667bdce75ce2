package dev.revopsassess.promise;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schemas, held against what the program writes. */
public final class Schemas {
    private static final Schema REPORT = published("/schema/report-v1.schema.json");

    private static final Schema BRIEF = published("/schema/brief-v1.schema.json");

    private static final Schema PORTFOLIO = published("/schema/portfolio-v1.schema.json");

    private Schemas() {}

    /** What the schema of many companies has against them; empty where it accepts them. */
    public static List<String> complaintsOfPortfolio(String companies) {
        return PORTFOLIO.validate(companies, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What the schema of the brief report has against one; empty where it accepts it. */
    static List<String> complaintsOfBrief(String report) {
        return BRIEF.validate(report, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What the schema of the JSON report has against a report; empty where it accepts it. */
    static List<String> complaints(String report) {
        return REPORT.validate(report, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema published(String name) {
        try (InputStream schema = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
