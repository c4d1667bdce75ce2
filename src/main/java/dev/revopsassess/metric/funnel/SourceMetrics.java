package dev.revopsassess.metric.funnel;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.reading.Arr;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.revenue.ArrMetrics;
import dev.revopsassess.record.FunnelEntry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where leads, pipeline and revenue come from, and what comes from nobody knows where. */
public final class SourceMetrics {
    /** A channel counts from one tenth on. */
    private static final long CHANNEL_PARTS = 10;

    /** Sources that marketing makes; outbound, partners and referrals are not. */
    private static final Pattern MARKETING = Pattern.compile(
            "marketing|inbound|organic|\\bseo\\b|\\bsem\\b|\\bppc\\b|paid|\\bads?\\b|adwords|advert|website|\\bweb\\b"
                    + "|content|webinar|event|trade ?show|conference|campaign|e-?mail|newsletter|social|demo request"
                    + "|contact us|download|whitepaper|blog|display|search",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SALES = Pattern.compile(
            "outbound|cold|prospect|\\bsdr\\b|\\bbdr\\b|sales|partner|referral|customer", Pattern.CASE_INSENSITIVE);

    private final Inputs in;
    private final List<FunnelEntry> funnel;
    private final List<Opportunity> deals;

    private SourceMetrics(Inputs in) {
        this.in = in;
        this.funnel = FunnelMetrics.lastTwelveMonths(in);
        Period year = in.lastTwelveMonths();
        this.deals = in.exports().opportunities().rows().stream()
                .filter(deal -> deal.created()
                        .or(deal::closeDate)
                        .map(day -> !day.isBefore(year.from()) && !day.isAfter(year.to()))
                        .orElse(false))
                .toList();
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new SourceMetrics(in);
        return List.of(metrics.unsourced(), metrics.marketingSourced(), metrics.channels());
    }

    private boolean dealsHaveSources() {
        return !deals.isEmpty()
                && (in.exports().opportunities().has("source")
                        || deals.stream().anyMatch(deal -> deal.origin().isPresent()));
    }

    private boolean leadsHaveChannels() {
        return FunnelMetrics.counts(funnel, FunnelEntry::leads)
                && (in.exports().funnel().has("channel")
                        || in.exports().funnel().has("source")
                        || funnel.stream().anyMatch(row -> row.channel().isPresent()));
    }

    private Reading unsourced() {
        String id = "unsourced-share";
        if (dealsHaveSources()) {
            long without =
                    deals.stream().filter(deal -> deal.origin().isEmpty()).count();
            return Measured.number(
                    id,
                    Quotient.of(without, deals.size()).value(),
                    Unit.RATIO,
                    in.lastTwelveMonths(),
                    NumberText.count(without) + " without a source / "
                            + NumberText.counted(deals.size(), "opportunity", "opportunities"),
                    lines());
        }
        long total = FunnelMetrics.sum(funnel, FunnelEntry::leads);
        if (leadsHaveChannels() && total > 0) {
            long without = FunnelMetrics.sum(
                    funnel.stream().filter(row -> row.channel().isEmpty()).toList(), FunnelEntry::leads);
            return Measured.number(
                            id,
                            Quotient.of(without, total).value(),
                            Unit.RATIO,
                            FunnelMetrics.span(funnel),
                            NumberText.count(without) + " without a source / "
                                    + NumberText.counted(total, "lead", "leads"),
                            FunnelMetrics.lines(funnel))
                    .withNotes(FunnelMetrics.monthsNote(funnel).stream().toList());
        }
        return new NotMeasured(
                id,
                "No export says where the opportunities or the leads of the last 12 months came from.",
                List.of(
                        Inputs.column(
                                Kind.OPPORTUNITIES, "source", "the lead source of each deal, blank where unknown"),
                        Inputs.column(Kind.FUNNEL, "channel", "the source of the leads of each month"),
                        in.answer("sales-sees-campaign-source")));
    }

    private Reading marketingSourced() {
        String id = "marketing-sourced-pipeline";
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal marketing = BigDecimal.ZERO;
        int other = 0;
        for (Opportunity deal : deals) {
            BigDecimal amount = deal.amount().orElse(BigDecimal.ZERO);
            String origin = deal.origin().orElse("");
            total = total.add(amount);
            if (isMarketing(origin)) {
                marketing = marketing.add(amount);
            } else if (!origin.isEmpty() && !SALES.matcher(origin).find()) {
                other++;
            }
        }
        var share = new Quotient(marketing, total);
        if (!dealsHaveSources() || !share.defined()) {
            return withoutPipeline(id);
        }
        return Measured.number(
                        id,
                        share.value(),
                        Unit.RATIO,
                        in.lastTwelveMonths(),
                        "pipeline from marketing / pipeline created: " + share.text(),
                        lines())
                .noting(other, "deal", "deals", "of sources that are not known as marketing's count as others'");
    }

    private NotMeasured withoutPipeline(String id) {
        var export = in.exports().opportunities();
        if (!export.present()) {
            return Inputs.without(id, Kind.OPPORTUNITIES);
        }
        if (deals.isEmpty()) {
            return new NotMeasured(
                    id,
                    "The opportunities export has no deal created in the last 12 months.",
                    List.of(Inputs.column(Kind.OPPORTUNITIES, "created", "when each deal was created")));
        }
        return dealsHaveSources()
                ? Inputs.withoutColumn(id, export, "amount", "what each deal is worth")
                : Inputs.withoutColumn(id, export, "source", "amount and lead source of each deal");
    }

    private static boolean isMarketing(String origin) {
        return MARKETING.matcher(origin).find() && !SALES.matcher(origin).find();
    }

    private Reading channels() {
        String id = "channels";
        if (leadsHaveChannels()) {
            var leads = new TreeMap<String, BigDecimal>();
            funnel.forEach(row -> row.channel()
                    .ifPresent(channel -> leads.merge(
                            ForecastBook.plain(channel),
                            BigDecimal.valueOf(row.leads().orElse(0)),
                            BigDecimal::add)));
            BigDecimal total = BigDecimal.valueOf(FunnelMetrics.sum(funnel, FunnelEntry::leads));
            if (total.signum() > 0) {
                return counted(id, leads, total, "leads", FunnelMetrics.span(funnel), FunnelMetrics.lines(funnel));
            }
        }
        if (dealsHaveSources()) {
            var pipeline = new TreeMap<String, BigDecimal>();
            BigDecimal total = BigDecimal.ZERO;
            for (Opportunity deal : deals) {
                BigDecimal amount = deal.amount().orElse(BigDecimal.ZERO);
                total = total.add(amount);
                deal.origin().ifPresent(origin -> pipeline.merge(ForecastBook.plain(origin), amount, BigDecimal::add));
            }
            if (total.signum() > 0) {
                return counted(id, pipeline, total, "pipeline", in.lastTwelveMonths(), lines());
            }
        }
        return in.arr()
                .filter(arr -> arr.book().covers(arr.month().minusMonths(Arr.YEAR)))
                .flatMap(this::newArrByChannel)
                .orElseGet(() -> new NotMeasured(
                        id,
                        "No export names the channel of leads, pipeline or new ARR in the last 12 months.",
                        List.of(
                                Inputs.column(Kind.FUNNEL, "channel", "the source of the leads of each month"),
                                Inputs.column(Kind.OPPORTUNITIES, "source", "the lead source of each deal"),
                                Inputs.column(Kind.ARR, "channel", "the channel that each customer was won through"))));
    }

    /** The ledger keeps ARR by channel and not what of it is new, so a channel's part is what it grew by. */
    private Optional<Reading> newArrByChannel(Arr arr) {
        var then = new TreeMap<String, Long>();
        ArrMetrics.named(arr.book().channelsAt(arr.month().minusMonths(Arr.YEAR)))
                .forEach((channel, cents) -> then.put(ForecastBook.plain(channel), cents));
        var grown = new TreeMap<String, BigDecimal>();
        ArrMetrics.named(arr.book().channelsAt(arr.month())).forEach((channel, cents) -> {
            long more = cents - then.getOrDefault(ForecastBook.plain(channel), 0L);
            if (more > 0) {
                grown.put(channel, BigDecimal.valueOf(more, 2));
            }
        });
        BigDecimal total = grown.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            return Optional.empty();
        }
        Measured reading = counted("channels", grown, total, "new ARR", arr.year(), arr.lines(Arr.YEAR));
        return Optional.of(reading.withNotes(List.of("new ARR of a channel is what its ARR grew by, net of losses")));
    }

    private static Measured counted(
            String id, Map<String, BigDecimal> by, BigDecimal total, String what, Period period, List<Origin> lines) {
        var large = new ArrayList<String>();
        by.forEach((channel, amount) -> {
            if (amount.multiply(BigDecimal.valueOf(CHANNEL_PARTS)).compareTo(total) >= 0) {
                large.add(channel + " " + NumberText.share(new Quotient(amount, total).exact()));
            }
        });
        return Inputs.count(
                id,
                large.size(),
                period,
                "channels with 10 % of " + what + " or more: " + (large.isEmpty() ? "none" : String.join(", ", large)),
                lines);
    }

    private List<Origin> lines() {
        return Origin.of(deals.stream().map(Opportunity::source));
    }
}
