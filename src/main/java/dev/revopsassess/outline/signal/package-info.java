/** What the report says of the evidence of signals, made from its facts. */
@NullMarked
package dev.revopsassess.outline.signal;

import org.jspecify.annotations.NullMarked;
