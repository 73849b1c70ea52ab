// SPDX-License-Identifier: Apache-2.0
package io.banjie.tls;

import java.security.KeyStore;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactorySpi;

/** What the connector gets when it is configured with {@link AnyClientProvider#ALGORITHM}. It needs no trust store. */
public final class AnyClientFactory extends TrustManagerFactorySpi {

    /** Called by the JDK. */
    public AnyClientFactory() {}

    @Override
    protected void engineInit(KeyStore ignored) {
        // Nobody's certificates are needed.
    }

    @Override
    protected void engineInit(ManagerFactoryParameters ignored) {
        // Nobody's certificates are needed.
    }

    @Override
    protected TrustManager[] engineGetTrustManagers() {
        return new TrustManager[] {new AnyClient()};
    }
}
