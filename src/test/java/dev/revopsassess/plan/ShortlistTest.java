package dev.revopsassess.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Model;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that can be carried: how much of what is needed goes into it, in which order, and on whose shoulders. */
class ShortlistTest {
    private static final RulePack PACK = PackReader.builtIn();

    @TempDir
    private Path folder;

    private static Play play(String id) {
        return PACK.plan().plays().stream()
                .filter(play -> play.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Play> plays(String... ids) {
        return Stream.of(ids).map(ShortlistTest::play).toList();
    }

    private static List<String> ids(List<Play> plays) {
        return plays.stream().map(Play::id).toList();
    }

    /** Five actions for ten people, twelve for fifty: 0.175 more for each person. */
    @ParameterizedTest
    @CsvSource({"2, 3", "4, 3", "10, 5", "15, 5", "16, 6", "30, 8", "49, 11", "50, 12", "90, 19"})
    void aPlanGrowsWithTheCompany(int people, int most) {
        var rows = new StringBuilder("name,job_title,department,manager,start_date\n");
        for (int row = 1; row <= people; row++) {
            rows.append("Seller ").append(row).append("x,Account Executive,Sales,,2021-03-01\n");
        }
        Readings readings = Run.judged(Run.written(folder, Map.of("headcount.csv", rows.toString())))
                .assessment()
                .readings();

        assertThat(PACK.plan().capacity().most(readings)).isEqualTo(most);
    }

    @Test
    void whatTheModelStandsOnGoesInBeforeWhatMovesMore() {
        var shortlist = new Shortlist(
                plays("one-forecast", "executive-sponsor", "name-the-leader"),
                Map.of("one-forecast", 30.0, "executive-sponsor", 2.0, "name-the-leader", 1.0),
                PACK.plan().capacity().core(Model.REVOPS));

        assertThat(ids(shortlist.picked(2, Set.of()))).containsExactly("executive-sponsor", "name-the-leader");
    }

    @Test
    void whatMovesMostBringsWhatHasToComeBeforeIt() {
        // Believing the CRM comes after a written process, and the forecast after both.
        var shortlist = new Shortlist(
                plays("forecast-from-the-crm", "pipeline-hygiene", "sales-process", "growth-diagnosis"),
                Map.of("forecast-from-the-crm", 9.0, "growth-diagnosis", 5.0),
                List.of());

        assertThat(ids(shortlist.picked(3, Set.of())))
                .containsExactly("sales-process", "pipeline-hygiene", "forecast-from-the-crm");
        assertThat(ids(shortlist.picked(3, Set.of("sales-process")))).containsExactly("growth-diagnosis");
    }

    @Test
    void aQuickWinBeginsBeforeLongWorkThatMovesMore() {
        // 4 points for a week of work against 12 points for thirteen weeks.
        List<Play> both = plays("one-forecast", "ownership-table");
        var shortlist = new Shortlist(both, Map.of("one-forecast", 12.0, "ownership-table", 4.0), List.of());

        assertThat(ids(shortlist.picked(1, Set.of()))).containsExactly("one-forecast");
        assertThat(ids(shortlist.quickestFirst(both))).containsExactly("ownership-table", "one-forecast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "aldermoor", "corvane", "harborline", "juniper-labs", "meridian"})
    void nobodyCarriesMoreAtOnceThanThePeopleOfTheRoleCan(String slug) {
        Plan plan = Run.sample(slug).assessment().plan().orElseThrow();
        var busy = new HashMap<String, Integer>();
        for (Plan.Action action : plan.finished()) {
            // What a leader does who is still to be named is the time of whoever stands in.
            Plan.Owner role = action.owner().today();
            for (int month = action.startMonth(); month <= action.endMonth(); month++) {
                int now = busy.merge(role + " " + month, 1, Integer::sum);
                Plan.Load load = plan.loads().stream()
                        .filter(each -> each.owner().equals(role))
                        .findFirst()
                        .orElseThrow();
                assertThat(now).as(role.toString()).isLessThanOrEqualTo(load.most());
                assertThat(load.most()).isLessThanOrEqualTo(load.room());
            }
        }
        assertThat(plan.loads().stream().mapToInt(Plan.Load::actions).sum())
                .isEqualTo(plan.finished().size());
    }

    @Test
    void oneManagerCarriesTwoThingsAtOnceAndATeamOfTwoFour() {
        assertThat(Run.sample("northwind").assessment().plan().orElseThrow().loads())
                .filteredOn(load -> load.owner().role().equals(Optional.of("Revenue Operations Manager")))
                .extracting(Plan.Load::room)
                .containsExactly(2);
        assertThat(Run.sample("corvane").assessment().plan().orElseThrow().loads())
                .filteredOn(load -> load.owner().role().equals(Optional.of("VP Revenue Operations")))
                .extracting(Plan.Load::room)
                .containsExactly(4);
    }

    @Test
    void fiftyTwoPeopleGetTwelveActionsAndTheRestWaitsWithItsOwner() {
        Plan plan = Run.sample("northwind").assessment().plan().orElseThrow();

        assertThat(plan.finished()).hasSize(12);
        assertThat(plan.later().actions()).isNotEmpty().allSatisfy(waiting -> {
            assertThat(waiting.title()).isNotEmpty();
            assertThat(waiting.owner().role()).isNotEmpty();
        });
        assertThat(plan.later().reason()).contains("carries no more at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "aldermoor", "corvane", "harborline", "juniper-labs", "meridian"})
    void whatIsOpenIsDoneOrWaitsOrIsLeftAloneForAReason(String slug) {
        var assessment = Run.sample(slug).assessment();
        Plan plan = assessment.plan().orElseThrow();
        Set<String> told = Stream.of(
                        plan.finished().stream().flatMap(action -> action.answers().stream()),
                        plan.later().actions().stream().flatMap(waiting -> waiting.answers().stream()),
                        plan.unanswered().stream().map(Plan.Unanswered::signal))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(assessment.findings().stream()
                        .filter(Roadmap::open)
                        .map(Finding::signal)
                        .map(signal -> signal.id()))
                .isSubsetOf(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "aldermoor", "corvane", "harborline", "juniper-labs", "meridian"})
    void nothingBeginsBeforeWhatHasToComeBeforeItIsDone(String slug) {
        Plan plan = Run.sample(slug).assessment().plan().orElseThrow();
        plan.finished()
                .forEach(action -> plan.finished().stream()
                        .filter(before -> play(action.play()).after().contains(before.play()))
                        .forEach(before -> assertThat(action.startMonth())
                                .as("%s after %s", action.play(), before.play())
                                .isGreaterThanOrEqualTo(before.endMonth())));
    }
}
