package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.signal.Dimension.FOUNDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.TestRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why a condition holds or does not, in this company's figures. */
class ConditionTextTest {
    private static final Subject SELLERS = new Subject.Metric("salespeople");
    private static final Subject PEOPLE = new Subject.Metric("revenue-org-headcount");
    private static final Subject ARR = new Subject.Metric("arr-usd");
    private static final Subject FUNDING = new Subject.Answer("funding-stage");
    private static final Subject TODAY = new Subject.Structure();
    private static final Subject SCORE = new Subject.Score(ALIGNMENT);

    @Test
    void aFigureStandsBesideWhatItIsHeldAgainst() {
        Company company = Company.small().count("salespeople", 21);
        assertThat(said(company, compare(SELLERS, Comparison.LESS_THAN, 8))).isEqualTo("21 salespeople, 8 or more");
        assertThat(said(company, compare(SELLERS, Comparison.AT_LEAST, 8))).isEqualTo("21 salespeople, 8 or more");
        assertThat(said(company, compare(SELLERS, Comparison.MORE_THAN, 21))).isEqualTo("21 salespeople, 21 or fewer");
        assertThat(said(company, compare(SELLERS, Comparison.AT_MOST, 21))).isEqualTo("21 salespeople, 21 or fewer");
        assertThat(said(company, compare(SELLERS, Comparison.AT_MOST, 0))).isEqualTo("21 salespeople");
        assertThat(said(company, compare(ARR, Comparison.LESS_THAN, 5_000_000)))
                .isEqualTo("ARR USD 4,000,000, less than USD 5,000,000");
        assertThat(said(company, compare(ARR, Comparison.AT_MOST, 900_000)))
                .isEqualTo("ARR USD 4,000,000, more than USD 900,000");
    }

    @Test
    void whatIsDeniedIsHeldAgainstTheOpposite() {
        Company company = Company.small().count("salespeople", 21);
        assertThat(said(company, not(compare(SELLERS, Comparison.LESS_THAN, 8))))
                .isEqualTo("21 salespeople, 8 or more");
        assertThat(said(company, not(compare(SELLERS, Comparison.AT_LEAST, 8)))).isEqualTo("21 salespeople, 8 or more");
        assertThat(said(company, not(compare(SELLERS, Comparison.MORE_THAN, 21))))
                .isEqualTo("21 salespeople, 21 or fewer");
        assertThat(said(company, not(compare(SELLERS, Comparison.AT_MOST, 21))))
                .isEqualTo("21 salespeople, 21 or fewer");
        assertThat(said(company, not(not(compare(SELLERS, Comparison.AT_LEAST, 8)))))
                .isEqualTo("21 salespeople, 8 or more");
    }

    @Test
    void noneAndOneAreSaidInWords() {
        assertThat(said(Company.small().count("salespeople", 0), compare(SELLERS, Comparison.AT_MOST, 0)))
                .isEqualTo("No salespeople");
        assertThat(said(Company.small().count("salespeople", 1), compare(SELLERS, Comparison.AT_LEAST, 8)))
                .isEqualTo("1 salesperson, fewer than 8");
        assertThat(said(
                        Company.small().count("staffed-functions", 1),
                        compare(new Subject.Metric("staffed-functions"), Comparison.AT_LEAST, 3)))
                .isEqualTo("1 staffed function, fewer than 3");
    }

    @Test
    void aWordStandsAloneWhereItIsTheOneAskedForAndBesideTheOthersWhereNot() {
        Company company = Company.small();
        assertThat(said(company, is(FUNDING, "seed", "public"))).isEqualTo("Funding stage: seed");
        assertThat(said(company, is(FUNDING, "series-b", "public")))
                .isEqualTo("Funding stage: seed, not series b or public");
        assertThat(said(company, not(is(FUNDING, "series-b")))).isEqualTo("Funding stage: seed");
        assertThat(said(company, not(is(FUNDING, "seed")))).isEqualTo("Funding stage: seed, which rules it out");
    }

    @Test
    void whatIsNotKnownIsOpenOrTakenAsNotHolding() {
        Company company = Company.small().notAnswered("funding-stage").missing("arr-usd");
        assertThat(said(company, is(FUNDING, "public"))).isEqualTo("Funding stage not known, perhaps public");
        assertThat(said(company, compare(ARR, Comparison.AT_LEAST, 10_000_000)))
                .isEqualTo("ARR not known, perhaps 10,000,000 or more");
        Evaluation standing =
                company.count("staffed-functions", 3).score(ALIGNMENT, 0).standing();
        ConditionText taken = new ConditionText(
                standing.known(), standing.nominal(), names(), standing.rules().structureNames());
        Condition late = is(FUNDING, "series-b", "series-c-or-later", "private-equity", "public");
        assertThat(taken.of(late))
                .isEqualTo(
                        "Funding stage not known, taken as not series b, series c or later, private equity or public");
        assertThat(taken.of(not(late)))
                .isEqualTo(
                        "Funding stage not known, taken as not series b, series c or later, private equity or public");
        assertThat(taken.of(compare(ARR, Comparison.AT_LEAST, 10_000_000)))
                .isEqualTo("ARR not known, taken as fewer than 10,000,000");
    }

