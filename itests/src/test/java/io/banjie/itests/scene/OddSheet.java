// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that no template would be. */
public final class OddSheet {

    private OddSheet() {}

    /** Writes a part of a workbook. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /** A workbook with these rows of texts, and whatever is done to it and its first sheet afterwards. */
    public static byte[] of(List<List<String>> rows, Consumer<Sheet> odd) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("名单");
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < texts.size(); i++) {
                    row.createCell(i).setCellValue(texts.get(i));
                }
            }
            odd.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of a part of a workbook. */
    public static String part(byte[] workbook, String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("the workbook has no part " + name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A workbook with a part replaced. */
    public static byte[] with(byte[] workbook, String name, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream from = new ByteArrayInputStream(workbook);
                ZipInputStream in = new ZipInputStream(from);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(out);
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** A workbook that opens with a password only. */
    public static byte[] locked(byte[] workbook) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream within = encryptor.getDataStream(container)) {
                within.write(workbook);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
