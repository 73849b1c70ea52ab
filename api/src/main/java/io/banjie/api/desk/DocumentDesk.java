// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Documents issued for approved filings, and the public check of them. */
@ProviderType
public interface DocumentDesk {

    /** What may be printed for a filing now. */
    List<Printable> printable(Actor actor, String filing);

    /** A document: numbered and kept when first drawn, the same bytes each time after. */
    Content document(Actor actor, String filing, String kind, String format);

    /**
     * A region's form for filling in by hand, as pdf.
     *
     * @throws Refusal NOT_FOUND for an unknown region or form
     */
    Content blankForm(String region, String form);

    /** What is known of a number, for anybody who also knows its code; nothing when they do not belong together. */
    Optional<CertificateCheck> check(String number, String code);

    /** What is known of a file that is byte for byte one that was issued; nothing for any other. */
    Optional<CertificateCheck> check(byte[] file);
}
