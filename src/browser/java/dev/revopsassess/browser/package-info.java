/** The HTML reports in a real browser: what a reader sees, hears, types and prints. */
@NullMarked
package dev.revopsassess.browser;

import org.jspecify.annotations.NullMarked;
