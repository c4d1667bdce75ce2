package dev.revopsassess.metric.people;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Staff;
import dev.revopsassess.metric.reading.Staff.Member;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.HeadcountEntry.Assignment;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Position.Role;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How evenly ramped sellers reach their quota, and who leads what is sold to customers. */
public final class SellerMetrics {
    private static final int RAMP_MONTHS = 6;
    private static final BigDecimal LOW = new BigDecimal("0.5");
    private static final BigDecimal HIGH = new BigDecimal("1.5");
    private static final Pattern CUSTOMER_SALES =
            Pattern.compile("account manage|renewal|key account|retention|expansion", Pattern.CASE_INSENSITIVE);

    private final Inputs in;
    private final Staff staff;

    private SellerMetrics(Inputs in) {
        this.in = in;
        this.staff = in.staff();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new SellerMetrics(in);
        if (WithoutStaff.holds(in)) {
            return List.of(
                    ownerAsSaid(in)
                            .<Reading>map(said -> said)
                            .orElseGet(() -> new NotMeasured(
                                    "retention-owner",
                                    "Nobody said who is accountable, and there is no headcount.",
                                    List.of(in.answer("retention-owner"), Inputs.file(Kind.HEADCOUNT)))),
                    WithoutStaff.reading(in, "ramped-sellers"),
                    WithoutStaff.reading(in, "quota-dispersion"),
                    WithoutStaff.reading(in, "lost-selling-time"));
        }
        return List.of(metrics.retentionOwner(), metrics.ramped(), metrics.dispersion(), metrics.lostTime());
    }

    /** The answer, with other respondents' answers read alike. */
    public static Optional<Measured> ownerAsSaid(Inputs in) {
        return in.said("retention-owner").map(said -> {
            Measured first =
                    Measured.word("retention-owner", owner(said), said.period(), said.formula(), said.inputs());
            return OperationsMetrics.said(
                    first.withOthers(said.others().stream().map(other -> new Datum.Word(owner(said.saying(other))))),
                    List.of());
        });
    }

    private static String owner(Measured said) {
        String word = said.word().strip().toLowerCase(Locale.ROOT);
        return word.equals("none") || word.equals("nobody") || word.equals("no one") ? "nobody" : "owned";
    }

    private Reading retentionOwner() {
        List<Member> leads = staff.certain(SellerMetrics::leadsCustomers);
        Optional<Measured> said = ownerAsSaid(in);
        if (said.isPresent() && (leads.isEmpty() || completes(said.get(), leads))) {
            return said.get();
        }
        if (leads.isEmpty() && !staff.perhaps(SellerMetrics::leadsCustomers).isEmpty()) {
            return new NotMeasured(
                    "retention-owner",
                    "Somebody leads customer success or account management only perhaps.",
                    List.of(in.answer("retention-owner")));
        }
        List<Member> untitled = staff.perhaps(member -> member.job().title().isEmpty() && member.isRevenue());
        if (leads.isEmpty() && !untitled.isEmpty()) {
            return new NotMeasured(
                    "retention-owner",
                    "Nobody is titled a lead of customer success or account management, and "
                            + NumberText.counted(untitled.size(), "person", "people")
                            + " of the revenue organisation without a title may be one.",
                    List.of(
                            in.answer("retention-owner"),
                            Inputs.column(
                                    Kind.HEADCOUNT,
                                    "job_title",
                                    "the title of each person, which tells what they do")));
        }
        return Measured.word(
                "retention-owner",
                owner(leads),
                in.day(),
                leads.isEmpty()
                        ? "no lead of customer success or account management in headcount"
                        : "led by " + leads.get(0).title(),
                Staff.lines(leads.isEmpty() ? staff.members() : leads));
    }

    /** A lead of customer success alone looks after customers; whether after renewals and expansion too is not said. */
    private static String owner(List<Member> leads) {
        if (leads.isEmpty()) {
            return "nobody";
        }
        boolean named = leads.stream()
                .anyMatch(lead -> CUSTOMER_SALES.matcher(lead.title()).find());
        return named ? "owned" : "customer-success-lead";
    }

    /** A named owner completes what a lead of customer success alone leaves open; nobody contradicts the lead. */
    private static boolean completes(Measured said, List<Member> leads) {
        return said.others().isEmpty()
                && said.word().equals("owned")
                && !owner(leads).equals("owned");
    }

    private static boolean leadsCustomers(Member member) {
        return member.position().seniority().isLead()
                && !Staff.serves(member)
                && (member.worksFor(BusinessFunction.CUSTOMER_SUCCESS)
                        || (member.isRevenue()
                                && CUSTOMER_SALES.matcher(member.title()).find()));
    }

