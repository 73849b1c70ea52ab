// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.filing.People;
import io.banjie.benchmarks.http.Calls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks of new contracts, under the labels of the form and in its words. */
final class ContractFile {

    private static final int ROWS_IN_MEMORY = 100;

    private final List<String> labels = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final int person;

    /** Workbooks by the form of a server. */
    ContractFile(Calls calls) {
        JsonNode form = calls.get("/api/regions/" + Contract.REGION + "/filing-types/" + Contract.TYPE + "/form");
        Map<String, Object> answers = Contract.answers("");
        answers.remove("joinedOn");
        person = List.copyOf(answers.keySet()).indexOf("idNumber");
        answers.forEach((id, value) -> {
            JsonNode field = field(form, id);
            labels.add(field.path("label").asText());
            values.add(said(field, String.valueOf(value)));
        });
    }

    private static JsonNode field(JsonNode form, String id) {
        for (JsonNode section : form.path("sections")) {
            for (JsonNode field : section.path("fields")) {
                if (field.path("id").asText().equals(id)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("the form has no field " + id);
    }

    /** The label of an option where there are options; a model of contract is named by its number. */
    private static String said(JsonNode field, String value) {
        for (JsonNode option : field.path("options")) {
            if (option.path("code").asText().equals(value)
                    && !field.path("id").asText().equals("contractModelNo")) {
                return option.path("label").asText();
            }
        }
        return value;
    }

    /** A workbook of so many people nobody knows yet. */
    byte[] of(int rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("1");
            write(sheet.createRow(0), labels, labels.get(person));
            for (int i = 1; i <= rows; i++) {
                write(sheet.createRow(i), values, People.next());
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Row row, List<String> texts, String inPlaceOfPerson) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(i == person ? inPlaceOfPerson : texts.get(i));
        }
    }

    /** The column of the number of the person. */
    int person() {
        return person;
    }
}
