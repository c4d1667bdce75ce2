/** The report for pull requests and wikis. */
@NullMarked
package dev.revopsassess.render.markdown;

import org.jspecify.annotations.NullMarked;
