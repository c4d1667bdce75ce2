package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerMatrixTest {
    /** More customers than any block holds, and more months than a word has bits. */
    private static final int CUSTOMERS = 3_000;

    private static final int MONTHS = 70;

    @Test
    void everyCustomerAndMonthHasAPlaceOfItsOwn() {
        var matrix = new CustomerMatrix(MONTHS);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            assertThat(matrix.addCustomer()).isEqualTo(customer);
        }

        for (int customer = 0; customer < CUSTOMERS; customer++) {
            for (int month = 0; month < MONTHS; month++) {
                matrix.add(customer, month, customer * 100L + month);
                matrix.add(customer, month, 1);
            }
        }

        for (int customer = 0; customer < CUSTOMERS; customer++) {
            for (int month = 0; month < MONTHS; month++) {
                assertThat(matrix.at(customer, month)).isEqualTo(customer * 100L + month + 1);
            }
        }
    }

    @Test
    void aMonthIsGivenByTheCustomersWhoseRowsGiveIt() {
        var matrix = new CustomerMatrix(MONTHS);
        int first = matrix.addCustomer();
        int second = matrix.addCustomer();

        matrix.state(first, 3);
        matrix.state(second, 67);

        assertThat(matrix.isStated(first, 3)).isTrue();
        assertThat(matrix.isStated(first, 67)).isFalse();
        assertThat(matrix.isStated(second, 67)).isTrue();
        assertThat(matrix.isStated(second, 3)).isFalse();
        assertThat(matrix.stated().toString()).isEqualTo("{3, 67}");
    }

    @Test
    void oneMonthAloneIsALedgerToo() {
        var matrix = new CustomerMatrix(1);
        int customer = matrix.addCustomer();

        matrix.add(customer, 0, 1200);

        assertThat(matrix.at(customer, 0)).isEqualTo(1200);
        assertThat(matrix.months()).isEqualTo(1);
    }
}
