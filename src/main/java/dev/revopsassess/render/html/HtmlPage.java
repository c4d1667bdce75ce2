package dev.revopsassess.render.html;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.block.Table;
import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What the template of the whole document shows.
 *
 * @param outline the report
 * @param styles the style sheet, our own
 */
public record HtmlPage(Outline outline, String styles) {
    /** Longer than an amount with its currency; such a cell breaks its lines. */
    private static final int LONGEST_NUMBER = 18;

    /** The blocks of a section. */
    public Content body(Outline.Part part) {
        return output -> {
            var writer = new HtmlWriter(output, 3);
            part.blocks().forEach(block -> block.writtenBy(writer));
        };
    }

    /** Style of a cell: that of its column, and {@code accountable} for a letter that says so. */
    public static String style(Table table, int column, Table.Cell cell) {
        if (table.layout() == Table.Layout.LETTERS) {
            return cell.text().startsWith("A") ? "accountable" : "";
        }
        return style(table, column);
    }

    /** Style of a column: {@code n} for numbers that stay on one line, {@code measured} where some have words beside them. */
    public static String style(Table table, int column) {
        if (!table.columns().get(column).number()) {
            return "";
        }
        boolean words =
                table.rows().stream().anyMatch(row -> row.get(column).text().length() > LONGEST_NUMBER);
        return words ? "measured" : "n";
    }

    /** What a browser may load for this document: its own style sheet, told by its fingerprint, and nothing else. */
    public String policy() {
        return policy(styles);
    }

    static String policy(String styles) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