    @Test
    void aFigureThatMayBeMissingIsSaidToBeThereOrNot() {
        Condition missing = new Condition.Missing(ARR);
        assertThat(said(Company.small(), missing)).isEqualTo("ARR USD 4,000,000");
        assertThat(said(Company.small(), not(missing))).isEqualTo("ARR USD 4,000,000");
        assertThat(said(Company.small().missing("arr-usd"), missing)).isEqualTo("ARR not known");
    }

    @Test
    void twoFiguresStandBesideEachOther() {
        Company company = Company.small().score(ALIGNMENT, 60).score(EXECUTION, 55);
        Condition least = new Condition.CompareWith(SCORE, Comparison.AT_LEAST, new Subject.Score(EXECUTION), 0);
        assertThat(said(company, least)).isEqualTo("Alignment 60, execution 55 or more");
        assertThat(said(company, not(least))).isEqualTo("Alignment 60, execution 55 or more");
        Condition far = new Condition.CompareWith(SCORE, Comparison.AT_LEAST, new Subject.Score(EXECUTION), 20);
        assertThat(said(company, far)).isEqualTo("Alignment 60, less than 20 above execution 55");
        Condition most = new Condition.CompareWith(SELLERS, Comparison.AT_MOST, PEOPLE, 0);
        assertThat(said(company, most)).isEqualTo("10 salespeople, 30 people in the revenue organisation or less");
    }

    @Test
    void aScoreThatIsOpenIsARange() {
        Company company = Company.small().unknown(ALIGNMENT, "a", 1).score(ALIGNMENT, 60);
        Evaluation standing = company.standing();
        assertThat(new ConditionText(
                                standing.possible(),
                                standing.possible(),
                                names(),
                                standing.rules().structureNames())
                        .of(compare(SCORE, Comparison.AT_LEAST, 55)))
                .isEqualTo("Alignment 50 to 66.7, perhaps 55 or more");
    }

    @Test
    void onlyThePartsThatSettleItAreSaid() {
        Condition many = compare(SELLERS, Comparison.AT_LEAST, 8);
        Condition more = compare(SELLERS, Comparison.AT_LEAST, 9);
        Condition few = compare(SELLERS, Comparison.LESS_THAN, 8);
        Condition fewer = compare(SELLERS, Comparison.LESS_THAN, 7);
        Company company = Company.small();
        assertThat(said(company, TestRules.all(many, few, fewer))).isEqualTo("10 salespeople, 8 or more");
        assertThat(said(company, TestRules.all(many, more)))
                .isEqualTo("10 salespeople, 8 or more; 10 salespeople, 9 or more");
        assertThat(said(company, TestRules.any(few, many, more))).isEqualTo("10 salespeople, 8 or more");
        assertThat(said(company, TestRules.any(few, fewer)))
                .isEqualTo("10 salespeople, 8 or more; 10 salespeople, 7 or more");
        // Neither of two: what one denies stands against both.
        assertThat(said(company, not(TestRules.any(few, many, more)))).isEqualTo("10 salespeople, 8 or more");
        assertThat(said(company, not(TestRules.any(few, fewer))))
                .isEqualTo("10 salespeople, 8 or more; 10 salespeople, 7 or more");
        assertThat(said(company, not(TestRules.all(many, few, fewer)))).isEqualTo("10 salespeople, 8 or more");
        assertThat(said(company, TestRules.all())).isEqualTo("Nothing further is asked");
        Evaluation standing = company.standing();
        assertThat(new ConditionText(
                                standing.known(),
                                standing.known(),
                                names(),
                                standing.rules().structureNames(),
                                true)
                        .clauses(TestRules.all(many, few, fewer)))
                .containsExactly("10 salespeople, 8 or more", "10 salespeople, 7 or more");
    }

    @Test
    void aNamedConditionIsSaidByNameWithItsReason() {
        Condition large = new Condition.Named("inflection", compare(PEOPLE, Comparison.AT_LEAST, 40));
        assertThat(said(Company.small(), large))
                .isEqualTo("No inflection (30 people in the revenue organisation, fewer than 40)");
        assertThat(said(Company.small(), not(large)))
                .isEqualTo("No inflection (30 people in the revenue organisation, fewer than 40)");
        Company past = Company.small().count("revenue-org-headcount", 45);
        assertThat(said(past, large)).isEqualTo("Inflection (45 people in the revenue organisation, 40 or more)");
        assertThat(said(past, not(large)))
                .isEqualTo("Inflection, which rules it out (45 people in the revenue organisation, 40 or more)");
        assertThat(said(past, new Condition.Named("several-named", large)))
                .isEqualTo("Inflection (45 people in the revenue organisation, 40 or more)");
    }

