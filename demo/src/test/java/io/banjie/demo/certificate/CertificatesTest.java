// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.demo.certificate.Certificates.Holder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    private static final String PASSWORD = "secret of all";
    private static final Holder SHOP = new Holder("shop", "Fried Chicken", "92220102MA15438D0X");
    private static final Holder TRADE = new Holder("trade", "Trade, Ltd.", "91220104MA15XJNYXN");

    @TempDir
    private Path folder;

    private Certificates certificates;

    @BeforeEach
    void open() {
        certificates = new Certificates(demo(), folder.resolve("etc"), PASSWORD, Clock.systemUTC());
    }

    private Path demo() {
        return folder.resolve("demo");
    }

    private X509Certificate stored(String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(demo().resolve(name + ".p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return (X509Certificate) store.getCertificate(store.aliases().nextElement());
    }

    private String codeOf(String name) throws Exception {
        X500Name subject =
                X500Name.getInstance(stored(name).getSubjectX500Principal().getEncoded());
        return subject.getRDNs(BCStyle.ORGANIZATION_IDENTIFIER)[0]
                .getFirst()
                .getValue()
                .toString();
    }

    private X509Certificate authority() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("etc/authorities/demonstration.pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private X509CRL list() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("etc/revocation-lists/demonstration.crl"))) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
    }

    @Test
    void each_account_gets_a_certificate_of_the_authority_that_the_server_trusts() throws Exception {
        certificates.lay(List.of(SHOP, TRADE));

        for (String account : List.of("shop", "trade")) {
            X509Certificate certificate = stored(account);
            certificate.verify(authority().getPublicKey());
            certificate.checkValidity();
            assertThat(list().isRevoked(certificate)).isFalse();
        }
        assertThat(stored("shop").getPublicKey().getAlgorithm()).isEqualTo("RSA");
        assertThat(stored("trade").getPublicKey().getAlgorithm()).isEqualTo("EC");
        list().verify(authority().getPublicKey());
        assertThat(demo().resolve("ca.pem"))
                .hasSameTextualContentAs(folder.resolve("etc/authorities/demonstration.pem"));
    }

    @Test
    void each_account_gets_one_of_sm2_as_well_and_signs_by_it() throws Exception {
        certificates.lay(List.of(SHOP));
        BouncyCastleProvider national = new BouncyCastleProvider();
        KeyStore store = KeyStore.getInstance("PKCS12", national);
        try (InputStream in = Files.newInputStream(demo().resolve("sm2/shop.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        X509Certificate certificate =
                (X509Certificate) store.getCertificate(store.aliases().nextElement());
        certificate.verify(authority().getPublicKey());
        NewFiling filing = new NewFiling(
                "990000", "note", Map.of("b", 1.50, "a", "甲"), Optional.empty(), Channel.ONLINE, Optional.empty());

        SentSignature sent =
                certificates.pen("shop").orElseThrow().sign(filing).signature().orElseThrow();

        assertThat(Base64.getDecoder().decode(sent.certificate())).isEqualTo(certificate.getEncoded());
        Signature signature = Signature.getInstance(sent.algorithm(), national);
        signature.initVerify(certificate);
        signature.update(
                "{\"answers\":{\"a\":\"甲\",\"b\":1.5},\"region\":\"990000\",\"relatesTo\":null,\"type\":\"note\"}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(Base64.getDecoder().decode(sent.value()))).isTrue();
        assertThat(certificates.pen("nobody")).isEmpty();
    }

    @Test
    void files_with_keys_are_their_owners_and_the_authoritys_lies_apart() throws IOException {
        certificates.lay(List.of(SHOP));

        assertThat(demo().resolve("shop.pem")).content().contains("BEGIN CERTIFICATE", "BEGIN PRIVATE KEY");
        assertThat(Files.getPosixFilePermissions(demo().resolve("shop.pem")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(demo().resolve("ca.pem")).content().doesNotContain("PRIVATE");
    }

    @Test
    void there_are_bad_ones_to_try() throws Exception {
        certificates.lay(List.of(SHOP));

        assertThat(list().isRevoked(stored("bad/revoked"))).isTrue();
        assertThatThrownBy(() -> stored("bad/expired").checkValidity()).isInstanceOf(CertificateExpiredException.class);
        assertThatThrownBy(() -> stored("bad/foreign").verify(authority().getPublicKey()))
                .isInstanceOf(java.security.SignatureException.class);
        assertThat(stored("bad/foreign").getIssuerX500Principal())
                .isEqualTo(authority().getSubjectX500Principal());
        assertThat(stored("bad/without-code").getSubjectX500Principal().getName())
                .doesNotContain("2.5.4.97");
        assertThat(CreditCode.defects(codeOf("bad/unknown-employer"))).isEmpty();
        assertThat(demo().resolve("bad/not-yet-valid.pem")).exists();
    }

    @Test
    void what_was_made_stays_and_what_is_new_is_issued_by_the_same_authority() throws Exception {
        certificates.lay(List.of(SHOP));
        X509Certificate before = stored("shop");
        X509Certificate authority = authority();

        certificates.lay(List.of(SHOP, TRADE));

        assertThat(stored("shop")).isEqualTo(before);
        stored("trade").verify(authority.getPublicKey());
        assertThat(authority()).isEqualTo(authority);
    }

    @Test
    void where_nobody_needs_one_nothing_is_made() throws IOException {
        certificates.lay(List.of());

        assertThat(folder).isEmptyDirectory();
    }
}
