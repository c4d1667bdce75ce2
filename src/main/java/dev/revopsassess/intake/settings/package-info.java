/** What a run was told about its files, and who may be named. */
@NullMarked
package dev.revopsassess.intake.settings;

import org.jspecify.annotations.NullMarked;
