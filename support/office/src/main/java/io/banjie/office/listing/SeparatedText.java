// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.banjie.office.Column;
import io.banjie.office.Listing;
import io.banjie.office.sheet.FormulaGuard;
import io.banjie.office.words.CellWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes a list as text with commas (RFC 4180). */
final class SeparatedText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char APOSTROPHE = '\'';

    /** What a reader that expects another separator would trip over is quoted too. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private SeparatedText() {}

    static void write(Listing listing, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(OTHER_SEPARATORS)
                .bufferSize(0)
                .build(text);
        List<Column> columns = listing.columns();
        csv.writeRecord(
                columns.stream().map(Column::label).map(SeparatedText::guarded).toList());
        int number = 1;
        for (List<?> row : listing.rows()) {
            csv.writeRecord(CellWords.row(row, columns, number, SeparatedText::plain));
            number++;
        }
        text.flush();
    }

    private static String plain(Column.Type type, Object value) {
        String shown = CellWords.plain(type, value);
        return value instanceof String ? guarded(shown) : shown;
    }

    /** Here nothing but a character can say that a text is no formula. */
    private static String guarded(String text) {
        return FormulaGuard.isRisky(text) ? APOSTROPHE + text : text;
    }
}
