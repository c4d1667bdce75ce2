package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.snapshot.Snapshots;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever fills a record hands over collections that nobody changes any more, so that records need not copy them. */
class NothingChangesLaterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"aldermoor", "corvane", "harborline", "juniper-labs", "meridian", "northwind", "quillfeather"})
    void everyCollectionOfRulesAssessmentAndReportStaysAsItIs(String sample) {
        Run.Judged judged = Run.sample(sample);
        var walk = new Walk();

        walk.into("assessment", judged.assessment());
        walk.into("rules", judged.rules());
        walk.into("headers", judged.rules().headers());
        walk.into("exports", judged.exports());
        walk.into("outline", Outline.whole(judged.assessment()));
        walk.into("snapshot", Snapshots.of(judged.assessment()));

        assertThat(walk.changeable).isEmpty();
        assertThat(walk.seen).hasSizeGreaterThan(1000);
    }

    @Test
    void aListThatCanBeChangedIsFoundWhereverItStands() {
        record Inner(List<String> words) {}
        record Outer(Optional<Map<String, Inner>> inner) {}
        var walk = new Walk();

        walk.into("outer", new Outer(Optional.of(Map.of("one", new Inner(new ArrayList<>(List.of("two")))))));

        assertThat(walk.changeable).containsExactly("outer.inner.one.words");
    }

    /** Follows what records hold. */
    private static final class Walk {
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<String> changeable = new java.util.TreeSet<>();

        void into(String path, Object value) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(held -> into(path, held));
            } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                if (seen.add(value)) {
                    String type = value.getClass().getName();
                    if (!type.startsWith("java.util.Immutable") && !type.startsWith("java.util.Collections$")) {
                        changeable.add(path);
                    }
                    held(path, value);
                }
            } else if (value instanceof Record && seen.add(value)) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    into(path + "." + component.getName(), read(component, value));
                }
            }
        }

        private void held(String path, Object value) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> into(path + "." + key, each));
            } else {
                ((Collection<?>) value).forEach(each -> into(path, each));
            }
        }

        private static Object read(RecordComponent component, Object record) {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
