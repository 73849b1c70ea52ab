// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .xlsx put together by hand, part by part, so that it can be as no spreadsheet would write it. */
public final class RawXlsx {

    /** Writes one part. */
    @FunctionalInterface
    public interface Part {

        /** Writes the part's bytes. */
        void write(OutputStream out) throws IOException;
    }

    public static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    public RawXlsx() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook " + MAIN + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + relation("rId3", "styles", "styles.xml")));
    }

    public static String relations(String relations) {
        return "<Relationships " + RELATIONS + ">" + relations + "</Relationships>";
    }

    public static String relation(String id, String role, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPE, role, target);
    }

    public RawXlsx part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(UTF_8)));
    }

    public RawXlsx part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    public RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** The sheet with this inside its sheetData. */
    public RawXlsx rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    public RawXlsx sheet(String content) {
        return part("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    public RawXlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
