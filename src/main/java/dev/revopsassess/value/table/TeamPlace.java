package dev.revopsassess.value.table;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Position;
import java.util.Optional;

/**
 * What the name of a team or department means.
 *
 * @param function the function it belongs to
 * @param operations the kind of operations it does; empty where it is no operations team
 * @param possible true where the name fits the function only perhaps, such as {@code Commercial}
 */
public record TeamPlace(BusinessFunction function, Optional<Position.Operations> operations, boolean possible) {}
