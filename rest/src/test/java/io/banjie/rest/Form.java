// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as browsers send it. */
public final class Form {
    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Form(String boundary) {
        this.boundary = boundary;
    }

    /** A form of texts and then a file called "file". */
    public static byte[] of(String boundary, Map<String, String> texts, String fileName, byte[] file) {
        return begun(boundary, texts, fileName, file).ended();
    }

    /** The same form, cut off behind the file's last byte. */
    public static byte[] cutOff(String boundary, Map<String, String> texts, String fileName, byte[] file) {
        return begun(boundary, texts, fileName, file).body.toByteArray();
    }

    private static Form begun(String boundary, Map<String, String> texts, String fileName, byte[] file) {
        Form form = new Form(boundary);
        texts.forEach((name, text) -> form.write(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n"));
        form.write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        form.body.writeBytes(file);
        return form;
    }

    private byte[] ended() {
        write("\r\n--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
