/** Metrics of people: the revenue organisation, operations, sellers, divisions and steps in headcount. */
@NullMarked
package dev.revopsassess.metric.people;

import org.jspecify.annotations.NullMarked;
