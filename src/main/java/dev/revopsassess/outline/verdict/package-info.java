/** What the report says of the verdict, made from its facts. */
@NullMarked
package dev.revopsassess.outline.verdict;

import org.jspecify.annotations.NullMarked;
