package dev.revopsassess.metric.funnel;

import dev.revopsassess.metric.forecast.ForecastBook;
import dev.revopsassess.metric.people.Divisions;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.metric.stack.Stack.Entry;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who owns the CRM and what is connected to it. */
public final class CrmMetrics {
    private final Inputs in;
    private final Stack stack;

    private CrmMetrics(Inputs in) {
        this.in = in;
        this.stack = new Stack(in);
    }

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var metrics = new CrmMetrics(in);
        return List.of(
                metrics.owners(),
                metrics.connectedShare(),
                metrics.connected("marketing-automation-connected", Layer.MARKETING_AUTOMATION),
                metrics.connected("customer-success-connected", Layer.CUSTOMER_SUCCESS));
    }

    private Reading owners() {
        String id = "crm-owners";
        Need said = in.answer("crm-owner");
        if (!stack.present()) {
            return stack.without(id, said);
        }
        List<Entry> crms = stack.of(Layer.CRM);
        if (crms.isEmpty()) {
            return new NotMeasured(id, "The inventory lists no CRM in use.", List.of(said, Inputs.file(Kind.TOOLS)));
        }
        return new Divisions(in, stack)
                .byPart(crms).values().stream()
                        .map(part -> owners(id, part, said))
                        .max(Comparator.comparing((Reading part) -> part.fold(Measured::number, missing -> -1.0)))
                        .orElseThrow();
    }

    /** Who owns the CRMs of one part of the company. */
    private Reading owners(String id, List<Entry> crms, Need said) {
        Map<String, List<Entry>> instances = instances(crms);
        var teams = new TreeSet<String>();
        crms.forEach(entry -> stack.team(entry.tool()).ifPresent(teams::add));
        List<Entry> silent = crms.stream()
                .filter(entry -> stack.team(entry.tool()).isEmpty())
                .toList();
        Need column = Inputs.column(Kind.TOOLS, "team", "the team that owns each CRM");
        if (teams.isEmpty()) {
            return new NotMeasured(
                    id,
                    "The inventory does not say which team owns " + String.join(", ", Stack.products(crms)) + ".",
                    List.of(column, said));
        }
        teams.remove(Stack.NOBODY);
        int extra = instances.size() - 1;
        int owners = owners(teams.size(), extra);
        Measured reading = Inputs.count(
                id,
                owners,
                in.day(),
                "teams owning a CRM (" + (teams.isEmpty() ? "nobody" : String.join(", ", teams)) + ")"
                        + (extra == 0 ? "" : " + " + NumberText.counted(extra, "instance") + " beyond the first"),
                Stack.lines(crms));
        return silent.isEmpty()
                ? reading
                : reading.withRange(new Range(
                        owners,
                        owners(teams.size() + silent.size(), extra),
                        "The inventory names no owner for " + silent.size() + " of "
                                + NumberText.counted(crms.size(), "CRM contract", "CRM contracts") + ".",
                        List.of(column, said)));
    }

    /** A CRM that nobody owns stays ownerless however many instances of it there are. */
    private static int owners(int teams, int extra) {
        return teams == 0 ? 0 : teams + extra;
    }

    /** Contracts of one product without a stated instance belong to its only instance, or are one together. */
    private static Map<String, List<Entry>> instances(List<Entry> crms) {
        var instances = new TreeMap<String, List<Entry>>();
        Stack.byProduct(crms).forEach((product, rows) -> {
            var own = new TreeMap<String, List<Entry>>();
            var unnamed = new ArrayList<Entry>();
            for (Entry row : rows) {
                row.tool()
                        .instance()
                        .map(ForecastBook::plain)
                        .map(name -> own.computeIfAbsent(name, first -> new ArrayList<>()))
                        .orElse(unnamed)
                        .add(row);
            }
            if (!unnamed.isEmpty()) {
                (own.isEmpty()
                                ? own.computeIfAbsent("", first -> new ArrayList<>())
                                : own.firstEntry().getValue())
                        .addAll(unnamed);
            }
            own.forEach((name, members) -> instances.put(product + " / " + name, members));
        });
        return instances;
    }

    private Reading connectedShare() {
        String id = "connected-share";
        if (!stack.present()) {
            return stack.without(id);
        }
        Map<String, List<Entry>> base = Stack.byProduct(
                stack.revenueTools().stream().filter(entry -> !entry.isHub()).toList());
        int known = 0;
        int connected = 0;
        var loose = new TreeSet<String>();
        var rows = new ArrayList<Entry>();
        for (List<Entry> product : base.values()) {
            List<Boolean> says = product.stream()
                    .flatMap(entry -> stack.connectsToHub(entry.tool()).stream())
                    .toList();
            if (!says.isEmpty()) {
                known++;
                rows.addAll(product);
                if (says.contains(true)) {
                    connected++;
                } else {
                    loose.add(product.get(0).tool().name());
                }
            }
        }
        if (base.isEmpty()) {
            return Inputs.undefined(id, "The inventory lists no revenue tool beside CRM and warehouse.");
        }
        if (known == 0) {
            return Inputs.withoutColumn(
                    id, in.exports().tools(), "integrations", "what each tool is connected to, none where nothing");
        }
        var notes = new ArrayList<String>();
        int silent = base.size() - known;
        if (silent > 0) {
            notes.add(NumberText.counted(silent, "tool", "tools") + " left out that "
                    + (silent == 1 ? "does not say whether it is" : "do not say whether they are") + " connected");
        }
        if (!loose.isEmpty()) {
            notes.add("not connected: " + String.join(", ", loose));
        }
        Measured reading = Measured.number(
                        id,
                        Quotient.of(connected, known).value(),
                        Unit.RATIO,
                        in.day(),
                        connected + " connected to the CRM or the warehouse / " + known + " revenue tools",
                        Stack.lines(rows))
                .withNotes(notes);
        return silent == 0
                ? reading
                : reading.withRange(new Range(
                        Quotient.of(connected, base.size()).value(),
                        Quotient.of(connected + silent, base.size()).value(),
                        "The inventory says of " + silent + " of " + NumberText.counted(base.size(), "tool", "tools")
                                + " nothing on what " + (silent == 1 ? "it connects" : "they connect")
                                + " to, or names a system that it does not list.",
                        List.of(Inputs.column(
                                Kind.TOOLS, "integrations", "what each tool is connected to, none where nothing"))));
    }

    /** A product that is CRM and more at once is connected by itself; the CRM may name the tool as well as the tool the CRM. */
    private Reading connected(String id, Layer layer) {
        if (!stack.present()) {
            return stack.without(id);
        }
        List<Entry> crms = stack.of(Layer.CRM);
        List<Entry> systems = stack.of(layer);
        if (systems.isEmpty()) {
            return Measured.word(id, "absent", in.day(), "no such system in the inventory", Stack.lines(stack.tools()));
        }
        var unknown = new TreeSet<String>();
        var loose = new TreeSet<String>();
        for (List<Entry> product : Stack.byProduct(systems).values()) {
            boolean yes = product.stream().anyMatch(entry -> entry.serves(Layer.CRM))
                    || product.stream()
                            .anyMatch(entry -> stack.connects(entry.tool(), crms, Layer.CRM)
                                    .orElse(false))
                    || crms.stream()
                            .anyMatch(crm ->
                                    stack.connects(crm.tool(), product, layer).orElse(false));
            boolean stated = product.stream()
                    .anyMatch(entry ->
                            stack.connects(entry.tool(), crms, Layer.CRM).isPresent());
            if (!yes) {
                (stated ? loose : unknown).add(product.get(0).tool().name());
            }
        }
        if (loose.isEmpty() && !unknown.isEmpty()) {
            return Inputs.withoutColumn(
                    id,
                    in.exports().tools(),
                    "integrations",
                    "whether " + String.join(", ", unknown) + " is connected to the CRM");
        }
        return Measured.word(
                id,
                loose.isEmpty() ? "yes" : "no",
                in.day(),
                loose.isEmpty()
                        ? "connected to the CRM: " + String.join(", ", Stack.products(systems))
                        : "not connected to the CRM: " + String.join(", ", loose),
                Stack.lines(systems));
    }
}
