package dev.revopsassess.cli.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the words of options are read, so that a wrong one is answered in the user's terms and not in those of Java. */
public final class OptionValues {
    private OptionValues() {}

    /** Makes the command line and its commands read days and formats. */
    public static void taughtTo(CommandLine line) {
        line.registerConverter(LocalDate.class, OptionValues::day);
        line.registerConverter(Format.class, OptionValues::format);
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
                .orElseThrow(() -> new TypeConversionException("write one of "
                        + Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "))
                        + "; found \"" + word + "\""));
    }
}
