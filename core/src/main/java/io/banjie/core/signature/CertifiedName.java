// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.core.certificate.SubjectText;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.RFC4519Style;

/**
 * What a certificate calls the employer it was issued to: its organization and its common name, for authorities differ in
 * which of them they put it into.
 *
 * @param names as they stand there, none when the subject names nobody
 */
public record CertifiedName(Set<String> names) {

    private static final List<ASN1ObjectIdentifier> ATTRIBUTES = List.of(BCStyle.O, BCStyle.CN);

    /** Where nothing is known. */
    public static final CertifiedName UNKNOWN = new CertifiedName(Set.of());

    public CertifiedName {
        Objects.requireNonNull(names, "names");
    }

    static CertifiedName of(X500Name subject) {
        Set<String> names = new LinkedHashSet<>();
        ATTRIBUTES.stream()
                .flatMap(attribute -> SubjectText.values(subject, attribute))
                .forEach(names::add);
        return new CertifiedName(names);
    }

    /** Of a name that was written down; unknown when it was cut off there. */
    static CertifiedName written(String subject) {
        try {
            return of(new X500Name(RFC4519Style.INSTANCE, subject));
        } catch (IllegalArgumentException cutOff) {
            return UNKNOWN;
        }
    }

    /** Whether somebody else is meant by this name: width of letters and blanks do not count. */
    public boolean contradicts(String told) {
        return !names.isEmpty() && names.stream().map(CertifiedName::plain).noneMatch(plain(told)::equals);
    }

    /** The name that it would be called by. */
    public String shown() {
        return names.stream().findFirst().orElse("");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
