/** What open questions leave possible. */
@NullMarked
package dev.revopsassess.verdict.certainty;

import org.jspecify.annotations.NullMarked;
