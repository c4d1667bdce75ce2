/** Companies at the edges, each with the answer of an experienced leader of revenue operations, written before it was run. */
@org.jspecify.annotations.NullMarked
package dev.revopsassess.judgement;
