/** Conditions that a report must not meet: judged on the report as it was written, and on what moved since a baseline. */
@NullMarked
package dev.revopsassess.gate;

import org.jspecify.annotations.NullMarked;
