// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.util.Optional;

/** What was found about a certificate. */
public sealed interface Verdict {

    /**
     * A certificate of a configured authority, valid now and not revoked.
     *
     * @param certificate what it says
     */
    record Good(ClientCertificate certificate) implements Verdict {}

    /**
     * A certificate that proves nothing.
     *
     * @param flaw what is wrong
     * @param certificate what it says, where a configured authority did issue it
     */
    record Bad(Flaw flaw, Optional<ClientCertificate> certificate) implements Verdict {}
}
