package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.settings.IntakeSettings;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words around a column of amounts say about its unit: configuration, header, file name, system, in this order. */
public final class Units {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd}']+");
    private final List<Set<String>> sources = new ArrayList<>();
    private final CellWords words;

    /** The units that the header states. */
    public Units(
            IntakeSettings settings,
            String kindField,
            String header,
            InputFile file,
            Mapping mapping,
            CellWords words) {
        this.words = words;
        sources.add(words(settings.units().getOrDefault(kindField, "")));
        sources.add(words(header));
        sources.add(words(file.stem()));
        sources.add(mapping.system().map(HeaderTable.SystemSignature::traits).orElse(Set.of()));
    }

    /** What an amount is multiplied with to be whole units of money. */
    public BigDecimal factor() {
        return first("cents", "thousands")
                .map(cents -> cents ? new BigDecimal("0.01") : BigDecimal.valueOf(1000))
                .orElse(BigDecimal.ONE);
    }

    /** Whether amounts are of a month, true, or of a year; empty where nothing says so. */
    public Optional<Boolean> monthly() {
        return first("monthly", "annual");
    }

    private Optional<Boolean> first(String one, String other) {
        return sources.stream()
                .flatMap(source -> either(source, one, other).stream())
                .findFirst();
    }

    /** Whether the words say the one, true, or the other; a word for the figure goes before all else. */
    private Optional<Boolean> either(Set<String> source, String one, String other) {
        Set<String> figures = source.stream()
                .filter(word -> says("figure", word) && (says(one, word) || says(other, word)))
                .collect(Collectors.toSet());
        Set<String> telling = figures.isEmpty() ? source : figures;
        boolean is = telling.stream().anyMatch(word -> says(one, word));
        boolean isOther = telling.stream().anyMatch(word -> says(other, word));
        return is == isOther ? Optional.empty() : Optional.of(is);
    }

    private boolean says(String unit, String word) {
        return words.says(CellTopic.UNIT, unit, word);
    }

    /** The currency that a header names; empty where it names none. */
    public static Optional<String> currency(String header, CellWords words) {
        for (String word : header.split("[\\s()\\[\\]_,/-]+", -1)) {
            String code = words.currency(word);
            boolean thousands = word.length() > 1 && "kKtT".indexOf(word.charAt(0)) >= 0;
            code = code.isEmpty() && thousands ? words.currency(word.substring(1)) : code;
            if (!code.isEmpty()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word :
                APART.split(text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT), -1)) {
            words.add(HeaderTable.plain(word).isEmpty() ? word : HeaderTable.plain(word));
        }
        return words;
    }
}
