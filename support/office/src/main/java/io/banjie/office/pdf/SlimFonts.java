// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.zip.Deflater;

/**
 * Packs the embedded fonts. OpenPDF's subsets keep the metrics of all thirty thousand glyphs of a font, which hardly
 * pack: without those of the glyphs that are not there, a certificate shrinks to a third.
 */
final class SlimFonts {

    private SlimFonts() {}

    /** Writes a PDF anew with packed fonts; the date becomes its date of modification. */
    static byte[] pack(byte[] pdf, Calendar date) {
        try {
            PdfReader reader = new PdfReader(pdf);
            for (int number = 1; number < reader.getXrefSize(); number++) {
                if (reader.getPdfObject(number) instanceof PRStream stream && stream.contains(PdfName.LENGTH1)) {
                    byte[] font = FontProgram.withoutUnusedBearings(PdfReader.getStreamBytes(stream));
                    stream.setData(font, true, Deflater.DEFAULT_COMPRESSION);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length / 4);
            PdfStamper stamper = new PdfStamper(reader, out);
            stamper.setEnforcedModificationDate(date);
            stamper.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
