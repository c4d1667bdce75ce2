package dev.revopsassess.cli.console;

import dev.revopsassess.value.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of options are read, so that a wrong one is answered in the user's terms and not in those of Java. */
public final class OptionValues {
    private OptionValues() {}

    /** Makes the command line and its commands read days, formats and the words of every other choice. */
    public static void taughtTo(CommandLine line) {
        line.registerConverter(LocalDate.class, new Day());
        choices(line).forEach(choice -> taught(line, choice));
        line.registerConverter(Format.class, new FormatWord());
    }

    // Named classes: one made of a lambda keeps the whole of picocli's converters out of the archive of classes.

    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            return day(word);
        }
    }

    private static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return format(word);
        }
    }

    private record Choice<T>(Class<T> choice) implements ITypeConverter<T> {
        @Override
        public T convert(String word) {
            return chosen(choice, word);
        }
    }

    /** The enumerations that the options of all commands take. */
    private static Set<Class<?>> choices(CommandLine line) {
        var found = new LinkedHashSet<Class<?>>();
        line.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::type)
                .filter(Class::isEnum)
                .forEach(found::add);
        line.getSubcommands().values().forEach(command -> found.addAll(choices(command)));
        return found;
    }

    private static <T> void taught(CommandLine line, Class<T> choice) {
        line.registerConverter(choice, new Choice<>(choice));
    }

    private static <T> T chosen(Class<T> choice, String word) {
        return Arrays.stream(choice.getEnumConstants())
                .filter(value -> value.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> refused(choice, word));
    }

    private static TypeConversionException refused(Class<?> choice, String word) {
        List<String> words =
                Arrays.stream(choice.getEnumConstants()).map(Object::toString).toList();
        return new TypeConversionException(
                "write one of " + String.join(", ", words) + "; found \"" + word + "\"" + Nearest.hint(word, words));
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("write a day that exists as 2026-09-30; found \"" + word + "\"");
        }
    }

    private static Format format(String word) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> Format.ofFile(word))
                .orElseThrow(() -> refused(Format.class, word));
    }
}
