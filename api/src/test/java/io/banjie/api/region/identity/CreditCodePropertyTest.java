// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodePropertyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(
                List.of("92220102MA15438D0X", "91220104MA15XJNYXN", "91350100M000100Y43", "12220100412345670K"));
    }

    @Property
    void anyOneCharacterMistypedIsRefused(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 0, max = 17) int place,
            @ForAll @IntRange(min = 0, max = 30) int typed) {
        String mistyped = code.substring(0, place) + ALPHABET.charAt(typed) + code.substring(place + 1);
        assertThat(CreditCode.parse(mistyped).isPresent()).isEqualTo(mistyped.equals(code));
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll String typed) {
        String once = CreditCode.normalise(typed);
        assertThat(CreditCode.normalise(once)).isEqualTo(once);
    }
}
