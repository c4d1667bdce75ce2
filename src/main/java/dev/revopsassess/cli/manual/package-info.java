/** What is installed beside the program: completion for shells and man pages, from the same model as its help. */
@NullMarked
package dev.revopsassess.cli.manual;

import org.jspecify.annotations.NullMarked;
