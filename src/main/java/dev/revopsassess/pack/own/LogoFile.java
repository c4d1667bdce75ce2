package dev.revopsassess.pack.own;

import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The picture of a letterhead: an SVG or a PNG, by what is in it, which a report carries within itself. */
final class LogoFile {
    /** House: ten times what a drawn logo needs; every report carries it. */
    private static final int MOST_BYTES = 200_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private LogoFile() {}

    /** The picture as a data URI; what is no picture is said with its place in the configuration. */
    static String read(ConfigurationReader.Listed listed, Path folder, boolean enclosed) {
        Path file = EffectiveRules.file(listed, folder, enclosed, "logo");
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw listed.place()
                        .error("\"" + listed.path() + "\" has " + NumberText.count(size) + " bytes; a logo has "
                                + NumberText.count(MOST_BYTES) + " at most, as every report carries it");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw listed.place().error("\"" + listed.path() + "\" could not be read");
        }
        String type = type(bytes)
                .orElseThrow(() -> listed.place()
                        .error("\"" + listed.path()
                                + "\" is neither an SVG nor a PNG picture, by what is in it; a logo is one"));
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static Optional<String> type(byte[] bytes) {
        if (bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return Optional.of("image/png");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.matches(
                        "(?s)\\x{FEFF}?\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*>\\s*)*<svg[\\s>].*")
                ? Optional.of("image/svg+xml")
                : Optional.empty();
    }
}
