package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;

/**
 * A warning that holds whatever the model, as the pack writes it.
 *
 * @param id one of the fixed ids
 * @param when its condition; an unknown condition gives no warning
 * @param text the warning
 * @param source document key
 */
public record WarningRule(String id, Condition when, String text, String source) {}
