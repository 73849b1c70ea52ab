// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.server.Patience;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Files of many filings: made, sent, awaited and looked into. */
public final class Sheets {

    private static final Duration READ = Duration.ofMinutes(2);

    private Sheets() {}

    /** Rows as text with commas, the headings first. */
    public static byte[] csv(List<String> headings, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", headings)));
        rows.forEach(row -> lines.add(String.join(",", row)));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A template with rows under its notes. */
    public static byte[] filled(byte[] template, List<List<String>> rows) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(template))) {
            int number = 2;
            for (List<String> values : rows) {
                Row row = workbook.getSheetAt(0).createRow(number++);
                for (int i = 0; i < values.size(); i++) {
                    row.createCell(i).setCellValue(values.get(i));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a workbook's first sheet shows, row by row. */
    public static List<List<String>> shown(byte[] bytes) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add(cells);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    /** Sends a file and waits until it is read; the batch. */
    public static JsonNode sent(Caller caller, String type, String fileName, byte[] file) {
        return sent(caller, Jilin.REGION, type, fileName, file);
    }

    /** The same in another region. */
    public static JsonNode sent(Caller caller, String region, String type, String fileName, byte[] file) {
        JsonNode batch = caller.upload(
                        "/api/batches",
                        new Multipart()
                                .text("region", region)
                                .text("type", type)
                                .file("file", fileName, file))
                .expect(202)
                .json();
        return settled(caller, batch.path("id").asText());
    }

    /** The batch once nothing is being done to it. */
    public static JsonNode settled(Caller caller, String id) {
        AtomicReference<JsonNode> batch = new AtomicReference<>();
        Patience.until("a batch that is done with", READ, () -> {
            batch.set(caller.get("/api/batches/" + id).expect(200).json());
            return batch.get().path("progress").asDouble() == 1
                    && !batch.get().path("status").asText().equals("READING");
        });
        return batch.get();
    }

    /** The rows of a batch. */
    public static List<JsonNode> rows(Caller caller, JsonNode batch) {
        return Json.items(
                caller.get("/api/batches/%s/rows".formatted(batch.path("id").asText()))
                        .expect(200)
                        .json()
                        .path("items"));
    }

    /** The errors that a row was refused with. */
    public static List<String> errors(JsonNode row) {
        return Json.items(row.path("violations")).stream()
                .filter(violation -> violation.path("severity").asText().equals("ERROR"))
                .map(violation -> violation.path("message").asText())
                .toList();
    }
}
