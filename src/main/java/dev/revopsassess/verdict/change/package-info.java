/** What would change the verdict, and when. */
@NullMarked
package dev.revopsassess.verdict.change;

import org.jspecify.annotations.NullMarked;
