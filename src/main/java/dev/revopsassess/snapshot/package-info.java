/** The JSON contract: a report becomes records, records become text, and a text of any earlier version is read back. */
@NullMarked
package dev.revopsassess.snapshot;

import org.jspecify.annotations.NullMarked;
