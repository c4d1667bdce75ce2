package dev.revopsassess.render.text;

/** Emphasis in a terminal; the text reads the same without it. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    HEADING("1;36"),
    DIM("2"),
    BAD("1;31"),
    WARN("33"),
    GOOD("32"),
    STRUCK("2;9");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
