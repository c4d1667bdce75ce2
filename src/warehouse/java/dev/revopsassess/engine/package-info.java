/** What engines make of the ledger statement and of sources, run on real ones: mvn -Pwarehouse test. */
@NullMarked
package dev.revopsassess.engine;

import org.jspecify.annotations.NullMarked;
