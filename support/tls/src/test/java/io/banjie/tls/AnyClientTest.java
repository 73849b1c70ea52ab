// SPDX-License-Identifier: Apache-2.0
package io.banjie.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;

class AnyClientTest {

    private static final X509Certificate[] CHAIN = {};

    @Test
    void any_client_is_taken_and_no_server() throws Exception {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(AnyClientProvider.ALGORITHM, new AnyClientProvider());
        factory.init((KeyStore) null);

        X509ExtendedTrustManager manager = (X509ExtendedTrustManager) factory.getTrustManagers()[0];

        assertThat(manager.getAcceptedIssuers()).isEmpty();
        assertThatCode(() -> manager.checkClientTrusted(CHAIN, "RSA")).doesNotThrowAnyException();
        assertThatThrownBy(() -> manager.checkServerTrusted(CHAIN, "RSA")).isInstanceOf(CertificateException.class);
    }

    @Test
    void the_provider_is_known_while_the_bundle_is_active() throws Exception {
        Registration registration = new Registration();
        registration.start(null);
        assertThat(TrustManagerFactory.getInstance(AnyClientProvider.ALGORITHM)).isNotNull();

        registration.stop(null);

        assertThatThrownBy(() -> TrustManagerFactory.getInstance(AnyClientProvider.ALGORITHM))
                .isInstanceOf(NoSuchAlgorithmException.class);
        assertThat(TrustManagerFactory.getDefaultAlgorithm()).isEqualTo("PKIX");
    }
}
