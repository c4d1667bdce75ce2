package dev.revopsassess.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the folders under {@code samples/} anew: run it after a change of a company. Reports beside them are left alone. */
final class SampleWriter {
    private SampleWriter() {}

    /** Writes all samples into the folder given, else into {@code samples}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "samples");
        for (Sample sample : Samples.all()) {
            write(sample, folder.resolve(sample.company().slug()));
        }
    }

    /** Writes one sample's files into a folder, making it where it is missing. */
    static void write(Sample sample, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : sample.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
