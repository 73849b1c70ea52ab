// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The address in the QR codes on the first page, which all lead to the same. */
    public static String qrCode(byte[] pdf) {
        Set<String> addresses = Set.copyOf(qrCodes(firstPage(pdf)));
        if (addresses.size() != 1) {
            throw new AssertionError("not one address on the page but " + addresses);
        }
        return addresses.iterator().next();
    }

    /** The parameters of the address in the QR code on the first page. */
    public static Map<String, String> checkAddress(byte[] pdf) {
        String address = qrCode(pdf);
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    /** The text of a PDF without its blanks and ends of lines. */
    public static String letters(byte[] pdf) {
        return text(pdf).replaceAll("[\\s\u3000]", "");
    }

    /** How many pages it has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    private static BufferedImage firstPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 300);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    private static List<String> qrCodes(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Arrays.stream(
                            new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            throw new AssertionError("no QR code on the page that can be read", none);
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
