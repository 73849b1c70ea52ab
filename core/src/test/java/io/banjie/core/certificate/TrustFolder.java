// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;

/** An operator's folder of authorities and revocation lists, as tests fill it. */
public record TrustFolder(Path folder) {

    /** A judge by this folder. */
    public CertificateJudge judge(boolean listsRequired, Clock machine) {
        return new CertificateJudge(
                new TrustFiles(List.of(folder.resolve("authorities")), List.of(folder.resolve("lists"))),
                listsRequired,
                machine);
    }

    public void trust(TestAuthority authority) {
        TestAuthority.write(folder.resolve("authorities/ca.pem"), authority.certificate());
    }

    public void put(X509CRLHolder list) {
        TestAuthority.write(folder.resolve("lists/ca.crl"), list);
    }
}
