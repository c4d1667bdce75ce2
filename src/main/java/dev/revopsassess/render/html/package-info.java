/** The report for clients: one file that needs no network and no script. */
@NullMarked
package dev.revopsassess.render.html;

import org.jspecify.annotations.NullMarked;
