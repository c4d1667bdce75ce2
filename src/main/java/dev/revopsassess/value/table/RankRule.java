package dev.revopsassess.value.table;

import dev.revopsassess.value.Position;
import java.util.List;

/**
 * The words of a rank.
 *
 * @param seniority the rank
 * @param titles phrases, one of which the title holds outside the phrases that carry no rank
 */
public record RankRule(Position.Seniority seniority, List<String> titles) {}
