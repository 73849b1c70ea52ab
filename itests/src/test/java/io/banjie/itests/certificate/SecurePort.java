// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.certificate;

import io.banjie.itests.http.Caller;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The port of a demonstration at which people come with certificates.
 *
 * @param server whose port
 */
public record SecurePort(ServerProcess server) {

    /** Where it is. */
    public URI address() {
        return URI.create("https://127.0.0.1:" + server.settings().httpsPort());
    }

    /** A certificate that the demonstration laid out, by its name without ending. */
    public Path certificate(String name) {
        return server.settings().data().resolve("demo/certificates/" + name + ".p12");
    }

    /** Somebody with the certificate of an account, signed in by it. */
    public Caller signedIn(String account) {
        Caller caller = caller(Optional.of(account));
        return caller.bearing(
                caller.post("/api/session/certificate", Map.of("initialPassword", ServerProcess.password()))
                        .expect(200)
                        .json()
                        .path("token")
                        .asText());
    }

    /** Somebody with a certificate, or without. */
    public Caller caller(Optional<String> certificate) {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            KeyManager[] keys = certificate.isPresent() ? keys(certificate(certificate.get())) : new KeyManager[0];
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusting());
            tls.init(keys, trust.getTrustManagers(), new SecureRandom());
            return Caller.secure(address(), tls);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyManager[] keys(Path file) throws GeneralSecurityException {
        char[] password = ServerProcess.password().toCharArray();
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store(file, password), password);
        return factory.getKeyManagers();
    }

    private KeyStore trusting() throws GeneralSecurityException {
        Path etc = server.settings().data().resolve("etc");
        try {
            KeyStore own = store(
                    etc.resolve("keystore.p12"),
                    Files.readString(etc.resolve("keystore.password")).toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", own.getCertificate("server"));
            return trusted;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static KeyStore store(Path file, char... password) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
