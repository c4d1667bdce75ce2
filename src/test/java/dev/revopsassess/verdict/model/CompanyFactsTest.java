package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import org.junit.jupiter.api.Test;

class CompanyFactsTest {
    private final Evaluation standing = Company.small()
            .signal(ALIGNMENT, "fired", 3, 1)
            .unknown(ALIGNMENT, "open", 1)
            .range("ranged", 0.7, 0.4, 0.8)
            .signalOf(EXECUTION, "ranged", 1)
            .signal(ALIGNMENT, "agreed", 5, 1)
            .waive("agreed")
            .count("sellers", 0)
            .add(MadeSignal.of("elsewhere")
                    .reads(Measure.Reading.PLAIN, new Subject.Metric("salespeople"))
                    .fire(1, HOUSE)
                    .applies(TestRules.least(new Subject.Metric("sellers"), 1)))
            .standing();

    @Test
    void aStrengthIsAsKnownAsItsSignal() {
        assertThat(known("fired")).isEqualTo(new Known.Between(1, 1));
        assertThat(possible("fired")).isEqualTo(new Known.Between(1, 1));
        assertThat(known("open")).isEqualTo(new Known.Between(0, 1));
        assertThat(possible("open")).isEqualTo(new Known.Between(0, 1));
    }

    @Test
    void aStrengthInARangeStandsAtTheValueThatCountsAndMayLieAnywhereInIt() {
        // Watch at a half, fire at 1: 0.7 is a strength of 0.7, from 0 below a half to 0.8.
        assertThat(known("ranged")).isEqualTo(new Known.Between(0.7, 0.7));
        assertThat(possible("ranged")).isEqualTo(new Known.Between(0, 0.8));
    }

    @Test
    void whatAWaivedSignalSaysOfTheCompanyStaysTrue() {
        assertThat(known("agreed")).isEqualTo(new Known.Between(1, 1));
    }

    @Test
    void whatDoesNotApplyOrDoesNotExistHasNoStrength() {
        assertThat(known("elsewhere")).isEqualTo(new Known.Nothing());
        assertThat(possible("elsewhere")).isEqualTo(new Known.Nothing());
        assertThat(known("nowhere")).isEqualTo(new Known.Nothing());
    }

    @Test
    void aScoreIsKnownAsFarAsItsSignals() {
        Subject alignment = new Subject.Score(ALIGNMENT);
        assertThat(standing.known().of(alignment)).isEqualTo(new Known.Between(100, 100));
        assertThat(standing.possible().of(alignment)).isEqualTo(new Known.Between(75, 100));
        assertThat(Company.small().standing().possible().of(alignment)).isEqualTo(new Known.Nothing());
    }

    @Test
    void theFindingsAreThoseOfTheCompany() {
        assertThat(standing.known().findings()).containsOnlyKeys("fired", "open", "ranged", "agreed", "elsewhere");
    }

    private Known known(String signal) {
        return standing.known().of(new Subject.SignalStrength(signal));
    }

    private Known possible(String signal) {
        return standing.possible().of(new Subject.SignalStrength(signal));
    }
}
