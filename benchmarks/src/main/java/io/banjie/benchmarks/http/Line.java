// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection to a server, spoken to with as little work as possible, for the load itself must be light. */
public final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    /** A connection to a port of this machine, under a token. */
    public Line(int port, String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        headers = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** Asks for an address; the answer's body. */
    public String get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(200);
    }

    /** Posts JSON; the answer's body, which must come with this status. */
    public String post(String path, String json, int status) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + headers + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        socket.getOutputStream().write(all);
        return answer(status);
    }

    private String answer(int expected) throws IOException {
        String first = header();
        boolean chunked = false;
        int length = 0;
        for (String line = header(); !line.isEmpty(); line = header()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            }
        }
        String body = new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        if (!first.startsWith(String.valueOf(expected), 9)) {
            throw new IllegalStateException(first + " " + body);
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = size(); length > 0; length = size()) {
            body.writeBytes(in.readNBytes(length));
            header();
        }
        header();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(header(), 16);
    }

    private String header() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the server hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
