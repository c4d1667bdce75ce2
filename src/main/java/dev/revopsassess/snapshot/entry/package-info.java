/**
 * The keys of the JSON contract as records, in the order in which they are written. What is {@code Optional} may be absent;
 * everything else is there in every report. Words are those of the contract; numbers are exact and in the unit beside them.
 */
@NullMarked
package dev.revopsassess.snapshot.entry;

import org.jspecify.annotations.NullMarked;
