// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.CellArea;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.SheetLimits;
import io.banjie.office.TemplateMark;
import io.banjie.office.reading.Uploads.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What .xlsx files may be like that no test can get out of one writer alone. */
class XlsxDetailTest {

    private static final String CUSTOM =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                    + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                    + "<property name=\"other\"><vt:i4>3</vt:i4></property>\n"
                    + "<property name=\"banjie.template\">\n<vt:lpwstr>a/b</vt:lpwstr></property>"
                    + "<property name=\"banjie.template.version\"><vt:lpwstr>7</vt:lpwstr></property></Properties>";

    @Test
    void cellsWithoutNamesFollowEachOther() {
        Seen seen = Uploads.read(new RawXlsx()
                .rows("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>")
                .bytes());

        assertThat(seen.texts()).containsExactly(List.of("1", "", "", "2", "3"), List.of("4"));
        assertThat(seen.rows().get(1).number()).isEqualTo(2);
    }

    @Test
    void prefixesStrictNamespacesAndForeignElementsDoNotMatter() {
        Seen seen = Uploads.read(new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "\uFEFF<?xml version=\"1.0\" standalone=\"yes\"?><!-- c --><x:worksheet"
                                + " xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:y=\"urn:y\"><y:row r=\"?\" a=\"b\"/>"
                                        .replace("<y:row r=\"?\" a=\"b\"/>", "<y:other r=\"?\"/>")
                                + "<x:sheetData><x:row r=\"2\" y:b=\"c\"><x:c r=\"B2\" t=\"str\" y:d=\"e\"><y:z>no</y:z>"
                                + "<x:v>甲<![CDATA[<乙>]]>&amp;&#x20BB7;</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .bytes());

        assertThat(seen.cell(2, 1).text()).isEqualTo("甲<乙>&𠮷");
    }

    @Test
    void sharedTextsAreJoinedFromTheirRunsWithoutReadings() {
        Seen seen = Uploads.read(new RawXlsx()
                .strings("<si><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space=\"preserve\"> 乙</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh><phoneticPr/></si><si/><si><t>a_x000D_\nb_x005F_x0041_</t></si>"
                        + "<si><t>_xD842_ _x_ _x12_ _xyyyy_</t></si>")
                .rows("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                        + "<c t=\"s\"><v>3</v></c></row>")
                .bytes());

        assertThat(seen.texts()).containsExactly(List.of("甲 乙", "", "a\r\nb_x0041_", "\uD842 _x_ _x12_ _xyyyy_"));
    }

    @Test
    void inlineTextsBelongToTheirCell() {
        Seen seen = Uploads.read(new RawXlsx()
                .rows("<row r=\"1\"><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>"
                        + "<c t=\"inlineStr\"><is><t/></is></c><c t=\"d\"><v>2019-07-01T00:00:00</v></c></row>")
                .bytes());

        assertThat(seen.rows().get(0).cells())
                .containsExactly(SheetCell.of(Kind.TEXT, "甲乙"), SheetCell.EMPTY, SheetCell.of(Kind.DATE, "2019-07-01"));
    }

    @Test
    void daysMayCountFrom1904() {
        Seen seen = Uploads.read(dates("<workbookPr date1904=\"1\"/>"));

        assertThat(seen.cell(1, 0)).isEqualTo(new SheetCell(Kind.DATE, "2019-07-01", "42185", false));
        assertThat(Uploads.read(dates("")).cell(1, 0).text()).isEqualTo("2015-06-30");
    }

    private static byte[] dates(String properties) {
        return new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook " + RawXlsx.MAIN + ">" + properties
                                + "<sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet " + RawXlsx.MAIN + "><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/></cellXfs></styleSheet>")
                .rows("<row r=\"1\"><c s=\"1\"><v>42185</v></c><c s=\"0\"><v>42185</v></c></row>")
                .bytes();
    }

    @Test
    void whatIsNoNumberIsText() {
        Seen seen = Uploads.read(new RawXlsx()
                .rows("<row r=\"1\"><c><v>12a</v></c><c><v>1E5</v></c><c><v>1E-999999999</v></c><c><v>1E999</v></c>"
                        + "<c><v>NaN</v></c><c><v>--</v></c><c><v>1.5E+20</v></c></row>")
                .bytes());

        assertThat(seen.texts())
                .containsExactly(List.of("12a", "100000", "1E-999999999", "1E999", "NaN", "--", "1.5E+20"));
        assertThat(seen.rows().get(0).cells())
                .extracting(SheetCell::kind)
                .containsExactly(Kind.TEXT, Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.NUMBER);
    }

    @Test
    void partsAreFoundByTheirRelationsHoweverTheyAreWritten() {
        Seen seen = Uploads.read(new RawXlsx()
                .part(
                        "_rels/.rels",
                        RawXlsx.relations(RawXlsx.relation("a", "officeDocument", "/XL/workbook.xml")
                                + RawXlsx.relation("b", "custom-properties", "docProps/custom.xml")))
                .part("docProps/custom.xml", CUSTOM)
                .part(
                        "XL/_rels/workbook.xml.rels",
                        RawXlsx.relations(RawXlsx.relation("rId1", "worksheet", "../xl/./worksheets\\Sheet1.xml")))
                .without("xl/_rels/workbook.xml.rels")
                .rows("<row r=\"1\"><c><v>1</v></c></row>")
                .bytes());

        assertThat(seen.texts()).containsExactly(List.of("1"));
        assertThat(seen.origins().get(0).template()).contains(new TemplateMark("a/b", "7"));
    }

    @Test
    void chartsAndSheetsElsewhereAreNoWorksheets() {
        byte[] file = new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook " + RawXlsx.MAIN + "><sheets><sheet name=\"chart\" r:id=\"c\"/>"
                                + "<sheet name=\"far\" r:id=\"f\"/><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations(RawXlsx.relation("c", "chartsheet", "charts/c.xml")
                                + RawXlsx.relation("f", "worksheet", "http://127.0.0.1:9/s.xml")
                                        .replace("/>", " TargetMode=\"External\"/>")
                                + RawXlsx.relation("rId1", "worksheet", "worksheets/sheet1.xml")))
                .rows("<row r=\"1\"><c><v>1</v></c></row>")
                .bytes();

        assertThat(Uploads.read(file).origins().get(0).sheet()).isEqualTo("S");
    }

    @Test
    void mergedCellsAreReportedUpToAThousand() {
        Seen seen = Uploads.read(new RawXlsx()
                .sheet("<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C1\"/>"
                        + "<mergeCell ref=\"?\"/><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"AA10:AB12\"/></mergeCells>")
                .bytes());

        assertThat(seen.summary().merged()).containsExactly(new CellArea(1, 0, 1, 2), new CellArea(10, 26, 12, 27));
        byte[] many = new RawXlsx()
                .sheet("<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData>"
                        + "<mergeCell ref=\"A1:C1\"/>".repeat(2_000))
                .bytes();
        assertThat(Uploads.read(many).summary().merged()).hasSize(1_000);
    }

    @Test
    void theReceiverMayEndTheReading() {
        byte[] file = new RawXlsx()
                .rows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .bytes();

        int rows = Uploads.onDisk(file, path -> Uploads.summary(path, SheetLimits.STANDARD, row -> row.number() < 2))
                .rows();

        assertThat(rows).isEqualTo(2);
    }
}
