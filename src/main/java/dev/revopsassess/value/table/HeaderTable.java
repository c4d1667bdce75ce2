package dev.revopsassess.value.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which headers mean which column: what each kind of export needs, what its columns are called in the field, by which
 * headers a system gives itself away, and which words in cells are no data.
 *
 * @param kinds by the kind's word, such as {@code headcount}
 * @param systems the systems that can be told, most telling first
 * @param made words that announce, beside the table, the day on which an export was made
 * @param strangers tables that are no export of any kind and could be taken for one
 * @param words how the words of headers are to be weighed and spelled
 * @param cells what the words of cells mean
 */
public record HeaderTable(
        Map<String, KindHeaders> kinds,
        List<SystemSignature> systems,
        List<String> made,
        List<Stranger> strangers,
        Words words,
        CellWords cells) {
    /**
     * The headers of one kind.
     *
     * @param files words in a file name that hint at the kind
     * @param shapes the ways in which the kind can be laid out; the first that fits best is taken
     * @param prefixes words that systems put before a header of this kind, such as {@code deal} in "Deal owner"
     * @param fallbacks field that is read for another where the other has no column
     * @param telling words of headers that are not to be passed over in silence
     * @param types what the cells of a field are; a field that is not there is text
     * @param open dates that a row can do without: an end may lie open, and a date that only one figure needs may lack
     * @param fields synonyms by canonical field, the most telling synonym first; the canonical name is always one
     */
    public record KindHeaders(
            List<String> files,
            List<Shape> shapes,
            List<String> prefixes,
            Map<String, String> fallbacks,
            List<Telling> telling,
            Map<String, FieldType> types,
            Set<String> open,
            Map<String, List<String>> fields) {
        /** Nothing known. */
        public static final KindHeaders NONE =
                new KindHeaders(List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(), Set.of(), Map.of());

        /** What the cells of a field are. */
        public FieldType type(String field) {
            return types.getOrDefault(field, FieldType.TEXT);
        }
    }

    /**
     * Words in a header that make an unread column look like one that the figures hang on.
     *
     * @param fields the fields of which one read is enough; the first is proposed; none for words of what goes off the amounts
     * @param words in the singular
     * @param reasons words in a header which say that its column has a cell where it happened, and why
     */
    public record Telling(List<String> fields, Set<String> words, Set<String> reasons) {}

    /**
     * A layout of a kind.
     *
     * @param name such as {@code long}
     * @param required groups of alternatives: of each group one field has to be there
     * @param periods whether the layout needs two columns or more that are headed by a month or quarter
     * @param named whether the layout counts only where the file's name hints at the kind
     */
    public record Shape(String name, List<List<String>> required, boolean periods, boolean named) {
        public Shape {
            required = required.stream().map(List::copyOf).toList();
        }

        /** The groups of which no field is there. */
        public List<List<String>> missing(Collection<String> present) {
            return required.stream()
                    .filter(group -> group.stream().noneMatch(present::contains))
                    .toList();
        }
    }

    /**
     * How a system gives itself away.
     *
     * @param name as people call it
     * @param kind the kind that this signature belongs to
     * @param headers all of these are there
     * @param traits what is known of its figures: {@code cents}, {@code thousands}, {@code monthly}, {@code annual}
     * @param columns fields that this system's headers mean, where the general synonyms say otherwise; an empty field
     *     takes the column out
     */
    public record SystemSignature(
            String name, String kind, List<String> headers, Set<String> traits, Map<String, String> columns) {
        public SystemSignature {
            headers = List.copyOf(headers);
            traits = Collections.unmodifiableSet(new LinkedHashSet<>(traits));
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }

    /**
     * A table that companies keep and that is no export of any kind.
     *
     * @param name with its article, such as {@code a bank statement}
     * @param files words in a file name that hint at it
     * @param headers what its columns are called
     * @param rows what its rows are called, where they give it away
     */
    public record Stranger(String name, List<String> files, List<String> headers, List<String> rows) {}

    /**
     * How the words of headers are weighed and spelled.
     *
     * @param shared headers that tables of any sort have: they speak for no kind
     * @param prefixes words that say where a column comes from and not what it holds, such as the name of a system
     * @param beside words at the end of headers whose columns only tell about another column
     * @param abbreviations long form by short form
     * @param teams words in the name of a team that do not say which it is
     * @param folders names of folders that say nothing of the company whose exports lie in them, in small letters
     */
    public record Words(
            Set<String> shared,
            Set<String> prefixes,
            Set<String> beside,
            Map<String, String> abbreviations,
            Set<String> teams,
            Set<String> folders) {
        /** None. */
        public static final Words NONE = new Words(Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of());
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}#]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * The system whose signature the headers show, of those that export the kind.
     *
     * @param kind the kind's word
     * @param forms the forms of all headers of the table
     */
    public Optional<SystemSignature> system(String kind, Set<String> forms) {
        return systems.stream()
                .filter(system -> system.kind().equals(kind) && forms.containsAll(system.headers()))
                .findFirst();
    }

    /**
     * The form in which headers are compared: lower case, without accents, ß as ss, words apart by one space. {@code annualCost},
     * {@code Annual-Cost} and {@code ANNUAL_COST} are the same.
     */
    public static String plain(String header) {
        var plain = new StringBuilder(header.length() + 8);
        char before = ' ';
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            if (character > '\u007f') {
                return inAnyScript(header);
            }
            boolean capital = character >= 'A' && character <= 'Z';
            boolean word = capital || isSmall(character) || (character >= '0' && character <= '9') || character == '#';
            if ((!word || (capital && isSmall(before)))
                    && !plain.isEmpty()
                    && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
            if (word) {
                plain.append(capital ? (char) (character + 'a' - 'A') : character);
            }
            before = character;
        }
        return plain.toString().strip();
    }

    private static boolean isSmall(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** The same with what most texts do not need and take most of the time for. */
    private static String inAnyScript(String header) {
        String apart = CAMEL.matcher(header).replaceAll(" ");
        String bare =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }

    /** The forms to look for, most exact first: as it stands, without brackets, without unit words at the end. */
    public List<String> forms(String header) {
        String plain = plain(header);
        String bare = header.indexOf('(') < 0 && header.indexOf('[') < 0 && header.indexOf('{') < 0
                ? plain
                : plain(BRACKETS.matcher(header).replaceAll(" "));
        String wordless = withoutUnits(bare);
        if (bare.equals(plain) && wordless.equals(plain)) {
            return plain.isEmpty() ? List.of() : List.of(plain);
        }
        return Stream.of(plain, bare, wordless)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private String withoutUnits(String form) {
        String rest = form;
        for (int blank = rest.lastIndexOf(' ');
                blank > 0 && cells.isUnit(rest.substring(blank + 1));
                blank = rest.lastIndexOf(' ')) {
            rest = rest.substring(0, blank);
        }
        return rest;
    }
}
