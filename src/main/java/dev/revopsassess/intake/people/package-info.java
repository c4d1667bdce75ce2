/** Who is who, and who may be named. */
@NullMarked
package dev.revopsassess.intake.people;

import org.jspecify.annotations.NullMarked;
