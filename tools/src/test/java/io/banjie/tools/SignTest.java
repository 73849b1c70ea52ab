// SPDX-License-Identifier: Apache-2.0
package io.banjie.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignTest {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final String PASSWORD = "a password";
    private static final String CONTENT = "{\"answers\":{\"name\":\"张三\",\"pay\":5200.5},\"region\":\"990000\","
            + "\"relatesTo\":null,\"type\":\"hire\"}";

    @TempDir
    private Path folder;

    enum Keys {
        RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
        EC("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
        SM2("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2");

        private final String family;
        private final AlgorithmParameterSpec parameters;
        private final String algorithm;

        Keys(String family, AlgorithmParameterSpec parameters, String algorithm) {
            this.family = family;
            this.parameters = parameters;
            this.algorithm = algorithm;
        }
    }

    private X509Certificate lay(Keys kind) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.family, PROVIDER);
        generator.initialize(kind.parameters);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Shop");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, new Date(0), new Date(1), name, pair.getPublic())
                        .build(new JcaContentSignerBuilder(kind.algorithm)
                                .setProvider(PROVIDER)
                                .build(pair.getPrivate())));
        KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
        store.load(null, null);
        store.setKeyEntry("certificate", pair.getPrivate(), null, new Certificate[] {certificate});
        try (OutputStream out = Files.newOutputStream(folder.resolve("shop.p12"))) {
            store.store(out, PASSWORD.toCharArray());
        }
        Files.writeString(folder.resolve("answers.json"), "{\"pay\": 5200.50, \"name\": \"张三\"}");
        return certificate;
    }

    private String run(String... more) throws IOException, GeneralSecurityException {
        String[] usual = {
            "--p12",
            folder.resolve("shop.p12").toString(),
            "--password",
            PASSWORD,
            "--region",
            "990000",
            "--type",
            "hire",
            "--answers",
            folder.resolve("answers.json").toString()
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Sign(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(Wanted.of(all));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void the_body_carries_a_signature_by_the_usual_algorithm_of_the_key(Keys kind) throws Exception {
        X509Certificate certificate = lay(kind);

        JsonNode body = new ObjectMapper().readTree(run());

        assertThat(body.path("relatesTo").isNull()).isTrue();
        assertThat(body.path("channel").asText()).isEqualTo("API");
        assertThat(body.at("/signature/algorithm").asText()).isEqualTo(kind.algorithm);
        assertThat(body.at("/signature/certificate").asText())
                .isEqualTo(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        Signature signature = Signature.getInstance(kind.algorithm, PROVIDER);
        signature.initVerify(certificate);
        signature.update(CONTENT.getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(
                        Base64.getDecoder().decode(body.at("/signature/value").asText())))
                .isTrue();
    }

    @Test
    void an_rsa_key_signs_by_pss_where_that_is_asked_for() throws Exception {
        X509Certificate certificate = lay(Keys.RSA);

        JsonNode body = new ObjectMapper().readTree(run("--algorithm", "rsassa-pss"));

        assertThat(body.at("/signature/algorithm").asText()).isEqualTo("RSASSA-PSS");
        Signature signature = Signature.getInstance("SHA256withRSAandMGF1", PROVIDER);
        signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        signature.initVerify(certificate);
        signature.update(CONTENT.getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(
                        Base64.getDecoder().decode(body.at("/signature/value").asText())))
                .isTrue();
    }

    @Test
    void what_is_signed_can_be_printed_for_who_signs_it_elsewhere() throws Exception {
        lay(Keys.SM2);

        assertThat(run("--print", "content")).isEqualTo(CONTENT);
        assertThat(run("--print", "content", "--relates-to", "01a")).contains("\"relatesTo\":\"01a\"");
    }

    @Test
    void what_cannot_be_done_is_said() throws Exception {
        lay(Keys.EC);

        assertThatThrownBy(() -> run("--algorithm", "SM3withSM2")).hasMessageContaining("SHA256withECDSA");
        assertThatThrownBy(() -> Wanted.of("--p12")).hasMessageContaining("--p12 needs a value");
        assertThatThrownBy(() -> Wanted.of("--key", "x")).hasMessageContaining("unknown argument --key");
        assertThatThrownBy(() -> run("--type", "other")).hasMessageContaining("twice");
    }
}
