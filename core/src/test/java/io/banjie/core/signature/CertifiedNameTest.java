// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static io.banjie.core.signature.SignedHouse.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Filing;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.signature.Signer.Keys;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tells of itself under a signature has the name that its certificate has. */
class CertifiedNameTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"甲（东城）有限公司", "甲(东城) 有限公司", "乙"})
    void organization_or_common_name_will_do_whatever_the_width_of_their_letters(String told) {
        CertifiedName name = CertifiedName.of(new X500Name("C=CN,O=甲（东城）有限公司,CN=乙"));

        assertThat(name.contradicts(told)).isFalse();
        assertThat(name.contradicts("甲有限公司")).isTrue();
        assertThat(name.shown()).isEqualTo("甲（东城）有限公司");
    }

    @Test
    void where_the_certificate_names_nobody_or_was_cut_off_nothing_is_contradicted() {
        assertThat(CertifiedName.of(new X500Name("C=CN")).contradicts("甲")).isFalse();
        assertThat(CertifiedName.written("o=甲,c").contradicts("乙")).isFalse();
    }

    @Test
    void another_name_than_that_of_the_certificate_is_refused_at_its_field() {
        SignedHouse house = new SignedHouse(TestDatabases.derby(), folder);
        var attested = house.signedIn(house.signer(SHOP, Keys.P256));

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> house.house.door.file(
                        attested,
                        SignedHouse.request(
                                "about", Map.of("employerName", "Other shop", "uscc", SHOP), Optional.empty())));
        Filing told = house.house.door.file(
                attested, SignedHouse.request("about", Map.of("employerName", "Shop", "uscc", SHOP), Optional.empty()));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("employerName");
            assertThat(finding.code()).isEqualTo("employer-name-differs");
            assertThat(finding.message()).contains("Shop");
        });
        assertThat(told.status()).isEqualTo(Status.APPROVED);
    }
}
