package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.text.Tidy;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The customers of a file by what it calls them: a name in any case and spacing is one customer. */
final class CustomerIndex {
    /** The one id in wide use whose case counts: 15 letters and digits of both cases, as Salesforce numbers its records. */
    private static final Pattern CASE_COUNTS = Pattern.compile("(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[a-zA-Z\\d]{15}");

    private static final int CASE_COUNTS_LENGTH = 15;

    private final Map<String, CustomerMonths> known = new HashMap<>();
    private final List<CustomerMonths> all = new ArrayList<>();
    private final CustomerMatrix matrix;

    CustomerIndex(CustomerMatrix matrix) {
        this.matrix = matrix;
    }

    /** The customer; made where there is none yet. */
    CustomerMonths of(String name) {
        CustomerMonths customer = find(name);
        if (customer == null) {
            customer = new CustomerMonths(name, matrix);
            all.add(customer);
            known.put(key(name), customer);
            known.put(name, customer);
        }
        return customer;
    }

    /** The customer; null where no row has named it. */
    @Nullable
    CustomerMonths find(String name) {
        CustomerMonths customer = known.get(name);
        if (customer == null) {
            customer = known.get(key(name));
            if (customer != null) {
                known.put(name, customer);
            }
        }
        if (customer != null) {
            customer.called(name);
        }
        return customer;
    }

    private static String key(String name) {
        boolean caseCounts =
                name.length() == CASE_COUNTS_LENGTH && CASE_COUNTS.matcher(name).matches();
        return caseCounts ? name : Normalizer.normalize(Tidy.key(name), Normalizer.Form.NFKC);
    }

    /** In order of their first rows. */
    List<CustomerMonths> all() {
        return Collections.unmodifiableList(all);
    }

    /** How many customers are written in several ways. */
    long inSeveralSpellings() {
        return all.stream().filter(CustomerMonths::hasSeveralSpellings).count();
    }
}
