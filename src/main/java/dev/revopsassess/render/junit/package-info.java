/** The report for the test tab of a CI server. */
@NullMarked
package dev.revopsassess.render.junit;

import org.jspecify.annotations.NullMarked;
