// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;

/** What the subject of a certificate says in words. */
public final class SubjectText {

    private SubjectText() {}

    /** The texts of an attribute, in their order; several where it is said several times. */
    public static Stream<String> values(X500Name subject, ASN1ObjectIdentifier attribute) {
        return Stream.of(subject.getRDNs(attribute))
                .flatMap(name -> Stream.of(name.getTypesAndValues()))
                .filter(part -> part.getType().equals(attribute))
                .map(AttributeTypeAndValue::getValue)
                .filter(ASN1String.class::isInstance)
                .map(value -> ((ASN1String) value).getString());
    }
}
