package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.value.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The report as sections of blocks: what every format for people writes.
 *
 * @param company name of the company
 * @param asOf the day that the report speaks of
 * @param recommendation name of the recommended model
 * @param headline the recommendation in a sentence
 * @param parts the sections that have something to say, in order
 * @param colophon where the report comes from, a sentence each
 * @param letterhead whose report it is
 */
public record Outline(
        String company,
        LocalDate asOf,
        String recommendation,
        String headline,
        List<Part> parts,
        List<String> colophon,
        Letterhead letterhead) {
    /** What stands before the day that the report speaks of. */
    public static final String AS_OF = "as of";

    private static final Set<Section> SIGNALS = EnumSet.of(Section.DRIVERS, Section.AGAINST);

    /**
     * A section; that of the verdict stands under the headline and needs no heading.
     *
     * @param section which
     * @param title what it is called, in a word or three, wherever somebody looks for it
     * @param heading what its figures say, in a line; the title again where they say nothing
     * @param aside what stands at the right of its signals; empty text where there are none
     * @param blocks its text
     */
    public record Part(Section section, String title, String heading, String aside, List<Block> blocks) {
        /** Whether the heading says more than the title. */
        public boolean concludes() {
            return !heading.equals(title);
        }
    }

    /** The same under another letterhead. */
    public Outline under(Letterhead other) {
        return new Outline(company, asOf, recommendation, headline, parts, colophon, other);
    }

    /** What the logo shows, for whoever does not see it. */
    public String logoText() {
        return letterhead.preparedBy().map(by -> "Logo of " + by).orElse("Logo");
    }

    /** Who made the report and for whom, in a line each. */
    public List<String> preparation() {
        return Stream.of(
                        letterhead.preparedBy().map(by -> "Prepared by " + by),
                        letterhead.preparedFor().map(reader -> "Prepared for " + reader),
                        letterhead.confidentiality())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every figure with its rows, reasons and the appendix. */
    public static Outline whole(Assessment assessment) {
        var narrative = new Narrative(assessment);
        Optional<PlanOutline> plan = assessment.plan().map(found -> new PlanOutline(assessment, narrative.plan(found)));
        var findings = new FindingsOutline(assessment, narrative);
        var data = new DataOutline(narrative);
        var first =
                new FirstPage(assessment.costs(), narrative, assessment.plan().map(narrative::plan));
        return of(assessment, narrative, narrative.colophon(), (section, page) -> {
            switch (section) {
                case VERDICT -> findings.verdict(page);
                case COSTS -> first.costs(page);
                case START -> first.start(page);
                case OPEN -> first.open(page);
                case SCORES -> findings.scores(page);
                case CHANGES -> {}
                case DRIVERS -> findings.drivers(page);
                case AGAINST -> findings.against(page);
                case UNKNOWN -> findings.unknown(page);
                case TODAY -> findings.today(page);
                case PLAN -> plan.ifPresent(found -> found.actions(page));
                case OWNERSHIP -> plan.ifPresent(found -> found.ownership(page));
                case TOOLS -> plan.ifPresent(found -> found.tools(page));
                case KPIS -> plan.ifPresent(found -> found.kpis(page));
                case WHEN -> findings.when(page);
                case DATA -> data.read(page);
                case APPENDIX -> {
                    findings.certainty(page);
                    data.appendix(page);
                }
            }
        });
    }

    /** The report as this edition has it. */
    public static Outline of(Assessment assessment, Edition edition) {
        return edition == Edition.FULL ? whole(assessment) : summary(assessment);
    }

    private static Outline summary(Assessment assessment) {
        var narrative = new Narrative(assessment);
        var findings = new FindingsOutline(assessment, narrative);
        var first =
                new FirstPage(assessment.costs(), narrative, assessment.plan().map(narrative::plan));
        return of(assessment, narrative, narrative.summaryColophon(), (section, page) -> {
            switch (section) {
                case VERDICT -> findings.verdict(page);
                case COSTS -> first.costs(page);
                case START -> first.start(page);
                case OPEN -> first.open(page);
                case SCORES -> findings.scores(page);
                case DRIVERS -> findings.heaviest(page);
                case AGAINST -> findings.warnings(page);
                case CHANGES, UNKNOWN, TODAY, PLAN, OWNERSHIP, TOOLS, KPIS, WHEN, DATA, APPENDIX -> {}
            }
        });
    }

    /** The report for a terminal: one screen. */
    public static Outline brief(Assessment assessment) {
        var narrative = new Narrative(assessment);
        var brief = new BriefOutline(assessment, narrative);
        return of(assessment, narrative, brief.parts(), brief.colophon());
    }

    private static Outline of(Assessment assessment, Narrative narrative, List<Part> parts, List<String> colophon) {
        return new Outline(
                assessment.company(),
                assessment.asOf().date(),
                narrative.model(),
                assessment.text().headline(),
                parts,
                colophon,
                Letterhead.NONE);
    }

    private interface Writing {
        void write(Section section, Sheet.Writer page);
    }

    private static Outline of(Assessment assessment, Narrative narrative, List<String> colophon, Writing writing) {
        var parts = new ArrayList<Part>();
        var conclusions = new Conclusions(assessment, narrative);
        for (Section section : Section.ORDER) {
            String title = narrative.title(section);
            Sheet.Writer page = Sheet.titled(title);
            writing.write(section, page);
            List<Block> blocks = page.sheet().blocks();
            if (!blocks.isEmpty()) {
                parts.add(new Part(
                        section,
                        title,
                        conclusions.of(section).orElse(title),
                        SIGNALS.contains(section) ? "from, weight" : "",
                        blocks));
            }
        }
        return of(assessment, narrative, List.copyOf(parts), colophon);
    }
}
