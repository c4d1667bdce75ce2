/** The readers of every other kind of export. */
@NullMarked
package dev.revopsassess.intake.kind;

import org.jspecify.annotations.NullMarked;
