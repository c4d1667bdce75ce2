package dev.revopsassess.value.table;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Answers that were worked out before, so that a name on thousands of rows is looked up once. It holds so many and then
 * begins anew, whatever the input.
 *
 * @param <K> what is asked
 * @param <V> the answer, the same every time
 */
final class Memory<K, V> {
    /** House: more names than the exports of any company have that is asked for here, in some ten megabytes. */
    static final int MOST = 50_000;

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();

    /** The answer to a question, worked out where it is not known. */
    V of(K key, Function<? super K, ? extends V> answer) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V worked = answer.apply(key);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, worked);
        return worked;
    }
}
