// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * Certificates as files: {@code name.p12} for browsers, {@code name.pem} (certificate and key) for {@code curl --cert}. What
 * is there stays; files with keys are readable by their owner alone.
 *
 * @param folder where they lie
 * @param password of the {@code .p12} files
 */
record CertificateFolder(Path folder, String password) {

    private static final String ALIAS = "certificate";

    boolean has(String name) {
        return Files.exists(file(name, "pem")) && Files.exists(file(name, "p12"));
    }

    /** A certificate that lies here. */
    Optional<Issued> find(String name) throws IOException {
        Path file = file(name, "pem");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.US_ASCII);
                PEMParser pem = new PEMParser(text)) {
            X509CertificateHolder certificate = (X509CertificateHolder) pem.readObject();
            PrivateKeyInfo key = (PrivateKeyInfo) pem.readObject();
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
            if (NationalKeys.holds(certificate)) {
                converter.setProvider(NationalKeys.PROVIDER);
            }
            return Optional.of(new Issued(certificate, converter.getPrivateKey(key)));
        }
    }

    /** Lays out a certificate with its key. */
    void put(String name, Issued issued, X509CertificateHolder issuer) throws IOException {
        write(file(name, "p12"), store(issued, issuer));
        write(
                file(name, "pem"),
                pem(new JcaMiscPEMGenerator(issued.certificate()), new JcaPKCS8Generator(issued.key(), null)));
    }

    /** Lays out what everybody may read: a certificate or a revocation list. */
    void publish(String file, Object content) throws IOException {
        write(folder.resolve(file), pem(new JcaMiscPEMGenerator(content)));
    }

    /** Copies a file to another place, unless the same lies there. */
    void copy(String file, Path to) throws IOException {
        if (!Files.exists(to) || Files.mismatch(folder.resolve(file), to) >= 0) {
            Files.createDirectories(to.getParent());
            Path half = to.resolveSibling("." + to.getFileName());
            Files.copy(folder.resolve(file), half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String name, String ending) {
        return folder.resolve(name + "." + ending);
    }

    private byte[] store(Issued issued, X509CertificateHolder issuer) throws IOException {
        try {
            boolean national = NationalKeys.holds(issued.certificate());
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            if (national) {
                converter.setProvider(NationalKeys.PROVIDER);
            }
            Certificate own = converter.getCertificate(issued.certificate());
            Certificate[] chain = issuer.equals(issued.certificate())
                    ? new Certificate[] {own}
                    : new Certificate[] {own, converter.getCertificate(issuer)};
            KeyStore store = national
                    ? KeyStore.getInstance(NationalKeys.STORE, NationalKeys.PROVIDER)
                    : KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, issued.key(), password.toCharArray(), chain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static byte[] pem(PemObjectGenerator... objects) throws IOException {
        StringWriter text = new StringWriter();
        try (PemWriter pem = new PemWriter(text)) {
            for (PemObjectGenerator object : objects) {
                pem.writeObject(object);
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling("." + file.getFileName());
        Files.write(half, content);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
