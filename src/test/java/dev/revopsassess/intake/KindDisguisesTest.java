package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.file.WorkbookTest;
import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of export in each dress that files come in: the records are the same, and every row is accounted for. */
class KindDisguisesTest {
    /** What stands in a column, so that a disguise knows what it may rewrite. */
    private enum Holds {
        TEXT,
        DAY,
        MONTH,
        AMOUNT,
        SHARE
    }

    /** A kind's export: header, what the columns hold, rows, and the header as another language or system has it. */
    private record Sheet(
            Kind kind, List<String> header, List<Holds> holds, List<List<String>> rows, List<String> otherHeader) {
        static Sheet of(Kind kind, String header, String holds, String other, String... rows) {
            return new Sheet(
                    kind,
                    List.of(header.split(",", -1)),
                    holds.chars()
                            .mapToObj(c -> Map.of(
                                            't',
                                            Holds.TEXT,
                                            'd',
                                            Holds.DAY,
                                            'm',
                                            Holds.MONTH,
                                            'a',
                                            Holds.AMOUNT,
                                            's',
                                            Holds.SHARE)
                                    .get((char) c))
                            .toList(),
                    Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList(),
                    List.of(other.split(",", -1)));
        }

        /** The sheet with the cells of some columns written otherwise; empty cells stay. */
        Sheet rewritten(Holds what, java.util.function.UnaryOperator<String> how) {
            List<List<String>> changed = rows.stream()
                    .map(row -> IntStream.range(0, row.size())
                            .mapToObj(i ->
                                    holds.get(i) == what && !row.get(i).isEmpty() ? how.apply(row.get(i)) : row.get(i))
                            .toList())
                    .toList();
            return new Sheet(kind, header, holds, changed, otherHeader);
        }

        List<List<String>> table() {
            var table = new ArrayList<>(List.of(header));
            table.addAll(rows);
            return table;
        }
    }

    private static final List<Sheet> SHEETS = List.of(
            Sheet.of(
                    Kind.HEADCOUNT,
                    "employee_id,name,department,job_title,manager,start_date,end_date,quota,attainment",
                    "tttttddas",
                    "Matricule,Nom complet,Département,Intitulé du poste,Supérieur hiérarchique,Date d'embauche,Date de fin,Objectif,Atteinte de l'objectif",
                    "E-1,Ada Quill,Executive,CEO,,2019-02-20,,,",
                    "E-2,Ben Müller,Sales,VP Sales,Ada Quill,2020-03-17,,1250000.50,0.87",
                    "E-3,Cleo Vane,Sales,Account Executive,Ben Müller,2021-05-28,2025-11-19,600250.25,0.915"),
            Sheet.of(
                    Kind.NRR,
                    "period_end,nrr,grr",
                    "mss",
                    "Month End,Net Dollar Retention %,Gross Dollar Retention %",
                    "2026-03,1.035,0.915",
                    "2026-06,1.07,0.92",
                    "2026-09,0.985,0.905"),
            Sheet.of(
                    Kind.FORECASTS,
                    "period,function,measure,forecast,actual,system,rolls_up_to,submitted_on",
                    "tttaattd",
                    "Quartal,Abteilung,Messgröße,Prognose,Ist-Wert,Source System,Roll-up Model,Eingereicht am",
                    "2026-Q1,Sales,bookings,1250000.50,990250.25,Excel,,2025-12-20",
                    "2026-Q1,Customer Success,renewals,400500.75,410100.10,Clari,Board model,2025-12-22",
                    "2026-Q2,Sales,bookings,1300000.50,,Excel,,2026-03-21"),
            Sheet.of(
                    Kind.TOOLS,
                    "name,category,team,annual_cost,state,integrations,renewal_date",
                    "tttattd",
                    "App name,App category,Owning team,Annual spend,App status,Integrates with,Next renewal",
                    "Salesforce,CRM,Sales,120000.50,In use,Gong; Outreach,2027-01-31",
                    "Gong,Conversation intelligence,RevOps,48000.25,In use,Salesforce,2026-12-15",
                    "Old CRM,CRM,Marketing,1000.75,Closed,,"),
            Sheet.of(
                    Kind.FUNNEL,
                    "month,source,leads,worked,mql,rejected,sql,won",
                    "mtaaaaaa",
                    "Month,Lead Source,# Leads,Followed up,MQLs,MQLs rejected,SQLs,Customers won",
                    "2026-07,Organic search,12400,3100,2000,420,610,41",
                    "2026-08,Events,11300,2900,1900,410,600,39",
                    "2026-09,Organic search,13500,3300,2100,,620,44"),
            Sheet.of(
                    Kind.SPEND,
                    "month,function,amount,channel,segment",
                    "mtatt",
                    "Monat,Kostenstelle,Betrag,Kanal,Market segment",
                    "2026-07,Sales,412000.50,,Enterprise",
                    "2026-08,Marketing,1205300.25,Paid search,",
                    "2026-09,Sales,398750.75,,SMB"),
            Sheet.of(
                    Kind.OPPORTUNITIES,
                    "id,name,stage,amount,created,close_date,type,source,pipeline",
                    "tttaddttt",
                    "Record ID,Deal Name,Deal Stage,Deal Amount,Create Date,Close Date,Deal Type,Original Source,Deal Pipeline",
                    "D-1,Acme new,Closed Won,54950.50,2026-01-20,2026-03-25,New Business,Outbound,Default",
                    "D-2,Zürich AG,Negotiation,1200000.75,2026-02-14,2026-10-31,Expansion,,Default",
                    "D-3,Beta renewal,Closed Lost,7500.25,2026-01-31,2026-04-18,Renewal,Partner,Renewals"),
            Sheet.of(
                    Kind.ANSWERS,
                    "question,answer,respondent,role,date",
                    "ttttd",
                    "Question ID,Response,Answered by,Respondent role,Answered on",
                    "market,growing,Finance,CFO,2026-09-14",
                    "gross-margin,78 %,Finance,CFO,2026-09-15",
                    "untrusted-crm,partly,RevOps,,2026-09-28"));

