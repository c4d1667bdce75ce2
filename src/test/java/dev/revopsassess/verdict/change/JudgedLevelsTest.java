package dev.revopsassess.verdict.change;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DrawnCompany;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.TestRules;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Judging where a moved number says something else gives what judging every signal at every level gives. */
class JudgedLevelsTest {
    private static final double[] FACTORS = {0.75, 0.8, 0.9, 1, 1.1, 1.2, 1.25};
    private static final int OWN = 3;

    @Test
    void everyLevelIsJudgedAsIfAlone() {
        IntStream.range(0, 30)
                .mapToObj(seed -> DrawnCompany.seeded(seed).company())
                .forEach(JudgedLevelsTest::assertEachLevel);
    }

    @Test
    void aSignalWithoutHouseNumbersFollowsTheOneItSpeaksOf() {
        Situation company = Company.small()
                .count("measured", 9)
                .add(MadeSignal.of("speaking")
                        .reads(Measure.Reading.PLAIN, new Subject.Metric("other"))
                        .fire(100, MadeSignal.DOCUMENT)
                        .raised(TestRules.least(new Subject.SignalStrength("moved"), 1), MadeSignal.DOCUMENT))
                .count("other", 1)
                .add(MadeSignal.of("moved")
                        .reads(Measure.Reading.PLAIN, new Subject.Metric("measured"))
                        .fire(10, HOUSE))
                .signal(ALIGNMENT, "beside", 1, 1)
                .company();
        // 9 is more than 10 times 0.75 and 0.8, and not more than 10 times 0.9.
        assertThat(JudgedLevels.of(company, company.standing(), FACTORS, OWN))
                .extracting(level -> level.get(0).status() + " " + level.get(1).status())
                .containsExactly(
                        "fired fired",
                        "fired fired",
                        "clear clear",
                        "clear clear",
                        "clear clear",
                        "clear clear",
                        "clear clear");
        assertEachLevel(company);
    }

    private static void assertEachLevel(Situation company) {
        List<List<Finding>> levels = JudgedLevels.of(company, company.standing(), FACTORS, OWN);
        for (int level = 0; level < FACTORS.length; level++) {
            double factor = FACTORS[level];
            Situation moved = new Situation(
                    company.signals().stream()
                            .map(signal -> PerturbedRules.hasHouseNumbers(signal)
                                    ? PerturbedRules.signal(signal, factor)
                                    : signal)
                            .toList(),
                    company.readings(),
                    company.waivers(),
                    company.asOf(),
                    company.rules());
            assertThat(RejudgedTest.settled(levels.get(level))).isEqualTo(RejudgedTest.settled(moved.findings()));
        }
    }
}
