package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.outline.block.Block;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Keyword;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report speaks as people do: an id stands in a table of ids, behind a question or in a command, and nowhere else. */
class PlainWordsTest {
    /** Words with a hyphen, as ids are written; not a part of a longer word, a path, a file or a column of one. */
    private static final Pattern HYPHENED = Pattern.compile("(?<![\\w./-])[a-z]+(?:-[a-z0-9]+)+(?![\\w/-]|\\.\\w)");

    /** English words that are ids too. */
    private static final Set<String> ENGLISH = Set.of("hub-and-spoke", "roll-up");

    private static final List<String> JARGON = List.of(" draws", "sha-", "null", "NaN");

    static List<String> slugs() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noIdStandsInASentence(String slug) {
        Assessment assessment = Run.sample(slug).assessment();
        Set<String> ids = ids(assessment);
        assertThat(Stream.of(Outline.whole(assessment), Outline.brief(assessment))
                        .flatMap(outline -> outline.parts().stream())
                        .flatMap(part -> Stream.concat(
                                Stream.of(part.heading()),
                                part.blocks().stream().flatMap(block -> sentences(part.section(), block))))
                        .filter(sentence ->
                                speaksInIds(sentence, ids) || JARGON.stream().anyMatch(sentence::contains)))
                .as(slug)
                .isEmpty();
    }

    /** A function of two words before its noun is English: customer-success operations. */
    private static boolean speaksInIds(String sentence, Set<String> ids) {
        return HYPHENED.matcher(sentence.replace("customer-success operations", ""))
                .results()
                .map(MatchResult::group)
                .anyMatch(ids::contains);
    }

    private static Set<String> ids(Assessment assessment) {
        return Stream.of(
                        assessment.findings().stream()
                                .map(finding -> finding.signal().id()),
                        assessment.readings().metrics().stream().map(reading -> reading.id()),
                        assessment.readings().answers().stream().map(reading -> reading.id()),
                        PackReader.builtIn().plan().plays().stream().map(play -> play.id()),
                        words(BusinessFunction.values()),
                        words(Role.values()),
                        words(Model.values()),
                        words(Structure.values()))
                .flatMap(each -> each)
                .filter(id -> id.contains("-") && !ENGLISH.contains(id))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Keyword... values) {
        return Arrays.stream(values).map(Keyword::word);
    }

    /** What a reader reads; where a question goes and what a row of a reference is called are ids by design. */
    private static Stream<String> sentences(Section section, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.text()));
        } else if (block instanceof Block.Items items) {
            return items.items().stream();
        } else if (block instanceof Block.Notes notes) {
            return notes.notes().stream();
        } else if (block instanceof Block.Questions questions) {
            return questions.questions().stream().flatMap(question -> Stream.of(question.ask(), question.settles()));
        } else if (block instanceof Block.Lines lines) {
            return lines.lines().stream().flatMap(line -> Stream.of(line.left(), line.below()));
        } else if (block instanceof Block.Signals signals) {
            return signals.lines().stream().flatMap(PlainWordsTest::sentences);
        } else if (block instanceof Block.Tasks tasks) {
            return tasks.tasks().stream()
                    .flatMap(task -> Stream.concat(
                            Stream.of(task.title(), task.text()),
                            task.facts().stream().map(Block.Fact::text)));
        } else if (block instanceof Block.Fold fold) {
            return fold.blocks().stream().flatMap(inside -> sentences(section, inside));
        } else if (block instanceof Block.Rows rows) {
            return rows(section, rows.table());
        }
        return Stream.of();
    }

    private static Stream<String> sentences(SignalLine line) {
        return Stream.of(line.title(), line.evidenceText(), line.why(), line.action(), line.standing());
    }

    private static Stream<String> rows(Section section, Table table) {
        // The intake's account names files, columns and kinds as they are written, the list of answers its questions.
        if (section == Section.DATA || table.columns().get(0).head().equals("Question")) {
            return Stream.of();
        }
        return table.rows().stream()
                .flatMap(row ->
                        row.stream().map(Table.Cell::text).filter(text -> !text.matches("(answer|column|file): .*")));
    }
}
