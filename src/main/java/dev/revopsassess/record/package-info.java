/** What the exports say, typed; no text to be interpreted is left in here. */
@NullMarked
package dev.revopsassess.record;

import org.jspecify.annotations.NullMarked;
