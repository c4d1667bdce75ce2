/** From readings to findings: a rule is data and never sees a row. */
@NullMarked
package dev.revopsassess.signal;

import org.jspecify.annotations.NullMarked;