    @Test
    void todaysStructureIsCalledByItsName() {
        Condition genuine = new Condition.Named("genuine-revops", is(TODAY, "revops", "hub-and-spoke"));
        assertThat(said(Company.small(), genuine))
                .isEqualTo("No genuine RevOps (today: \"Sales Operations\", not \"RevOps\" or \"RevOps with embedded"
                        + " teams\")");
        assertThat(said(Company.small().structure(Structure.REVOPS), genuine))
                .isEqualTo("Genuine RevOps (today: \"RevOps\")");
        Evaluation open = Company.small().structure(Structure.UNKNOWN).standing();
        assertThat(new ConditionText(
                                open.possible(),
                                open.possible(),
                                names(),
                                open.rules().structureNames())
                        .of(genuine))
                .isEqualTo("Perhaps genuine RevOps (today: \"RevOps\", \"RevOps in name\" or \"Sales Operations\")");
    }

    @Test
    void aSignalIsSaidByHowItStands() {
        Company company = Company.small()
                .signal(FOUNDATION, "laid", 1, 1)
                .signal(FOUNDATION, "half-laid", 1, 0.5)
                .signal(FOUNDATION, "not-laid", 1, 0)
                .signal(ALIGNMENT, "fired", 1, 1)
                .signal(ALIGNMENT, "watched", 1, 0.7)
                .signal(ALIGNMENT, "agreed", 1, 1)
                .waive("agreed")
                .text("reporting-line", "cro")
                .add(MadeSignal.of("worded").words(new Subject.Metric("reporting-line"), "cro"));
        assertThat(said(company, strength("laid", 1))).isEqualTo("Trouble with laid in place (laid 100 %)");
        assertThat(said(company, strength("half-laid", 1)))
                .isEqualTo("Trouble with half-laid partly in place (half laid 50 %)");
        assertThat(said(company, strength("not-laid", 1))).isEqualTo("Trouble with not-laid missing (not laid 0 %)");
        assertThat(said(company, strength("fired", 1))).isEqualTo("Trouble with fired fired (fired 100 %)");
        assertThat(said(company, strength("watched", 1))).isEqualTo("Trouble with watched watch (watched 70 %)");
        assertThat(said(company, strength("agreed", 1))).isEqualTo("Trouble with agreed fired (agreed 100 %)");
        assertThat(said(company, strength("worded", 1))).isEqualTo("Trouble with worded fired (reporting line: cro)");
        assertThat(said(company, strength("not-there", 1))).isEqualTo("Not there not known");
    }

    @Test
    void aSignalThatIsOpenIsSaidWithWhatIsAskedOfIt() {
        Company company = Company.small().unknown(FOUNDATION, "laid", 1).unknown(ALIGNMENT, "fired", 1);
        assertThat(said(company, strength("laid", 1))).isEqualTo("Trouble with laid unknown, perhaps in place");
        assertThat(said(company, strength("laid", 0.5)))
                .isEqualTo("Trouble with laid unknown, perhaps partly in place or more");
        assertThat(said(company, strength("fired", 1))).isEqualTo("Trouble with fired unknown, perhaps fired");
        assertThat(said(company, strength("fired", 0.5)))
                .isEqualTo("Trouble with fired unknown, perhaps watch or more");
        assertThat(said(company, not(strength("fired", 1)))).isEqualTo("Trouble with fired unknown, perhaps not fired");
    }

    @Test
    void clausesMakeSentences() {
        Evaluation standing = Company.small().standing();
        assertThat(new ConditionText(
                                standing.known(),
                                standing.known(),
                                names(),
                                standing.rules().structureNames())
                        .sentences(TestRules.all(is(FUNDING, "seed"), compare(SELLERS, Comparison.AT_LEAST, 8))))
                .isEqualTo(List.of("Funding stage: seed.", "10 salespeople, 8 or more."));
    }

    private static String said(Company company, Condition condition) {
        Evaluation standing = company.standing();
        return new ConditionText(
                        standing.known(),
                        standing.known(),
                        names(),
                        standing.rules().structureNames())
                .of(condition);
    }

    private static MetricNames names() {
        return new MetricNames(Company.small().titles(), Map.of());
    }

    private static Condition compare(Subject subject, Comparison comparison, double bound) {
        return new Condition.Compare(subject, comparison, bound);
    }

    private static Condition strength(String signal, double bound) {
        return TestRules.least(new Subject.SignalStrength(signal), bound);
    }

    private static Condition is(Subject subject, String... words) {
        return new Condition.Is(subject, new LinkedHashSet<>(List.of(words)));
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }
}
