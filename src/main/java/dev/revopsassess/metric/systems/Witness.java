package dev.revopsassess.metric.systems;

import java.time.YearMonth;
import java.util.Optional;

/** A system that can be asked for one figure over whole months. */
interface Witness {
    /** What it says of the months, both included; empty where it does not cover all of them. */
    Optional<Claim> over(YearMonth from, YearMonth to);
}
