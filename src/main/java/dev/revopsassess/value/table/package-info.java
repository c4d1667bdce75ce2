/** The tables of titles, departments, products, headers and statuses. */
@NullMarked
package dev.revopsassess.value.table;

import org.jspecify.annotations.NullMarked;
