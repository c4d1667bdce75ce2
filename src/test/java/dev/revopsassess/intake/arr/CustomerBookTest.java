package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.ArrMonth.Cohort;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.record.ArrMonth.Movements;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Fifteen months of five customers, 2025-01 to 2026-03, in cents:
 *
 * <pre>
 * grows     100 until 2025-12, 150 from 2026-01
 * shrinks   200 until 2025-12,  80 from 2026-01
 * pauses     50 until 2025-05, nothing in 2025-06 and 2025-07, 70 from 2025-08
 * leaves     40 until 2026-01, nothing after
 * comes      nothing until 2026-01, 30 from 2026-02
 * </pre>
 */
class CustomerBookTest {
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 15;

    private final ArrBook book = book();

    private static ArrBook book() {
        var book = new CustomerBook(MONTHS);
        book.add(row(12, 100, 3, 150), 0);
        book.add(row(12, 200, 3, 80), 0);
        book.add(row(5, 50, 2, 0, 8, 70), 0);
        book.add(row(13, 40, 2, 0), 0);
        book.add(row(13, 0, 2, 30), 0);
        return book.book(
                FIRST,
                Map.of(),
                Map.of(),
                Collections.nCopies(MONTHS, Optional.empty()),
                Map.of(YearMonth.of(2026, 2), 30L));
    }

    private static long[] row(long... monthsAndCents) {
        long[] row = new long[MONTHS];
        int month = 0;
        for (int part = 0; part < monthsAndCents.length; part += 2) {
            for (int each = 0; each < monthsAndCents[part]; each++) {
                row[month++] = monthsAndCents[part + 1];
            }
        }
        assertThat(month).isEqualTo(MONTHS);
        return row;
    }

    private ArrMonth at(int year, int month) {
        return book.at(YearMonth.of(year, month));
    }

    private Customers customers(int year, int month) {
        return at(year, month).customers().orElseThrow();
    }

    private Cohort cohort(int year, int month) {
        return at(year, month).cohort().orElseThrow();
    }

    @Test
    void theFirstMonthOpensAsItClosesAndHasNoMovement() {
        assertThat(at(2025, 1).movements()).isEqualTo(new Movements(390, 0, 0, 0, 0, 0, 390));
        assertThat(customers(2025, 1)).isEqualTo(new Customers(4, 4, 0, 0, 0));
        assertThat(cohort(2025, 1)).isEqualTo(new Cohort(0, 0, 0));
    }

    @Test
    void whoIsBackAfterAMonthAtZeroReturnsAndHasNotLeft() {
        assertThat(at(2025, 6).movements()).isEqualTo(new Movements(390, 0, 0, 0, 50, 0, 340));
        assertThat(customers(2025, 6)).isEqualTo(new Customers(3, 0, 0, 0, 0));
        assertThat(at(2025, 8).movements()).isEqualTo(new Movements(340, 0, 0, 0, 0, 70, 410));
        assertThat(customers(2025, 8)).isEqualTo(new Customers(4, 0, 0, 0, 0));
    }

    @Test
    void theCohortIsCappedByCustomerAndNotAsAWhole() {
        assertThat(at(2026, 1).movements()).isEqualTo(new Movements(410, 0, 50, 120, 0, 0, 340));
        // 150 + 80 + 70 + 40 now; 100 + 80 + 50 + 40 of it up to each one's opening
        assertThat(cohort(2026, 1)).isEqualTo(new Cohort(390, 340, 270));
        assertThat(customers(2026, 1)).isEqualTo(new Customers(4, 0, 0, 0, 0));
    }

    @Test
    void whoCameWithinTheYearIsNoPartOfTheCohortAndWhoLeftIsLost() {
        assertThat(at(2026, 2).movements()).isEqualTo(new Movements(340, 30, 0, 0, 40, 0, 330));
        assertThat(cohort(2026, 2)).isEqualTo(new Cohort(390, 300, 230));
        assertThat(customers(2026, 2)).isEqualTo(new Customers(4, 1, 1, 40, 1));
    }

    @Test
    void aMonthKeepsWhatCouldNotBeRead() {
        assertThat(at(2026, 2).held()).isEqualTo(30);
        assertThat(book.heldMonths()).containsExactly(YearMonth.of(2026, 2));
    }

    @Test
    void whatCameBeforeTheBooksFirstMonthIsOfNoAccount() {
        var late = new CustomerBook(2);
        late.add(new long[] {90, 0, 60}, 1);

        ArrBook cut = late.book(FIRST, Map.of(), Map.of(), Collections.nCopies(2, Optional.empty()), Map.of());

        assertThat(cut.movements(FIRST.plusMonths(1))).isEqualTo(new Movements(0, 60, 0, 0, 0, 0, 60));
        assertThat(cut.at(FIRST.plusMonths(1)).customers()).contains(new Customers(1, 1, 0, 0, 0));
    }
}
