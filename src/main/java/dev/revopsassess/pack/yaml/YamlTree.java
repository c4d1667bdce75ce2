package dev.revopsassess.pack.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML with the place of every key and value. Refuses what hides rules from a reader: a key given twice, anchors and
 * aliases, merge keys, a second document.
 */
public final class YamlTree {
    private static final String NO_ANCHORS = "anchors and aliases (& and *) are not read here; write the value out";

    private static final Pattern MARK = Pattern.compile("^\\s*in .*, line (\\d{1,9}), column (\\d{1,9}):?.*$");

    private final String file;
    private final YAMLParser parser;
    private final List<String> lines;

    private YamlTree(String file, YAMLParser parser, String text) {
        this.file = file;
        this.parser = parser;
        this.lines = text.lines().toList();
    }

    /** The file as a tree; its top must be a block of keys. */
    public static Fields read(String file, String text) {
        return Fields.of(node(file, text));
    }

    /** The file as a tree. */
    static Node node(String file, String text) {
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            var tree = new YamlTree(file, parser, text);
            if (parser.nextToken() == null) {
                throw new Place(file, 1, 1).error("the file is empty");
            }
            Node top = tree.node();
            if (parser.nextToken() != null) {
                throw tree.place().error("a second document; one file holds one");
            }
            return top;
        } catch (JacksonException e) {
            throw notYaml(file, e);
        }
    }

    private Node node() {
        Place place = place();
        if (parser.isCurrentAlias() || isAnchored(place)) {
            throw place.error(NO_ANCHORS);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return block(place);
        }
        if (token == JsonToken.START_ARRAY) {
            var items = new ArrayList<Node>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new Node.Items(place, List.copyOf(items));
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Node.Scalar(place, text == null ? "" : text);
    }

    private Node block(Place place) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place key = place();
            String name = parser.currentName();
            if (isAnchored(key)) {
                throw key.error(NO_ANCHORS);
            }
            if (name.equals("<<")) {
                throw key.error("merge keys (<<) are not read here; write the keys out");
            }
            Node.Entry before = entries.get(name);
            if (before != null) {
                throw key.error("\"" + name + "\" is given twice, first in line "
                        + before.key().line());
            }
            parser.nextToken();
            entries.put(name, new Node.Entry(key, node()));
        }
        return new Node.Block(place, entries);
    }

    /** The parser tells of anchors on blocks only; nothing else can begin with the sign, so the text is looked at. */
    private boolean isAnchored(Place place) {
        if (place.line() > lines.size()) {
            return false;
        }
        String line = lines.get(place.line() - 1);
        return place.column() <= line.length() && line.charAt(place.column() - 1) == '&';
    }

    private Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The parser tells what it was doing, then what stopped it, each with its place and the text there; the last counts. */
    private static PackException notYaml(String file, JacksonException problem) {
        TokenStreamLocation at = problem.getLocation();
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        String reason = "unreadable";
        for (String said : problem.getOriginalMessage().lines().toList()) {
            Matcher mark = MARK.matcher(said);
            if (mark.matches()) {
                line = Integer.parseInt(mark.group(1));
                column = Integer.parseInt(mark.group(2));
            } else if (!said.isBlank() && !said.startsWith(" ")) {
                reason = said.replace("(TAB)", "");
            }
        }
        return new Place(file, Math.max(1, line), Math.max(1, column)).error("not YAML: " + reason);
    }
}
