// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads printed things as their receivers do. */
public final class Printed {

    private Printed() {}

    /** The text of a PDF. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    /** The parameters of the address in the QR code on the first page. */
    public static Map<String, String> checkAddress(byte[] pdf) {
        String address = qrCode(firstPage(pdf));
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    private static BufferedImage firstPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    private static String qrCode(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            throw new AssertionError("no QR code on the page", none);
        } catch (ReaderException unreadable) {
            throw new AssertionError("the QR code cannot be read", unreadable);
        }
    }

    /** All cells of a workbook's first sheet, one line a row. */
    public static String sheet(byte[] xlsx) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            DataFormatter formatter = new DataFormatter();
            StringBuilder text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> {
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\t'));
                text.append('\n');
            });
            return text.toString();
        } catch (IOException noWorkbook) {
            throw new UncheckedIOException(noWorkbook);
        }
    }
}