    private List<Member> rampedSellers() {
        return staff.certain(Member::isSeller).stream()
                .filter(member -> inRoleSince(member)
                        .map(since -> !since.plusMonths(RAMP_MONTHS).isAfter(in.asOf()))
                        .orElse(false))
                .toList();
    }

    /**
     * First day of the unbroken run in the role held now; a promotion inside the role does not end it, a time away from
     * the company does.
     */
    private Optional<LocalDate> inRoleSince(Member member) {
        Optional<LocalDate> hired = member.entry().start();
        return jobSince(member)
                .map(since -> hired.filter(day -> day.isAfter(since)).orElse(since))
                .or(() -> hired);
    }

    private Optional<LocalDate> jobSince(Member member) {
        HeadcountEntry entry = member.entry();
        Optional<LocalDate> since = member.job().from();
        Role role = member.position().role();
        int held = entry.assignments().indexOf(member.job());
        for (int index = held - 1; index >= 0; index--) {
            Assignment earlier = entry.assignments().get(index);
            Role then = in.places().of(earlier).role();
            if (then != role) {
                return since;
            }
            since = earlier.from();
        }
        return since;
    }

    private Reading ramped() {
        String id = "ramped-sellers";
        List<Member> sellers = staff.certain(Member::isSeller);
        if (!sellers.isEmpty()
                && sellers.stream().allMatch(member -> inRoleSince(member).isEmpty())) {
            return Inputs.withoutColumn(id, in.exports().headcount(), "start_date", "when each seller started");
        }
        List<Member> ramped = rampedSellers();
        long undated =
                sellers.stream().filter(member -> inRoleSince(member).isEmpty()).count();
        return Inputs.count(
                        id,
                        ramped.size(),
                        in.day(),
                        sellers.isEmpty()
                                ? "nobody sells"
                                : NumberText.count(ramped.size()) + " of "
                                        + NumberText.counted(sellers.size(), "seller", "sellers")
                                        + " 6 months or more in the role",
                        Staff.lines(sellers))
                .noting(undated, "seller", "sellers", "without a start date left out");
    }

    private Reading dispersion() {
        String id = "quota-dispersion";
        List<Member> ramped = rampedSellers();
        List<Member> known = ramped.stream()
                .filter(member -> member.entry().attainment().isPresent())
                .toList();
        if (known.isEmpty()) {
            if (in.exports().headcount().has("attainment") && ramped.isEmpty()) {
                return ramped().fold(
                                measured -> Inputs.undefined(id, "No seller has been in the role for 6 months."),
                                undated -> new NotMeasured(id, undated.why(), undated.needs()));
            }
            return Inputs.withoutColumn(
                    id, in.exports().headcount(), "attainment", "the share of quota that each seller reached");
        }
        long off = known.stream()
                .map(member -> BigDecimal.valueOf(member.entry().attainment().orElseThrow()))
                .filter(share -> share.compareTo(LOW) < 0 || share.compareTo(HIGH) > 0)
                .count();
        return Measured.number(
                        id,
                        Quotient.of(off, known.size()).value(),
                        Unit.RATIO,
                        in.day(),
                        NumberText.count(off) + " under 50 % or over 150 % of quota / "
                                + NumberText.counted(known.size(), "ramped seller", "ramped sellers"),
                        Staff.lines(known))
                .noting(
                        ramped.size() - known.size(),
                        "ramped seller",
                        "ramped sellers",
                        "without an attainment left out");
    }

    /** Quota that the sellers' hours of administration stand for, at the quota of the seller in the middle. */
    private Reading lostTime() {
        String id = "lost-selling-time";
        List<Member> sellers = staff.certain(Member::isSeller);
        List<BigDecimal> quotas = sellers.stream()
                .flatMap(member -> member.entry().quota().stream())
                .filter(quota -> quota.signum() > 0)
                .sorted()
                .toList();
        if (quotas.isEmpty()) {
            return Inputs.withoutColumn(id, in.exports().headcount(), "quota", "the quota of each seller");
        }
        Measured share = in.said("rep-admin-time").orElse(null);
        if (share == null) {
            return new NotMeasured(
                    id,
                    "Nobody said what share of a seller's week goes into administration.",
                    List.of(in.answer("rep-admin-time")));
        }
        BigDecimal middle = quotas.get((quotas.size() - 1) / 2)
                .add(quotas.get(quotas.size() / 2))
                .divide(BigDecimal.valueOf(2));
        BigDecimal part = BigDecimal.valueOf(share.number());
        return Measured.number(
                id,
                middle.multiply(part)
                        .multiply(BigDecimal.valueOf(sellers.size()))
                        .doubleValue(),
                in.money(),
                in.day(),
                NumberText.share(part) + " of the week of " + NumberText.counted(sellers.size(), "seller", "sellers")
                        + ", at the median quota of " + NumberText.amount(middle),
                Staff.lines(sellers));
    }
}
