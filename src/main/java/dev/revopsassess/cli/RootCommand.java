package dev.revopsassess.cli;

import dev.revopsassess.cli.console.Version;
import picocli.CommandLine.Command;

/** What stands before a command is named. */
@Command(
        name = "revops-assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  revops-assess FOLDER|FILE...      assess and print the report",
            "  revops-assess COMMAND [WORDS]     see the commands below"
        },
        description = {
            "%nTells a B2B company which operations function it should have now, Sales Operations, Revenue Operations or"
                    + " none yet, from the exports it already has.",
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands (the options of the report: revops-assess assess --help):%n",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess samples/northwind",
            "  revops-assess samples/northwind -o report.md -o report.json",
            "  revops-assess headcount.csv arr.csv --as-of 2026-09-30"
        })
final class RootCommand {}
