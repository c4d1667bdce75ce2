/** One run over one company. */
@NullMarked
package dev.revopsassess.cli.run;

import org.jspecify.annotations.NullMarked;
