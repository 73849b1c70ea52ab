// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operator's files of authorities and revocation lists, in PEM (several in one file) or DER; read again when one was
 * added, changed or deleted. Authorities are taken from their own places alone: who brings lists brings no authorities.
 */
final class TrustFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TrustFiles.class);
    private static final Set<String> ENDINGS = Set.of("pem", "crt", "cer", "der", "crl");
    private static final String PEM = "-----BEGIN ";

    private final List<Path> authorities;
    private final List<Path> lists;
    private volatile Reading last = new Reading(List.of(), new Trust(List.of(), List.of(), List.of()));

    private record Seen(Path file, FileTime modified, long size, String key) {}

    private record Reading(List<Seen> files, Trust trust) {}

    /**
     * Files in these places.
     *
     * @param authorities files, and folders of files, of authorities' certificates; what does not exist is empty
     * @param lists the same of revocation lists
     */
    TrustFiles(List<Path> authorities, List<Path> lists) {
        this.authorities = List.copyOf(authorities);
        this.lists = List.copyOf(lists);
    }

    /** What the files say now. */
    Trust current() {
        List<Path> ofAuthorities = files(authorities);
        List<Path> ofLists = files(lists);
        List<Seen> seen = Stream.concat(ofAuthorities.stream(), ofLists.stream())
                .map(TrustFiles::look)
                .toList();
        return seen.equals(last.files) ? last.trust : read(seen, ofAuthorities, ofLists);
    }

    private synchronized Trust read(List<Seen> seen, List<Path> ofAuthorities, List<Path> ofLists) {
        if (seen.equals(last.files)) {
            return last.trust;
        }
        List<X509Certificate> certificates = new ArrayList<>();
        List<RevocationList> revocations = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        ofAuthorities.forEach(file -> attempt(file, problems, () -> certificates(file, certificates)));
        ofLists.forEach(file -> attempt(file, problems, () -> lists(file, revocations)));
        problems.forEach(problem -> LOG.warn("not used: {}", problem));
        LOG.info("{} certificate authorities, {} revocation lists", certificates.size(), revocations.size());
        last = new Reading(seen, new Trust(certificates, revocations, problems));
        return last.trust;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException, CertificateException;
    }

    private static void attempt(Path file, List<String> problems, Step step) {
        try {
            step.take();
        } catch (IOException | CertificateException | RuntimeException unreadable) {
            // Parsers of foreign bytes throw what they like; the other files must still count.
            problems.add(file.getFileName() + ": " + unreadable.getMessage());
        }
    }

    private static void certificates(Path file, List<X509Certificate> found) throws IOException, CertificateException {
        byte[] bytes = Files.readAllBytes(file);
        List<?> read = pem(bytes) ? blocks(bytes) : List.of(new X509CertificateHolder(bytes));
        for (Object block : read) {
            if (!(block instanceof X509CertificateHolder holder)) {
                throw new IOException("holds something that is no certificate");
            }
            X509Certificate certificate = BouncyCastle.certificate(holder);
            if (certificate.getBasicConstraints() < 0) {
                throw new IOException("holds a certificate that may issue none");
            }
            found.add(certificate);
        }
    }

    private static void lists(Path file, List<RevocationList> found) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<?> read = pem(bytes) ? blocks(bytes) : List.of(new X509CRLHolder(bytes));
        for (Object block : read) {
            if (!(block instanceof X509CRLHolder holder)) {
                throw new IOException("holds something that is no revocation list");
            }
            found.add(RevocationList.of(holder));
        }
    }

    private static boolean pem(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(PEM);
    }

    private static List<Object> blocks(byte[] bytes) throws IOException {
        List<Object> blocks = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(new String(bytes, StandardCharsets.US_ASCII)))) {
            for (Object block = parser.readObject(); block != null; block = parser.readObject()) {
                blocks.add(block);
            }
        }
        if (blocks.isEmpty()) {
            throw new IOException("holds nothing");
        }
        return blocks;
    }

    private static List<Path> files(List<Path> places) {
        return places.stream().flatMap(TrustFiles::filesOf).toList();
    }

    private static Stream<Path> filesOf(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place).filter(Files::exists);
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(TrustFiles::named).sorted().toList().stream();
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be listed: {}", place, unreadable.toString());
            return Stream.empty();
        }
    }

    private static boolean named(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Seen look(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(file, now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
        } catch (IOException gone) {
            return new Seen(file, FileTime.fromMillis(0), -1, gone.toString());
        }
    }
}
