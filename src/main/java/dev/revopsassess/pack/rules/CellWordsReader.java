package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code words.yaml}. */
final class CellWordsReader {
    private CellWordsReader() {}

    /**
     * Words from YAML.
     *
     * @param table the file
     * @throws PackException if the file is not a table of words, with line and column
     */
    static CellWords read(Fields table) {
        return TableFile.read(table, fields -> {
            var topics = new EnumMap<CellTopic, Map<String, List<String>>>(CellTopic.class);
            for (CellTopic topic : CellTopic.values()) {
                Fields block = Fields.of(fields.required(topic.word()));
                topics.put(topic, topic(topic, block, fields.entries(topic.word())));
            }
            return new CellWords(topics);
        });
    }

    private static Map<String, List<String>> topic(CellTopic topic, Fields block, Map<String, Node.Entry> entries) {
        topic.meanings().forEach(block::required);
        var meanings = new LinkedHashMap<String, List<String>>();
        entries.forEach((meaning, entry) -> {
            if (!topic.has(meaning)) {
                throw entry.key()
                        .error("\"" + topic.word() + "\" means " + topic.expected() + "; found \"" + meaning + "\"");
            }
            meanings.put(meaning, words(entry.value(), meaning));
        });
        return meanings;
    }

    /** A list of words, or a block with a list for each language. */
    private static List<String> words(Node node, String meaning) {
        return node.block().isEmpty()
                ? Fields.textsOf(node, meaning)
                : Fields.map(node).entrySet().stream()
                        .flatMap(language -> Fields.textsOf(language.getValue(), language.getKey()).stream())
                        .toList();
    }
}
