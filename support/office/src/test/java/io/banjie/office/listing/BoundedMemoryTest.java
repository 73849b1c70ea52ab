// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a million rows, each written by a virtual machine that has far less memory than they would take. */
class BoundedMemoryTest {

    private static final int MORE_THAN_A_SHEET = 1_100_000;

    @TempDir
    private Path folder;

    private Path written(String format, int rows, String heap) throws IOException, InterruptedException {
        Path file = folder.resolve("list." + format);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                                .orElseGet(() -> System.getProperty("java.class.path")),
                        MadeUpList.class.getName(),
                        format,
                        String.valueOf(rows),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(said)).isZero();
        return file;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    @Test
    void aWorkbookGoesOnOnASecondSheet() throws Exception {
        Path file = written("XLSX", MORE_THAN_A_SHEET, "40m");

        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertThat(workbook.stream().filter(part -> part.getName().startsWith("xl/worksheets/sheet")))
                    .hasSize(2);
        }
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .as("no temporary file is left")
                    .containsExactlyInAnyOrderElementsOf(List.of("list.XLSX", "said.txt"));
        }
    }

    @Test
    void textWithCommasIsWrittenLineByLine() throws Exception {
        Path file = written("CSV", MORE_THAN_A_SHEET, "24m");

        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            assertThat(lines.count()).isEqualTo(MORE_THAN_A_SHEET + 1L);
        }
    }

    @Test
    void pagesAreDrawnOneAfterTheOther() throws Exception {
        Path file = written("PDF", 20_000, "192m");

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(400);
        }
    }
}
