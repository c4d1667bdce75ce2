/**
 * Where the data already is: the statement that reduces a table of recurring revenue to a row a month. It knows nothing of
 * files; what an engine returns is read by the intake like any export.
 */
@NullMarked
package dev.revopsassess.warehouse;

import org.jspecify.annotations.NullMarked;
