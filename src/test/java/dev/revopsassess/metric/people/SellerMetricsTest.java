package dev.revopsassess.metric.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SellerMetricsTest {
    private final Company company = new Company();

    @Test
    void dispersionIsTheShareUnderHalfOrOverOneAndAHalfOfQuotaBothExcluded() {
        for (double share : new double[] {0.49, 0.5, 1, 1.5, 1.51}) {
            company.person("Account Executive")
                    .from("2025-01-01")
                    .attaining(share)
                    .add();
        }
        company.person("VP Sales").from("2025-01-01").attaining(3).add();

        Measured dispersion = company.measured("quota-dispersion");
        assertThat(dispersion.number()).isEqualTo(0.4);
        assertThat(dispersion.unit()).isEqualTo(Unit.RATIO);
        assertThat(dispersion.period()).isEqualTo(Period.on(Company.AS_OF));
        assertThat(dispersion.formula()).isEqualTo("2 under 50 % or over 150 % of quota / 5 ramped sellers");
        assertThat(dispersion.notes()).isEmpty();
        assertThat(company.rows("quota-dispersion")).containsExactly("headcount.csv:2-6");
    }

    @Test
    void aSellerOfUnknownStartIsLeftOutOfTheRampedAndSaidSo() {
        company.person("Account Executive").from("2026-04-01").add();
        company.people(2, "Account Executive");
        company.person("Account Executive").from("2026-03-30").add();

        Measured ramped = company.measured("ramped-sellers");
        assertThat(ramped.number()).isEqualTo(1);
        assertThat(ramped.formula()).isEqualTo("1 of 4 sellers 6 months or more in the role");
        assertThat(ramped.notes()).containsExactly("2 sellers without a start date left out");
        assertThat(company.rows("ramped-sellers")).containsExactly("headcount.csv:2-5");
    }

    @Test
    void sellersWhoAllHaveAStartNeedNoNote() {
        company.person("Account Executive").from("2025-01-01").add();

        assertThat(company.number("ramped-sellers")).isEqualTo(1);
        assertThat(company.measured("ramped-sellers").notes()).isEmpty();
    }

    @Test
    void aPromotionInsideTheRoleKeepsTheSellerRamped() {
        company.person("Senior Account Executive")
                .from("2025-01-01")
                .after("Account Executive", "2025-01-01", "2026-08-01")
                .add();

        assertThat(company.number("ramped-sellers")).isEqualTo(1);
    }

    @Test
    void sixMonthsInARoleAreCountedFromTheChangeOfRole() {
        company.person("Account Executive")
                .from("2024-01-01")
                .after("Sales Development", "2024-01-01", "2026-03-30")
                .add();
        company.person("Account Executive")
                .from("2024-01-01")
                .after("Sales Development", "2024-01-01", "2026-04-01")
                .add();

        assertThat(company.number("ramped-sellers")).isEqualTo(1);
    }

    @Test
    void aJobThatBeganAfterTheHireIsCountedFromItsOwnDay() {
        company.person("Account Executive")
                .from("2024-01-01")
                .inThisJobSince("2026-08-01")
                .add();
        company.person("Account Executive")
                .from("2024-01-01")
                .inThisJobSince("2026-02-01")
                .add();

        assertThat(company.number("ramped-sellers")).isEqualTo(1);
    }

    @Test
    void whoComesBackToTheSameRoleRampsAgain() {
        company.person("Account Executive")
                .from("2026-08-01")
                .after("Account Executive", "2021-01-01", "2026-08-01")
                .add();

        assertThat(company.number("ramped-sellers")).isZero();
    }

    @Test
    void withAttainmentButWithoutAnyStartItIsTheStartThatIsMissing() {
        company.having(Kind.HEADCOUNT, "attainment");
        company.person("Account Executive").attaining(0.2).add();

        assertThat(company.missing("quota-dispersion").why())
                .isEqualTo("The headcount export has no column start_date.");
        assertThat(company.needs("quota-dispersion")).containsExactly("column headcount.start_date");
    }

    @Test
    void withoutARampedSellerDispersionIsUndefined() {
        company.having(Kind.HEADCOUNT, "attainment");
        company.person("Account Executive").from("2026-09-01").attaining(0.2).add();

        assertThat(company.missing("quota-dispersion").why()).isEqualTo("No seller has been in the role for 6 months.");
        assertThat(company.needs("quota-dispersion")).isEmpty();
    }

    @Test
    void anAttainmentColumnThatIsEmptyForEveryRampedSellerIsCalledEmpty() {
        company.having(Kind.HEADCOUNT, "attainment");
        company.person("Account Executive").from("2025-01-01").add();

        assertThat(company.missing("quota-dispersion").why())
                .isEqualTo("The headcount export leaves the column attainment blank where it counts.");
        assertThat(company.needs("quota-dispersion")).containsExactly("column headcount.attainment");
    }

    @Test
    void whoeverSaysNobodyInOtherWordsDoesNotDiffer() {
        company.people(1, "Customer Success Manager")
                .answer("retention-owner", "Nobody")
                .answer("retention-owner", "none")
                .answer("retention-owner", "no one")
                .answer("retention-owner", "VP Sales");

        Measured owner = company.measured("retention-owner");
        assertThat(owner.word()).isEqualTo("nobody");
        assertThat(owner.others()).containsExactly(new Datum.Word("owned"));
        assertThat(owner.basis()).isEqualTo(Basis.SAID);
        assertThat(company.rows("retention-owner")).containsExactly("answers.csv:2-5");
    }

    @Test
    void withoutHeadcountTheAnswerNamesTheOwner() {
        company.answer("retention-owner", "VP Sales", "CEO", "2026-09-01");

        Measured owner = company.measured("retention-owner");
        assertThat(owner.word()).isEqualTo("owned");
        assertThat(owner.unit()).isEqualTo(Unit.WORD);
        assertThat(owner.period()).isEqualTo(Period.on(LocalDate.of(2026, 9, 1)));
        assertThat(owner.formula()).isEqualTo("said by CEO");
        assertThat(owner.basis()).isEqualTo(Basis.SAID);
    }

    @Test
    void theLeadsBehindAnOwnerAreTheRowsBehindIt() {
        company.people(2, "Account Executive").people(1, "Customer Success Manager");
        assertThat(company.rows("retention-owner")).containsExactly("headcount.csv:2-4");

        company.people(1, "Director Customer Success");
        assertThat(company.measured("retention-owner").formula()).isEqualTo("led by Director Customer Success");
        assertThat(company.rows("retention-owner")).containsExactly("headcount.csv:5");
    }

    @Test
    void aLeadWhoIsOneOnlyPerhapsLeavesTheOwnerToTheAnswer() {
        company.people(2, "Account Executive");
        company.person("Director, Renewals").in("Commercial").add();

        assertThat(company.missing("retention-owner").why())
                .isEqualTo("Somebody leads customer success or account management only perhaps.");
        assertThat(company.needs("retention-owner")).containsExactly("answer retention-owner");
    }
}
