/** The report for machines: the JSON contract and its schema. */
@NullMarked
package dev.revopsassess.render.json;

import org.jspecify.annotations.NullMarked;
