package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sealed type answers for its cases itself: nobody else tells them apart by class, so that a new case cannot be forgotten. */
class SealedTypesTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> location.contains("/classes/dev/revopsassess/"))
            .importPackages("dev.revopsassess");

    @Test
    void onlyASealedTypeAsksWhichOfItsCasesItIs() throws ClassNotFoundException {
        Map<String, String> cases = cases();
        assertThat(cases).hasSizeGreaterThan(40);
        List<String> asking = new ArrayList<>();
        for (JavaClass seen : MAIN) {
            Stream<JavaClass> asked = Stream.concat(
                    seen.getInstanceofChecks().stream().map(InstanceofCheck::getRawType),
                    seen.getCodeUnits().stream()
                            .map(JavaCodeUnit::getReferencedClassObjects)
                            .flatMap(objects -> objects.stream().map(ReferencedClassObject::getRawType)));
            asked.map(JavaClass::getName)
                    .filter(name -> cases.containsKey(name)
                            && !seen.getName().equals(name)
                            && !seen.getName().equals(cases.get(name)))
                    .forEach(name -> asking.add(seen.getName() + " asks for " + name));
        }
        assertThat(asking).isEmpty();
    }

    /** The sealed type by the name of each of its cases; an enumeration tells its own cases apart. */
    private static Map<String, String> cases() throws ClassNotFoundException {
        Map<String, String> cases = new HashMap<>();
        for (JavaClass seen : MAIN) {
            Class<?> type = Class.forName(seen.getName(), false, SealedTypesTest.class.getClassLoader());
            if (type.isSealed()) {
                Arrays.stream(type.getPermittedSubclasses())
                        .filter(permitted -> !permitted.isEnum())
                        .forEach(permitted -> cases.put(permitted.getName(), type.getName()));
            }
        }
        return cases;
    }
}
