// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.SentSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** An employer's key of SM2, by which it signs what it hands in. */
public final class Pen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALGORITHM = "SM3withSM2";

    private final Issued issued;

    Pen(Issued issued) {
        this.issued = issued;
    }

    /** The same filing, signed. */
    public NewFiling sign(NewFiling filing) {
        Base64.Encoder encoder = Base64.getEncoder();
        try {
            Signature signature = Signature.getInstance(ALGORITHM, NationalKeys.PROVIDER);
            signature.initSign(issued.key());
            signature.update(content(filing).getBytes(StandardCharsets.UTF_8));
            return filing.under(new SentSignature(
                    ALGORITHM,
                    encoder.encodeToString(issued.certificate().getEncoded()),
                    encoder.encodeToString(signature.sign())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static String content(NewFiling filing) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("region", filing.region());
        members.put("type", filing.type());
        members.put("relatesTo", filing.relatesTo().orElse(null));
        members.put("answers", filing.answers());
        return new JsonCanonicalizer(JSON.writeValueAsString(members)).getEncodedString();
    }
}
