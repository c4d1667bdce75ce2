package dev.revopsassess.samples;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is true of a company, worked out from its model and never from its files.
 *
 * @param figures by metric id: ratios as 0.94, money in whole units with cents as decimals
 * @param words by metric id
 */
record Truth(SortedMap<String, Double> figures, SortedMap<String, String> words) {
    /** The truth about a company; a figure that its exports cannot tell is left out. */
    public static Truth of(Company company) {
        var figures = new TreeMap<String, Double>();
        var words = new TreeMap<String, String>();
        PeopleTruth.tell(company, figures, words);
        if (!company.customers().isEmpty()) {
            BookTruth.tell(company, figures);
        }
        if (!company.forecasts().isEmpty()) {
            ForecastTruth.tell(company, figures, words);
        }
        MarketTruth.tell(company, figures);
        StackTruth.tell(company, figures, words);
        return new Truth(Collections.unmodifiableSortedMap(figures), Collections.unmodifiableSortedMap(words));
    }
}
