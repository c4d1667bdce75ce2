package dev.revopsassess.intake;

import dev.revopsassess.pack.*;
import dev.revopsassess.record.*;
import dev.revopsassess.value.*;
import java.nio.file.*;
import java.util.*;

class Look {
    static List<Question> questions() {
        return List.of(
                new Question(
                        "market",
                        "?",
                        Question.Form.WORD,
                        List.of("growing", "stable", "slowing"),
                        "",
                        Optional.empty()),
                new Question(
                        "funding-stage",
                        "?",
                        Question.Form.WORD,
                        List.of(
                                "bootstrapped",
                                "pre-seed",
                                "seed",
                                "series-a",
                                "series-b",
                                "series-c-or-later",
                                "private-equity",
                                "public"),
                        "",
                        Optional.empty()),
                new Question("gross-margin", "?", Question.Form.PERCENT, List.of(), "", Optional.empty()),
                new Question("separate-forecasts", "?", Question.Form.COUNT, List.of(), "", Optional.empty()),
                new Question("retention-owner", "?", Question.Form.TEXT, List.of(), "", Optional.empty()),
                new Question(
                        "revops-scope",
                        "?",
                        Question.Form.WORDS,
                        List.of("sales", "marketing", "customer-success"),
                        "",
                        Optional.empty()),
                new Question(
                        "untrusted-crm",
                        "?",
                        Question.Form.WORD,
                        List.of("yes", "partly", "no"),
                        "",
                        Optional.empty()));
    }

    public static void main(String[] a) throws Exception {
        for (String dir : a) {
            long t = System.nanoTime();
            Exports e;
            try {
                e = Intake.read(
                        List.of(Path.of(dir)),
                        IntakeSettings.defaults(),
                        HeaderReader.builtIn(),
                        TitleReader.builtIn(),
                        questions());
            } catch (NothingUsable n) {
                System.out.println("NOTHING");
                n.problems().forEach(System.out::println);
                continue;
            }
            System.out.println("=== " + dir + " " + e.currency() + " " + e.usdRate() + " latest " + e.latest()
                    + " newest " + e.newestDay());
            for (FileAccount f : e.files()) {
                System.out.println(f.file() + " " + f.kind() + " " + f.system() + " " + f.encoding() + " "
                        + f.delimiter() + " h" + f.headerLine() + " read " + f.rowsRead() + " used " + f.rowsUsed()
                        + " " + f.byReason());
                f.columns().stream()
                        .filter(c -> c.mappedTo().isEmpty() || !c.how().equals("canonical"))
                        .limit(8)
                        .forEach(c -> System.out.println("     " + c));
                f.problems().stream()
                        .limit(6)
                        .forEach(p -> System.out.println("   ! " + p.source().text() + " " + p.severity() + " "
                                + p.code() + " " + p.message() + " " + p.fix()));
            }
            e.all().forEach(x -> {
                if (x.present())
                    System.out.println("  " + x.kind() + " rows " + x.rows().size() + " fields " + x.fields()
                            + " undecided " + x.undecided());
            });
            e.ledger()
                    .ifPresent(l -> System.out.println("  ledger " + l.first() + ".." + l.last() + " closing "
                            + l.closing(l.last()) + " customers " + l.customersAt(l.last()) + " "
                            + l.movements(l.last()) + " " + l.productsAt(l.last())));
            if (!e.forecasts().rows().isEmpty())
                System.out.println("  " + e.forecasts().rows().get(0));
            if (!e.tools().rows().isEmpty())
                System.out.println("  " + e.tools().rows().get(0));
            if (e.headcount().present())
                System.out.println("  "
                        + e.headcount()
                                .rows()
                                .get(Math.min(5, e.headcount().rows().size() - 1)));
            if (!e.funnel().rows().isEmpty())
                System.out.println("  " + e.funnel().rows().get(0));
            if (!e.opportunities().rows().isEmpty())
                System.out.println("  " + e.opportunities().rows().get(0));
            if (!e.spend().rows().isEmpty())
                System.out.println("  " + e.spend().rows().get(0));
            System.out.println((System.nanoTime() - t) / 1000000 + " ms");
        }
    }
}
