/** The one result that every renderer starts from. */
@NullMarked
package dev.revopsassess.report;

import org.jspecify.annotations.NullMarked;
