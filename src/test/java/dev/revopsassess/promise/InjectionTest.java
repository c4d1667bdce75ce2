package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in the exports stays text: read again by the parsers that readers use, a report of hostile words has the
 * same elements, attributes, links, headings, cells and keys as the report of the same company in plain words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionTest {
    private static final String STEERING =
            "[\\p{Cntrl}\\u0080-\\u009F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]";

    private Map<String, String> plain = Map.of();

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">",
                "' onmouseover='alert(1)' x='",
                "</title></style></svg></td></table></details><h1>owned</h1>",
                "<!-- --><![CDATA[ ]]>&lt;b&gt;&#60;i&#62;${7*7}@{raw}<%= 1 %>",
                "](javascript:alert(1)) [x](javascript:alert(1)) ![y](vbscript:1) <javascript:alert(1)>",
                "``` `code` ~~~ | a | b | \\| *em* **strong** __u__ ~~del~~ $x$ [ ] [x]",
                "# heading --- === - item 1. item > quote : --- | --- |",
                "@octocat #12 www.evil.example https://evil.example octo/cat#1 GH-1",
                "=cmd|'/C calc'!A0 +1 -1 @SUM(1+1)",
                "\u001B[31mred\u001B]0;owned\u0007\u009B2J\u0007\b\u007F",
                "\u202Egnp.exe\u2066x\u2069\u200F\u2028\u2029",
                "%s %n {0} \\u003cscript\\u003e \\n '' \"\" ;",
                "]]> --> */ }} </script",
                "\uD83D\uDC69\u200D\uD83D\uDCBB \uFEFF \u00AD Z\u0335\u0321a");
    }

    @BeforeAll
    void plainly(@TempDir Path folder) {
        plain = reports(folder.resolve("company"), "plain words");
    }

    private static Map<String, String> reports(Path folder, String words) {
        HostileCompany.written(folder, words);
        var reports = new TreeMap<String, String>();
        reports.put("short", printed("assess", folder.toString()));
        reports.putAll(files(folder, "assess", "", List.of("text", "markdown", "html", "json", "junit")));
        reports.putAll(files(folder, "check", "check ", List.of("text", "markdown", "json")));
        reports.put("what-if", printed("what-if", folder.toString(), "--set", "salespeople=18"));
        reports.put(
                "what-if markdown", printed("what-if", folder.toString(), "--set", "salespeople=18", "-f", "markdown"));
        return reports;
    }

    /** What a command writes in these formats, in one run. */
    private static Map<String, String> files(Path folder, String command, String name, List<String> formats) {
        Path out = folder.resolve("out");
        var words = new ArrayList<>(List.of(command, folder.toString()));
        formats.forEach(format -> words.addAll(
                List.of("-f", format, "-o", out.resolve(command + "." + format).toString())));
        var reports = new TreeMap<String, String>();
        try {
            Files.createDirectories(out);
            printed(words.toArray(String[]::new));
            for (String format : formats) {
                reports.put(name + format, Files.readString(out.resolve(command + "." + format)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reports;
    }

    private static String printed(String... words) {
        Run.Printed printed = Run.of(words);
        assertThat(printed.exit()).as(printed.err()).isZero();
        assertThat(printed.err()).doesNotContainPattern(STEERING);
        return printed.out();
    }

    @Test
    void theWordsReallyStandInEveryReport() {
        plain.forEach((format, report) -> {
            if (!format.startsWith("what-if")) {
                assertThat(report.replaceAll("\\s+", " ")).as(format).contains("plain words");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsStayWords(String words, @TempDir Path folder) {
        Map<String, String> reports = reports(folder.resolve("company"), words);

        reports.forEach((format, report) -> assertThat(report).as(format).doesNotContainPattern(STEERING));
        same(reports, "html", InjectionTest::html);
        same(reports, "json", InjectionTest::json);
        same(reports, "check json", InjectionTest::json);
        same(reports, "junit", InjectionTest::xml);
        for (String format : List.of("markdown", "check markdown", "what-if markdown")) {
            same(reports, format, InjectionTest::markdown);
            // In a fenced block, such as the lines to paste, nothing is a link or a mention.
            assertThat(reports.getOrDefault(format, "").replaceAll("(?ms)^```.*?^```$", ""))
                    .as(format)
                    .doesNotContainPattern("(?i)(https?|ftp)://|www\\.|(?<![\\w`])@\\w");
        }
    }

    private void same(Map<String, String> reports, String format, Function<String, Map<String, Integer>> structure) {
        assertThat(structure.apply(reports.getOrDefault(format, "")))
                .as(format)
                .hasSizeGreaterThan(3)
                .isEqualTo(structure.apply(plain.getOrDefault(format, "")));
    }

    /** How often each element stands there, with its attributes, and with the values of those that do something. */
    private static Map<String, Integer> html(String report) {
        Document document = Jsoup.parse(report);
        var seen = new TreeMap<String, Integer>();
        for (Element element : document.getAllElements()) {
            var word = new StringBuilder(element.tagName());
            element.attributes().forEach(attribute -> {
                word.append(' ').append(attribute.getKey());
                if (List.of("href", "id", "class", "src", "style", "role", "http-equiv")
                        .contains(attribute.getKey())) {
                    word.append('=').append(attribute.getValue());
                }
            });
            seen.merge(word.toString(), 1, Integer::sum);
        }
        assertThat(document.select("script, img, iframe, object, link, form, [style], a:not([href^=#])"))
                .isEmpty();
        return seen;
    }

    private static Map<String, Integer> json(String report) {
        var seen = new TreeMap<String, Integer>();
        paths("", JsonMapper.shared().readTree(report), seen);
        return seen;
    }

    private static void paths(String path, JsonNode node, Map<String, Integer> seen) {
        seen.merge(path + " " + node.getNodeType(), 1, Integer::sum);
        node.properties().forEach(entry -> paths(path + "/" + entry.getKey(), entry.getValue(), seen));
        if (node.isArray()) {
            node.forEach(item -> paths(path + "[]", item, seen));
        }
    }

    private static Map<String, Integer> xml(String report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList elements = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)))
                    .getElementsByTagName("*");
            var seen = new TreeMap<String, Integer>();
            for (int index = 0; index < elements.getLength(); index++) {
                var word = new StringBuilder(elements.item(index).getNodeName());
                var attributes = elements.item(index).getAttributes();
                for (int at = 0; at < attributes.getLength(); at++) {
                    word.append(' ').append(attributes.item(at).getNodeName());
                }
                seen.merge(word.toString(), 1, Integer::sum);
            }
            return seen;
        } catch (Exception broken) {
            throw new AssertionError(report, broken);
        }
    }

    /** How often each kind of node stands there, raw markup by what it says; empty comments only keep links apart. */
    private static Map<String, Integer> markdown(String report) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(report);
        var seen = new TreeMap<String, Integer>();
        var fences = new ArrayList<String>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    count(child);
                    child.accept(this);
                }
            }

            private void count(Node node) {
                if (node instanceof FencedCodeBlock fence) {
                    fences.add(fence.getInfo());
                }
                String name = node.getClass().getSimpleName();
                if (node instanceof HtmlInline inline) {
                    if (!inline.getLiteral().equals("<!-- -->")) {
                        seen.merge(name + inline.getLiteral(), 1, Integer::sum);
                    }
                } else if (node instanceof HtmlBlock block) {
                    seen.merge(name + block.getLiteral().replaceAll(">[^<]*", ">"), 1, Integer::sum);
                } else if (!name.equals("Text")) {
                    seen.merge(name, 1, Integer::sum);
                }
            }
        });
        fences.forEach(fence -> seen.merge("fence " + fence, 1, Integer::sum));
        return seen;
    }
}
