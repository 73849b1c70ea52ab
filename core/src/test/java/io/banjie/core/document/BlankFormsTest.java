// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Content;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlankFormsTest {

    @Test
    void aBlankFormIsDrawnTheSameEachTimeAlsoWhileItsRegionIsAway() {
        PaperHouse papers = new PaperHouse(TestDatabases.derby());
        Content slip = papers.documents.blankForm(TestRegion.CODE, "slip");
        papers.house.close();

        assertThat(slip.fileName()).isEqualTo("Correction slip.pdf");
        assertThat(new String(slip.bytes(), StandardCharsets.UTF_8)).contains("Old: New:");
        assertThat(papers.documents.blankForm(TestRegion.CODE, "slip").bytes()).isEqualTo(slip.bytes());
        assertThat(papers.documents.check(slip.bytes())).isEmpty();
    }

    @Test
    void whatNobodyOffersIsNotFound() {
        PaperHouse papers = new PaperHouse(TestDatabases.derby());
        for (String[] asked : new String[][] {{TestRegion.CODE, "slap"}, {"000000", "slip"}}) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> papers.documents.blankForm(asked[0], asked[1]));
            assertThat(refusal.problem()).isEqualTo(ProblemCode.NOT_FOUND);
        }
    }
}
