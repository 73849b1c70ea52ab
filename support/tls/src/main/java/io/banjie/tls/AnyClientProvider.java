// SPDX-License-Identifier: Apache-2.0
package io.banjie.tls;

import java.security.Provider;

/** A provider with one algorithm that nobody gets but who names it. */
final class AnyClientProvider extends Provider {
    private static final long serialVersionUID = 1L;

    /** The provider's name. */
    static final String NAME = "Banjie";

    /** The value of {@code org.ops4j.pax.web.ssl.trustManagerFactory.algorithm}. */
    static final String ALGORITHM = "BanjieAnyClient";

    AnyClientProvider() {
        super(NAME, "1.0", "client certificates of any issuer");
        put("TrustManagerFactory." + ALGORITHM, AnyClientFactory.class.getName());
    }
}
