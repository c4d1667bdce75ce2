/** The report as annotations of a GitHub workflow. */
@NullMarked
package dev.revopsassess.render.github;

import org.jspecify.annotations.NullMarked;
