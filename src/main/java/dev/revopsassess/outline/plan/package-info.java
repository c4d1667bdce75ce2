/** What the report says of the plan, made from its facts. */
@NullMarked
package dev.revopsassess.outline.plan;

import org.jspecify.annotations.NullMarked;
