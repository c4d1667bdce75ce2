package dev.revopsassess.verdict.model;

import dev.revopsassess.value.Keyword;

/** Today's operations structure. */
public enum Structure implements Keyword {
    /** No dedicated operations person. */
    NONE,
    /** Sales scope only, and no RevOps title. */
    SALES_OPS,
    /** Several functions with their own operations people and nobody over them. */
    SILOED_OPS,
    /** RevOps by title, without mandate or without scope. */
    REVOPS_COSMETIC,
    /** Mandate and scope in place, whatever the title. */
    REVOPS,
    /** RevOps with operations people embedded in two functions or more. */
    HUB_AND_SPOKE,
    /** Neither a manager column nor an answer tells. */
    UNKNOWN
}
