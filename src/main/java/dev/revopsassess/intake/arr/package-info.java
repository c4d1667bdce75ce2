/** Exports of recurring revenue, whatever their shape, to the ledger. */
@NullMarked
package dev.revopsassess.intake.arr;

import org.jspecify.annotations.NullMarked;
