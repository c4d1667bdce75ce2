package dev.revopsassess.value;

import java.util.Locale;

/**
 * A colour for links and marks. Nobody can read one colour on a light and on a dark page alike, so what is given is for the
 * light page, and on a dark one the same hue is lightened until it can be read.
 *
 * @param light as given, {@code #rrggbb} in small letters
 * @param dark the same hue for a dark page
 */
public record Accent(String light, String dark) {
    /** The least contrast of text, by WCAG 2.2, success criterion 1.4.3. */
    public static final double READABLE = 4.5;

    /** The darkest light surface and the lightest dark one that text stands on in a report. */
    private static final String LIGHT_PAGE = "#f7f5f0";

    private static final String DARK_PAGE = "#182024";

    private static final int WHITE = 255;

    /**
     * A colour that can be read.
     *
     * @param text {@code #rrggbb}
     * @throws IllegalArgumentException with the reason, where it is no such colour or cannot be read on a light page
     */
    public static Accent of(String text) {
        String light = text.strip().toLowerCase(Locale.ROOT);
        if (!light.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("a colour is written as \"#0a4b66\"; found \"" + text + "\"");
        }
        double contrast = contrast(light, LIGHT_PAGE);
        if (contrast < READABLE) {
            throw new IllegalArgumentException(light + " has a contrast of " + NumberText.plain(floored(contrast), 1)
                    + ":1 on the light page, and under 4.5:1 it cannot be read; choose a darker colour");
        }
        return new Accent(light, lightened(light));
    }

    /** Contrast of two colours, 1 to 21. */
    static double contrast(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** So that 4.49 is never printed as 4.5. */
    private static double floored(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    private static String lightened(String colour) {
        for (int percent = 0; percent < 100; percent++) {
            String mixed = mixed(colour, percent);
            if (contrast(mixed, DARK_PAGE) >= READABLE) {
                return mixed;
            }
        }
        return "#ffffff";
    }

    private static String mixed(String colour, int percentOfWhite) {
        var mixed = new StringBuilder("#");
        for (int part = 0; part < 3; part++) {
            int value = channel(colour, part);
            int lighter = value + (WHITE - value) * percentOfWhite / 100;
            mixed.append(Character.forDigit(lighter / 16, 16)).append(Character.forDigit(lighter % 16, 16));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double share = channel / (double) WHITE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int part) {
        return Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16);
    }
}
