// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.banjie.office.Column;
import java.awt.Color;
import java.util.List;

/** The table of a list: the labels again on each page, the letters as large as the columns allow. */
final class ListTable {

    private static final float LARGEST = 9;
    private static final float SMALLEST = 5;
    private static final float PADDING = 2.5f;
    private static final float BELOW = 4;
    private static final float BORDER = 0.4f;

    /** What numbers are written with; as wide as the widest of them, a column holds the number it was measured for. */
    private static final String LATIN = "0123456789X";

    private static final Color BORDER_COLOR = new Color(0x80, 0x80, 0x80);
    private static final Color LABEL_COLOR = new Color(0xE7, 0xE6, 0xE6);

    private final List<Column> columns;
    private final Lettering label;
    private final Lettering cell;
    private final PdfPTable table;

    ListTable(List<Column> columns, float width, FontShelf shelf, Face face, Face bold) {
        this.columns = columns;
        int characters = columns.stream().mapToInt(Column::width).sum();
        float wide = widest(face);
        float fitting = (width - columns.size() * 2 * PADDING) / (characters * wide);
        float size = Math.max(SMALLEST, Math.min(LARGEST, fitting));
        this.label = new Lettering(shelf, bold, size);
        this.cell = new Lettering(shelf, face, size);
        this.table = new PdfPTable(columns.size());
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width() * size * wide + 2 * PADDING;
        }
        table.setTotalWidth(width);
        table.setWidths(widths);
    }

    /** For a size of one, and never narrower than half a Chinese character. */
    private static float widest(Face face) {
        return (float) LATIN.chars()
                .mapToDouble(character -> face.width(Character.toString(character), 1))
                .reduce(0.5, Math::max);
    }

    /** The table with nothing but its labels, to which rows will be added. */
    PdfPTable begin() {
        table.setWidthPercentage(100);
        table.setComplete(false);
        for (Column column : columns) {
            PdfPCell box = box(label, column.label(), Element.ALIGN_CENTER);
            box.setBackgroundColor(LABEL_COLOR);
            table.addCell(box);
        }
        table.setHeaderRows(1);
        return table;
    }

    void row(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            int alignment =
                    switch (columns.get(i).type()) {
                        case TEXT -> Element.ALIGN_LEFT;
                        case DATE -> Element.ALIGN_CENTER;
                        case MONEY, INTEGER -> Element.ALIGN_RIGHT;
                    };
            table.addCell(box(cell, words.get(i), alignment));
        }
    }

    private static PdfPCell box(Lettering lettering, String text, int alignment) {
        PdfPCell box = new PdfPCell(lettering.phrase(text));
        box.setHorizontalAlignment(alignment);
        box.setVerticalAlignment(Element.ALIGN_MIDDLE);
        box.setLeading(0, Lettering.LEADING);
        box.setPadding(PADDING);
        box.setPaddingBottom(BELOW);
        box.setUseAscender(true);
        box.setUseDescender(true);
        box.setBorderWidth(BORDER);
        box.setBorderColor(BORDER_COLOR);
        return box;
    }
}
