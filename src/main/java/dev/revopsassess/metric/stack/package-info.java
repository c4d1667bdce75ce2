/** The tool inventory as metrics read it. */
@NullMarked
package dev.revopsassess.metric.stack;

import org.jspecify.annotations.NullMarked;
