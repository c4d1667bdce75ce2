/** Many companies beside each other: ranked, counted, and what would move most of them. It sees reports and nothing behind them. */
@NullMarked
package dev.revopsassess.portfolio;

import org.jspecify.annotations.NullMarked;
