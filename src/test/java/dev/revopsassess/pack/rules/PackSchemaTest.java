package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.revopsassess.cli.OwnPackPage;
import dev.revopsassess.pack.own.OwnPackReader;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.plan.Play;
import dev.revopsassess.signal.Signal;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema of packs says what the reader does. */
class PackSchemaTest {
    private static final RulePack BUILT_IN = PackReader.builtIn();
    private static final String HEAD = "id: acme\nversion: 1.0.0\ntitle: Ours\n";

    @Test
    void bothTakeTheWorkedExample() throws IOException {
        assertThat(schema().validate(OwnPackPage.pack(), InputFormat.YAML)).isEmpty();
        assertThat(OwnPackReader.read("own.yaml", OwnPackPage.pack(), BUILT_IN).signals())
                .hasSize(2);
    }

    /** Whatever a built-in rule is written with can be written in a pack. */
    @Test
    void theSchemaTakesEveryBuiltInSignalPlayQuestionAndCase() throws IOException {
        Schema schema = schema();
        for (Signal signal : BUILT_IN.signals()) {
            String text = HEAD + "signals:\n  " + signal.id() + ":\n"
                    + BuiltInCases.text("/pack/signals/" + signal.id() + ".yaml")
                            .indent(4);
            assertThat(schema.validate(text, InputFormat.YAML)).as(text).isEmpty();
            String cases = HEAD + "questions: []\ncases:\n  " + signal.id() + ":\n"
                    + BuiltInCases.text("/pack/cases/" + signal.id() + ".yaml")
                            .replaceFirst("cases:\n", "")
                            .indent(2);
            assertThat(schema.validate(cases, InputFormat.YAML)).as(cases).isEmpty();
        }
        for (Play play : BUILT_IN.plan().plays()) {
            String text = HEAD + "signals: {}\nplays:\n  " + play.id() + ":\n"
                    + BuiltInCases.text("/pack/plays/" + play.id() + ".yaml")
                            .replaceFirst("id: .*\n", "")
                            .indent(4);
            assertThat(schema.validate(text, InputFormat.YAML)).as(text).isEmpty();
        }
        String questions =
                HEAD + BuiltInCases.text("/pack/questions.yaml").replaceFirst("(?s)^.*?\nquestions:", "questions:");
        assertThat(schema.validate(questions, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: acme-rules | id: Acme Rules",
                "version: 1.0.0 | versoin: 1.0.0",
                "title: What Acme holds itself to | colour: red",
                "key: acme-board | kee: acme-board",
                "form: word | form: choice",
                "words: [yes, partly, no] | words: []",
                "dimension: execution | dimension: sales",
                "weight: 3 | weight: 9",
                "sources: [acme-board] | sources: []",
                "area: sales-process | area: selling",
                "- metric: pipeline-coverage | - { metric: pipeline-coverage, answer: market }",
                "unit: times | unit: dozens",
                "{ less-than: 3, document: acme-board } | { less-than: 3 }",
                "{ less-than: 3, document: acme-board } | { less-than: 3, at-most: 3, document: acme-board }",
                "{ less-than: 3, document: acme-board } | { less-than: 3, document: acme-board, house: Ours. }",
                "{ yes: 1, partly: 0.5, no: 0 } | { yes: 1, partly: 0.7, no: 0 }",
                "{ watch: 0.1, fire: 0.25, reason: | { reason:",
                "{ watch: 0.1, fire: 0.25, reason: | { watch: 0.1, fire: 0.25, because:",
                "{ weight: 1, reason: | { weight: 0, reason:",
                "gives: watch | gives: wached",
                "strength: 0.75 | strength: 75",
                "disagreement: respondents | disagreement: yes",
            })
    void bothRefuse(String before, String after) throws IOException {
        String text = OwnPackPage.pack();
        assertThat(text).contains(before);
        String broken = text.replaceFirst(java.util.regex.Pattern.quote(before), after);
        assertThat(schema().validate(broken, InputFormat.YAML)).as(broken).isNotEmpty();
        assertThatThrownBy(() -> OwnPackReader.read("own.yaml", broken, BUILT_IN))
                .isInstanceOf(PackException.class);
    }

    @Test
    void bothRefuseAPackThatChangesNothing() throws IOException {
        assertThat(schema().validate(HEAD, InputFormat.YAML)).isNotEmpty();
        assertThatThrownBy(() -> OwnPackReader.read("own.yaml", HEAD, BUILT_IN)).isInstanceOf(PackException.class);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = OwnPack.class.getResourceAsStream("/schema/pack.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
