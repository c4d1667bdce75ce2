package dev.revopsassess.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder for each company, called as the company is where that is the name of a folder on every system. Where it is not, or
 * where two would be one folder on a system that knows no case, the name is made safe and a print of the whole name follows.
 * What a company's folder is called hangs on no company but those that differ in case alone.
 */
final class FolderNames {
    private static final int LONGEST = 80;
    private static final int PRINT = 12;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private FolderNames() {}

    /** The folders of different companies, in their order; no two fall together. */
    static List<String> of(List<String> companies) {
        var seen = new HashSet<String>();
        Set<String> alike = companies.stream()
                .map(FolderNames::folded)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        var folders = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (String company : companies) {
            boolean own = safe(company).equals(company) && !alike.contains(folded(company));
            String folder = own ? company : safe(company) + "-" + print(company);
            if (!taken.add(folded(folder))) {
                folder = safe(company) + "-" + print(folder + "/" + company);
                taken.add(folded(folder));
            }
            folders.add(folder);
        }
        return folders;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The name with nothing in it that a system refuses or reads otherwise: a leading dot hides a folder. */
    private static String safe(String company) {
        String name = Normalizer.normalize(company, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._&+,'()-]", "-")
                .replaceAll("^[ .-]+|[ .]+$", "");
        int end = name.codePointCount(0, name.length()) > LONGEST ? name.offsetByCodePoints(0, LONGEST) : name.length();
        name = name.substring(0, end).replaceAll("[ .]+$", "");
        String stem = name.replaceAll("\\..*", "").strip().toLowerCase(Locale.ROOT);
        boolean device = RESERVED.contains(stem) || stem.matches("(com|lpt)[0-9¹²³]");
        return name.isEmpty() || device ? "company" : name;
    }

    private static String print(String company) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(company.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, PRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
