// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.person;

import io.banjie.core.store.Database;
import io.banjie.core.store.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * By what the platform knows a person: a keyed digest of document type and normalised number, the same in every region,
 * so that tables can be searched and joined without the number.
 */
@Component(service = PersonKeys.class)
public final class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final Database database;
    private volatile Optional<SecretKeySpec> secret = Optional.empty();

    /** Keys under the platform's secret, which is made at the first start. */
    @Activate
    public PersonKeys(@Reference Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /** Read when first needed: a database gone for a moment at the start must not leave the platform without it. */
    private SecretKeySpec secret() {
        if (secret.isEmpty()) {
            byte[] bytes = HexFormat.of().parseHex(Secrets.kept(database, "person-key"));
            secret = Optional.of(new SecretKeySpec(bytes, ALGORITHM));
        }
        return secret.get();
    }

    /** The key of a person. */
    public String of(String idType, String normalisedNumber) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret());
            byte[] digest = mac.doFinal((idType + ":" + normalisedNumber).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
