package dev.revopsassess.pack.rules;

import dev.revopsassess.value.Resource;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.HeaderTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words that the program's rules and tables use: what is called so is no person, whatever somebody's name is. */
public final class RuleWords {
    private static final List<String> TABLES = List.of(
            "headers.yaml", "titles.yaml", "tools.yaml", "questions.yaml", "statuses.yaml", "plan.yaml", "pack.yaml");

    /** Where the build writes them beside the tables, one blank between two. */
    static final String FILE = "pack.words";

    private RuleWords() {}

    /** The words of the rules in lower case without accents, those of the packs and of the configuration among them. */
    public static Set<String> of(RulePack rules) {
        var words = new HashSet<>(BuiltIn.WORDS);
        Stream.of(CellTopic.CELL, CellTopic.NAME, CellTopic.ROW)
                .flatMap(rules.headers().cells()::all)
                .forEach(word -> add(words, word));
        rules.tools().products().forEach(product -> product.names().forEach(name -> add(words, name)));
        rules.signals().forEach(signal -> add(words, signal.title() + " " + signal.why() + " " + signal.action()));
        return words;
    }

    /** The tables of the program, the same in every run. */
    private static final class BuiltIn {
        static final List<String> WORDS = RuleWords.class.getResource("/pack/" + FILE) == null
                ? words()
                : List.of(Resource.text("/pack/" + FILE).split(" ", -1));
    }

    /** The words of the program's tables, sorted: taken from their whole text, which takes too long for each run. */
    static List<String> words() {
        var words = new TreeSet<String>();
        TABLES.forEach(table -> add(words, Resource.text("/pack/" + table)));
        return List.copyOf(words);
    }

    private static void add(Set<String> words, String text) {
        words.addAll(Arrays.asList(HeaderTable.plain(text).split(" ", -1)));
    }
}
