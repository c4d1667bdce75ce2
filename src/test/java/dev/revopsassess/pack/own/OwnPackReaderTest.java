package dev.revopsassess.pack.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.cli.OwnPackPage;
import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.plan.Play;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPackReaderTest {
    private static final RulePack BUILT_IN = PackReader.builtIn();

    /** The least that a pack can be. */
    private static final String LEAST = """
            id: acme
            version: 1
            title: Our rules
            weights:
              forecast-miss: { weight: 2, reason: We forecast by the week. }
            """;

    private static final String SIGNAL = """
            id: acme
            version: 1
            title: Our rules
            signals:
              thin-pipeline:
                title: Pipeline too thin
                dimension: execution
                weight: 3
                question: Is it too thin?
                sources: [acme]
                area: sales-process
                measures:
                  - metric: pipeline-coverage
                unit: times
                fire: { less-than: 2, house: Ours. }
                why: Because.
                do: Fill it.
                wrong-when: Never.
            cases:
              thin-pipeline:
                - { name: thin, metrics: { pipeline-coverage: 1 }, gives: fired }
            """;

    @Test
    void whatAPackAddsStandsBehindTheBuiltInRulesAndIsCitedUnderItsId() {
        RulePack rules = BUILT_IN.with(read(OwnPackPage.pack()));

        assertThat(rules.signals()).hasSize(BUILT_IN.signals().size() + 2);
        assertThat(rules.signals()
                        .subList(BUILT_IN.signals().size(), rules.signals().size()))
                .extracting(Signal::id)
                .containsExactly("thin-pipeline", "slow-approvals");
        assertThat(rules.signal("thin-pipeline").orElseThrow().sources())
                .containsExactly(new Provenance.Document("acme-board"), new Provenance.Document("acme-rules"));
        assertThat(rules.signal("thin-pipeline").orElseThrow().fire())
                .contains(new Threshold(
                        2, true, new Provenance.House("acme-rules: Below twice we have missed every quarter so far.")));
        assertThat(rules.questions().get(BUILT_IN.questions().size()))
                .extracting(Question::id)
                .isEqualTo("slow-approvals");
        assertThat(rules.documents().subList(5, 7))
                .extracting(SourceDocument::key)
                .containsExactly("acme-rules", "acme-board");
        assertThat(rules.added()).containsExactly(new RulePack.Added("acme-rules", "1.0.0"));
        assertThat(rules.id()).isEqualTo(BUILT_IN.id());
        assertThat(rules.version()).isEqualTo(BUILT_IN.version());
    }

    @Test
    void whatAPackChangesCarriesItsReasonAndNothingElseMoves() {
        RulePack rules = BUILT_IN.with(read(OwnPackPage.pack()));

        Provenance reason = new Provenance.House(
                "configured in acme-rules: Every old deal in our pipeline has a seller" + " who is paid to close it.");
        Signal pipeline = rules.signal("inconsistent-pipeline").orElseThrow();
        assertThat(pipeline.watch()).contains(new Threshold(0.1, false, reason));
        assertThat(pipeline.fire()).contains(new Threshold(0.25, false, reason));
        Signal sprawl = rules.signal("tool-sprawl").orElseThrow();
        assertThat(sprawl.weight()).isEqualTo(1);
        assertThat(sprawl.sources())
                .last()
                .isEqualTo(new Provenance.House("weight 1 instead of 2, configured in acme-rules: We buy tools"
                        + " centrally; two of a kind are a choice."));
        assertThat(BUILT_IN.signals())
                .filteredOn(signal -> !rules.signals().contains(signal))
                .extracting(Signal::id)
                .containsExactly("inconsistent-pipeline", "tool-sprawl");
    }

    @Test
    void theFingerprintChangesWithEveryByteOfAPackAndWithTheOrderOfPacks() {
        OwnPack one = read(LEAST);
        OwnPack other = read(LEAST.replace("id: acme", "id: other"));
        OwnPack spaced = read(LEAST + "\n");

        assertThat(List.of(
                        BUILT_IN.sha256(),
                        BUILT_IN.with(one).sha256(),
                        BUILT_IN.with(spaced).sha256(),
                        BUILT_IN.with(one).with(other).sha256(),
                        BUILT_IN.with(other).with(one).sha256()))
                .doesNotHaveDuplicates()
                .allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"));
        assertThat(BUILT_IN.with(read(LEAST)).sha256())
                .isEqualTo(BUILT_IN.with(one).sha256());
    }

    @Test
    void aSignalIsAnsweredByItsOwnWordsUnlessThePackHasAPlayAndScaleCallsForNoWork() {
        assertThat(read(SIGNAL).plays())
                .extracting(Play::id, Play::action, Play::answers, Play::measure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "do-thin-pipeline", "Fill it.", List.of("thin-pipeline"), "pipeline-coverage"));
        assertThat(read(SIGNAL.replace("dimension: execution", "dimension: scale"))
                        .plays())
                .isEmpty();
        String play = """
                plays:
                  fill-the-pipeline:
                    title: Fill the pipeline
                    answers: [thin-pipeline]
                    stage: processes
                    area: sales-process
                    models: [sales-ops, revops]
                    effort: A quarter
                    do: Call more people.
                    done: Twice the target.
                    measure: pipeline-coverage
                """;
        assertThat(read(SIGNAL + play).plays()).extracting(Play::id).containsExactly("fill-the-pipeline");
        assertThat(errors(SIGNAL + play.replace("[thin-pipeline]", "[forecast-miss]")))
                .containsExactly("own.yaml:25:14: no signal \"forecast-miss\"");
    }

    @Test
    void namesThatAreTakenAreRefused() {
        assertThat(errors(SIGNAL.replace("thin-pipeline", "forecast-miss")))
                .containsExactly("own.yaml:5:3: there is a signal \"forecast-miss\" already; change it under"
                        + " \"thresholds\" and \"weights\", or choose another id");
        assertThat(errors(LEAST.replace("id: acme", "id: five-signs")))
                .containsExactly("own.yaml:1:5: there is a document \"five-signs\" already; choose another name");
        assertThat(errors(LEAST + """
                questions:
                  - { id: market, ask: How is it?, form: word, words: [good, bad], why: We ask., source: house }
                """))
                .containsExactly("own.yaml:7:11: there is a question \"market\" already; choose another name");
        assertThat(errors(LEAST + "conditions:\n  inflection: { always: true }\n"))
                .containsExactly("own.yaml:7:3: there is a condition \"inflection\" already; choose another name");
        OwnPack first = read(LEAST);
        assertThat(catchThrowableOfType(
                                PackException.class, () -> OwnPackReader.read("own.yaml", LEAST, BUILT_IN.with(first)))
                        .errors())
                .containsExactly("own.yaml:1:5: there is another pack \"acme\" before this one");
    }

    @Test
    void aNameThatNobodyKnowsIsToldWithTheNearest() {
        assertThat(errors(SIGNAL.replace("metric: pipeline-coverage", "metric: pipeline-coverige")))
                .containsExactly(
                        "own.yaml:13:17: no metric \"pipeline-coverige\"; did you mean" + " \"pipeline-coverage\"?");
        assertThat(errors(SIGNAL.replace("area: sales-process", "area: sales-proces")))
                .containsExactly("own.yaml:11:11: no area \"sales-proces\"; did you mean \"sales-process\"?");
        assertThat(errors(SIGNAL.replace("sources: [acme]", "sources: [acme-board]")))
                .containsExactly("own.yaml:10:15: no document \"acme-board\"");
        assertThat(errors(SIGNAL.replace("- metric: pipeline-coverage", "- answer: markt\n        words: { slow: 1 }")))
                .containsExactly("own.yaml:13:17: no question \"markt\"; did you mean \"market\"?");
        assertThat(errors(LEAST.replace("forecast-miss", "forecast-mis")))
                .containsExactly("own.yaml:5:3: no signal \"forecast-mis\"; did you mean \"forecast-miss\"?");
        assertThat(errors(LEAST + "treshold: {}\n"))
                .containsExactly("own.yaml:6:1: \"treshold\" is not a key here; did you mean \"thresholds\"?");
    }

    @Test
    void aWordThatIsNoAnswerAndAUnitThatIsNotTheMetricsAreRefused() {
        assertThat(errors(SIGNAL.replace(
                                "- metric: pipeline-coverage",
                                "- answer: market\n        words: { slowing: 1, boming: 0 }\n        house: Ours.")
                        .replace("    unit: times\n    fire: { less-than: 2, house: Ours. }\n", "")))
                .containsExactly(
                        "own.yaml:14:38: \"boming\" is no answer to market, which takes growing, stable, slowing");
        assertThat(errors(SIGNAL.replace("unit: times", "unit: ratio")))
                .containsExactly("own.yaml:14:11: \"unit\" is ratio, but pipeline-coverage is given in times");
        assertThat(errors(SIGNAL.replace("    why:", """
                hold-at-watch:
                  - { condition: { answer: market, is: slowin }, because: It is slow. }
                why:""".indent(4).stripTrailing())))
                .containsExactly(
                        "own.yaml:17:44: \"slowin\" is no answer to market, which takes growing, stable, slowing;"
                                + " did you mean \"slowing\"?");
    }

    @Test
    void aPackThatChangesNothingIsRefused() {
        assertThat(errors("id: acme\nversion: 1\ntitle: Ours\n"))
                .containsExactly("own.yaml:1:1: the pack changes nothing; give it \"signals\", \"questions\","
                        + " \"thresholds\" or \"weights\"");
    }

    @Test
    void aThresholdThatDoesNotFitItsSignalIsToldAtItsPlace() {
        assertThat(errors(LEAST + "thresholds:\n  forecast-miss: { fire: 0.2, reason: We miss less. }\n"))
                .containsExactly("own.yaml:7:3: forecast-miss would reach watch after fire: watch 0.25, fire 0.2;"
                        + " change both");
        assertThat(errors(LEAST + "thresholds:\n  funding-stage: { fire: 1, reason: We raised. }\n"))
                .containsExactly("own.yaml:7:3: funding-stage reads words; it has no threshold to change");
        assertThat(errors(LEAST + "thresholds:\n  forecast-miss: { fire: 0.6 }\n"))
                .containsExactly("own.yaml:7:18: \"reason\" is missing");
        assertThat(errors(SIGNAL + "thresholds:\n  thin-pipeline: { fire: 1, reason: Less. }\n"))
                .containsExactly(
                        "own.yaml:23:3: \"thin-pipeline\" is a signal of this pack; change it where it stands");
        assertThat(errors(LEAST.replace("weight: 2", "weight: 6")))
                .containsExactly("own.yaml:5:28: a weight is a whole number, 1 to 5; found 6");
    }

    @Test
    void signalsInACircleAreRefused() {
        assertThat(errors(SIGNAL.replace("    why:", """
                hold-at-watch:
                  - { condition: { signal: thin-pipeline, at-least: 1 }, because: In a circle. }
                why:""".indent(4).stripTrailing())))
                .containsExactly(
                        "own.yaml:5:3: signals speak of each other in a circle: thin-pipeline ->" + " thin-pipeline");
    }

    @Test
    void aCaseThatCannotBeRunIsRefused() {
        assertThat(errors(SIGNAL.replace("{ pipeline-coverage: 1 }", "{ pipeline-coverage: thin }")))
                .containsExactly("own.yaml:21:51: \"pipeline-coverage\" needs a number; found \"thin\"");
        assertThat(errors(SIGNAL.replace("{ pipeline-coverage: 1 }", "{ coverage: 1 }")))
                .containsExactly("own.yaml:21:32: no metric \"coverage\"");
        assertThat(errors(SIGNAL.replace("gives: fired", "gives: fire")))
                .containsExactly("own.yaml:21:63: \"gives\" is one of clear, watch, fired, unknown, not-applicable;"
                        + " found \"fire\"; did you mean \"fired\"?");
        assertThat(errors(SIGNAL.replace("metrics: { pipeline-coverage: 1 }", "answers: { market: slowin }")))
                .containsExactly("own.yaml:21:40: \"slowin\" is no answer to market, which takes growing, stable,"
                        + " slowing; did you mean \"slowing\"?");
        assertThat(errors(SIGNAL + "    - { name: thin, gives: unknown }\n"))
                .containsExactly("own.yaml:22:7: a case \"thin\" is there twice");
        assertThat(errors(SIGNAL.replace("cases:\n  thin-pipeline:", "cases:\n  thin-pipe:")))
                .containsExactly("own.yaml:20:3: no signal \"thin-pipe\"");
    }

    @Test
    void anchorsAliasesKeysGivenTwiceAndWhatIsNoYamlAreRefused() {
        assertThat(errors(LEAST.replace("weight: 2", "weight: &two 2")))
                .containsExactly("own.yaml:5:28: anchors and aliases (& and *) are not read here; write the value out");
        assertThat(errors(LEAST + "id: again\n"))
                .containsExactly("own.yaml:6:1: \"id\" is given twice, first in line 1");
        assertThat(errors(LEAST + "more: [\n"))
                .containsExactly("own.yaml:7:1: not YAML: expected the node content, but found '<stream end>'");
        assertThat(errors("")).containsExactly("own.yaml:1:1: the file is empty");
        assertThat(errors("[ a ]")).containsExactly("own.yaml:1:1: expected a block of keys, found a list");
    }

    @Test
    void aSignalMayUseTheConditionsOfTheProgramAndOfThePack() {
        OwnPack pack = read(SIGNAL.replace("signals:\n", """
                conditions:
                  small: { metric: revenue-org-headcount, less-than: 10 }
                  small-and-early: { all: [{ named: small }, { not: { named: inflection } }] }
                signals:
                """)
                .replace("    measures:", """
                applies-when:
                  - { condition: { not: { named: small-and-early } }, otherwise: Too early to tell. }
                measures:""".indent(4).stripTrailing()));

        assertThat(pack.conditions()).containsOnlyKeys("small", "small-and-early");
        assertThat(pack.signals().get(0).applies().get(0).otherwise()).isEqualTo("Too early to tell.");
    }

    private static OwnPack read(String text) {
        return OwnPackReader.read("own.yaml", text, BUILT_IN);
    }

    private static List<String> errors(String text) {
        PackException thrown = catchThrowableOfType(PackException.class, () -> read(text));
        assertThat(thrown).as(text).isNotNull();
        return thrown.errors();
    }
}