    /** A dress. */
    private enum Disguise {
        UTF8_WITH_BOM_AND_CRLF {
            @Override
            void put(Sheet sheet, Room room) {
                room.with(called(sheet, ".csv"), text("\uFEFF", sheet.table(), ',', "\r\n", StandardCharsets.UTF_8));
            }
        },
        UTF16_LITTLE_ENDIAN_WITH_TABS {
            @Override
            void put(Sheet sheet, Room room) {
                room.with(
                        called(sheet, ".tsv"), text("\uFEFF", sheet.table(), '\t', "\r\n", StandardCharsets.UTF_16LE));
            }
        },
        UTF16_BIG_ENDIAN_WITHOUT_A_MARK {
            @Override
            void put(Sheet sheet, Room room) {
                room.with(called(sheet, ".txt"), text("", sheet.table(), ';', "\n", StandardCharsets.UTF_16BE));
            }
        },
        WINDOWS_1252_WITH_GERMAN_AMOUNTS_AND_DATES {
            @Override
            void put(Sheet sheet, Room room) {
                Sheet german = sheet.rewritten(Holds.AMOUNT, cell -> grouped(cell, '.', ',') + " €")
                        .rewritten(Holds.SHARE, cell -> percent(cell).replace('.', ',') + " %")
                        .rewritten(
                                Holds.DAY,
                                cell -> cell.substring(8) + "." + cell.substring(5, 7) + "." + cell.substring(0, 4))
                        .rewritten(Holds.MONTH, cell -> cell.substring(5) + "/" + cell.substring(0, 4));
                room.with(
                        called(sheet, ".csv"), text("", german.table(), ';', "\r\n", Charset.forName("windows-1252")));
            }
        },
        PIPES_AND_LONE_CARRIAGE_RETURNS {
            @Override
            void put(Sheet sheet, Room room) {
                room.with(called(sheet, ".psv"), text("", sheet.table(), '|', "\r", StandardCharsets.UTF_8));
            }
        },
        PACKED {
            @Override
            void put(Sheet sheet, Room room) {
                try {
                    room.with(called(sheet, ".csv.gz"), DisguisedCompany.gz(plain(sheet)));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        },
        AMERICAN_AMOUNTS_AND_DATES {
            @Override
            void put(Sheet sheet, Room room) {
                Sheet american = sheet.rewritten(Holds.AMOUNT, cell -> "$" + grouped(cell, ',', '.'))
                        .rewritten(Holds.SHARE, cell -> percent(cell) + "%")
                        .rewritten(
                                Holds.DAY,
                                cell -> cell.substring(5, 7) + "/" + cell.substring(8) + "/" + cell.substring(0, 4))
                        .rewritten(
                                Holds.MONTH,
                                cell -> cell.substring(5) + "/"
                                        + YearMonth.parse(cell).lengthOfMonth() + "/" + cell.substring(0, 4));
                room.with(called(sheet, ".csv"), plain(american));
            }
        },
        NAMED_MONTHS_APOSTROPHES_AND_TIMES {
            @Override
            void put(Sheet sheet, Room room) {
                Sheet named = sheet.rewritten(Holds.AMOUNT, cell -> grouped(cell, '\'', '.'))
                        .rewritten(Holds.DAY, cell -> cell + "T09:30:00Z")
                        .rewritten(Holds.MONTH, cell -> month(cell) + " " + cell.substring(0, 4));
                room.with(called(sheet, ".csv"), plain(named));
            }
        },
        EXCEL_SERIALS_AND_NARROW_BLANKS {
            @Override
            void put(Sheet sheet, Room room) {
                Sheet serial = sheet.rewritten(Holds.AMOUNT, cell -> grouped(cell, '\u202F', ','))
                        .rewritten(Holds.DAY, cell -> serial(LocalDate.parse(cell)))
                        .rewritten(Holds.MONTH, cell -> month(cell).substring(0, 3) + "-" + cell.substring(2, 4));
                room.with(called(sheet, ".csv"), text("", serial.table(), ';', "\n", StandardCharsets.UTF_8));
            }
        },
        WORDS_FOR_NOTHING {
            @Override
            void put(Sheet sheet, Room room) {
                List<String> words = List.of("NULL", "N/A", "-", "(blank)", "Select...", "#N/A");
                var random = new Random(11);
                room.with(
                        called(sheet, ".csv"),
                        text(
                                "",
                                sheet.table().stream()
                                        .map(row -> row.stream()
                                                .map(cell ->
                                                        cell.isEmpty() ? words.get(random.nextInt(words.size())) : cell)
                                                .toList())
                                        .toList(),
                                ',',
                                "\n",
                                StandardCharsets.UTF_8));
            }
        },
        TITLES_FILTERS_TOTALS_AND_A_FOOTER {
            @Override
            void put(Sheet sheet, Room room) {
                String above = "Some Report\nFiltered by: all, All time\n\n";
                String below =
                        "\n\nGrand Totals (3 records)\n,\nSome Report\nCopyright (c) 2000-2026 Example. All rights"
                                + " reserved.\nConfidential Information - Do Not Distribute\nGenerated By: Ann Example 10/1/2026\n";
                room.with(
                        called(sheet, ".csv"),
                        (above + new String(plain(sheet), StandardCharsets.UTF_8) + below)
                                .getBytes(StandardCharsets.UTF_8));
            }
        },
        HEADERS_OF_ANOTHER_SYSTEM_OR_LANGUAGE {
            @Override
            void put(Sheet sheet, Room room) {
                var table = new ArrayList<>(sheet.table());
                table.set(0, sheet.otherHeader());
                room.with(called(sheet, ".csv"), text("", table, ',', "\n", StandardCharsets.UTF_8));
            }
        },
        HEADERS_IN_CAPITALS {
            @Override
            void put(Sheet sheet, Room room) {
                var table = new ArrayList<>(sheet.table());
                table.set(
                        0,
                        sheet.header().stream()
                                .map(header -> header.toUpperCase(Locale.ROOT).replace('_', ' '))
                                .toList());
                room.with(called(sheet, ".csv"), text("", table, ',', "\n", StandardCharsets.UTF_8));
            }
        },
        COLUMNS_IN_ANOTHER_ORDER_WITH_OTHERS_BETWEEN {
            @Override
            void put(Sheet sheet, Room room) {
                List<List<String>> table = sheet.table().stream()
                        .map(row -> {
                            var turned = new ArrayList<>(row);
                            Collections.reverse(turned);
                            turned.add(1, "zzz");
                            turned.add("");
                            return List.copyOf(turned);
                        })
                        .toList();
                room.with(called(sheet, ".csv"), text("", table, ',', "\n", StandardCharsets.UTF_8));
            }
        },
        EVERY_CELL_QUOTED {
            @Override
            void put(Sheet sheet, Room room) {
                String all = sheet.table().stream()
                        .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n"));
                room.with(called(sheet, ".csv"), all.getBytes(StandardCharsets.UTF_8));
            }
        },
        WORKBOOK_WITH_TYPED_CELLS {
            @Override
            void put(Sheet sheet, Room room) {
                Sheet typed = sheet.rewritten(Holds.AMOUNT, cell -> "=0;" + cell)
                        .rewritten(Holds.SHARE, cell -> "=2;" + cell)
                        .rewritten(Holds.DAY, cell -> "=1;" + serial(LocalDate.parse(cell)))
                        .rewritten(
                                Holds.MONTH,
                                cell -> "=1;" + serial(YearMonth.parse(cell).atEndOfMonth()));
                var rows = new StringBuilder();
                List<List<String>> table = typed.table();
                for (int i = 0; i < table.size(); i++) {
                    rows.append(WorkbookTest.row(i + 2, table.get(i).toArray(String[]::new)));
                }
                try {
                    room.with(
                            called(sheet, ".xlsx"),
                            WorkbookTest.workbook(WorkbookTest.row(1, "Notes"), rows.toString()));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        },
        NEUTRAL_FILE_NAME {
            @Override
            void put(Sheet sheet, Room room) {
                room.with("export (3).csv", plain(sheet));
            }
        };

        abstract void put(Sheet sheet, Room room);

        private static String called(Sheet sheet, String ending) {
            return sheet.kind().word() + ending;
        }

        private static byte[] plain(Sheet sheet) {
            return text("", sheet.table(), ',', "\n", StandardCharsets.UTF_8);
        }

        private static byte[] text(String mark, List<List<String>> table, char delimiter, String end, Charset charset) {
            return (mark + DisguisedCompany.render(table, delimiter, end)).getBytes(charset);
        }

        private static String grouped(String amount, char group, char decimal) {
            String[] parts = amount.split("\\.", -1);
            String whole = DisguisedCompany.grouped(parts[0], group);
            return parts.length == 1 ? whole : whole + decimal + parts[1];
        }

        private static String percent(String share) {
            return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString();
        }

        private static String month(String cell) {
            return List.of(
                            "January",
                            "February",
                            "March",
                            "April",
                            "May",
                            "June",
                            "July",
                            "August",
                            "September",
                            "October",
                            "November",
                            "December")
                    .get(Integer.parseInt(cell.substring(5)) - 1);
        }

        private static String serial(LocalDate day) {
            return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
        }
    }

    @TempDir
    Path folder;

    static Stream<Arguments> everyKindInEveryDisguise() {
        return SHEETS.stream()
                .flatMap(sheet ->
                        Arrays.stream(Disguise.values()).map(disguise -> Arguments.of(sheet.kind(), disguise)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryDisguise")
    void theRecordsAreTheSame(Kind kind, Disguise disguise) throws java.io.IOException {
        Sheet sheet =
                SHEETS.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        Path open = java.nio.file.Files.createDirectory(folder.resolve("plain"));
        Path disguised = java.nio.file.Files.createDirectory(folder.resolve("disguised"));
        Exports expected =
                new Room(open).with(kind.word() + ".csv", Disguise.plain(sheet)).read();
        var room = new Room(disguised);
        disguise.put(sheet, room);
        Exports exports = room.read();

        assertThat(expected.files().get(0).rowsUsed()).isEqualTo(sheet.rows().size());
        assertThat(records(exports, kind)).as("%s", Room.spoken(exports)).isEqualTo(records(expected, kind));
        FileAccount account = exports.files().get(0);
        assertThat(account.rowsUsed()).isEqualTo(sheet.rows().size());
        assertThat(account.rowsLost()).isZero();
    }

    /** The records in words, without the places they come from. */
    private static List<String> records(Exports exports, Kind kind) {
        return Stream.<Export<?>>of(
                        exports.headcount(),
                        exports.arr(),
                        exports.retention(),
                        exports.forecasts(),
                        exports.tools(),
                        exports.funnel(),
                        exports.spend(),
                        exports.opportunities(),
                        exports.answers())
                .filter(export -> export.kind() == kind)
                .flatMap(export -> export.rows().stream())
                .map(row -> row.toString()
                        .replaceAll("source=Source\\[[^\\]]*]", "")
                        .replaceAll("label=[^,]*", "")
                        .replaceAll(
                                "(forecast|amount|actual|annualCost|quota)=(Optional\\[)?(\\d+)(\\.\\d*?)?0*]?,",
                                "$1=$3$4,"))
                .toList();
    }
}
