// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import io.banjie.api.region.FilingType;
import io.banjie.testkit.FormSheet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each form asks, as it stands in {@code forms/}: a change there is a change for everybody who files. */
class FormsTest {

    static Stream<FilingType> types() {
        return new Shanghai().filingTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFormAsksWhatIsWrittenDown(FilingType type) {
        FormSheet.assertWritten(type, FormsTest.class);
    }
}
