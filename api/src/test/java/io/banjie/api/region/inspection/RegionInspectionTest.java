// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionInspection;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.code.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionInspectionTest {

    private static final SmallRegion SOUND = SmallRegion.sound();

    @Test
    void aSoundRegionMayOpen() {
        assertThat(SOUND.problems()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        RegionProfile nameless =
                new RegionProfile("990000", "", "", SOUND.profile().timeZone(), Set.of(), List.of());
        assertThat(SOUND.profile(nameless).problems())
                .contains("has no name", "has no title", "nobody can sign in", "no agency accepts filings");
    }

    @Test
    void officesAreDeclaredOnce() {
        RegionProfile twice = new RegionProfile(
                "990000",
                "Nowhere",
                "Nowhere",
                SOUND.profile().timeZone(),
                SOUND.profile().signIn(),
                List.of(Agency.accepting("A-1", "Office", Agency.accepting("A-1", ""))));
        assertThat(SOUND.profile(twice).problems())
                .containsExactly("agency A-1 is declared twice", "agency A-1: has no name");
    }

    @Test
    void filingTypesAreDeclaredOnce() {
        FilingType hire = SmallRegion.hire().build();
        assertThat(SOUND.types(SmallRegion.registration().build(), hire, hire).problems())
                .contains("filing type hire is declared twice");
    }

    @Test
    void aRegionThatThrowsIsNotReadable() {
        RegionPlugin broken = new RegionPlugin() {
            @Override
            public RegionProfile profile() {
                throw new IllegalStateException("no file form.css beside it");
            }

            @Override
            public List<FilingType> filingTypes() {
                return List.of();
            }
        };
        assertThat(RegionInspection.problems(broken))
                .containsExactly("it cannot be read: java.lang.IllegalStateException: no file form.css beside it");
    }

    @Test
    void codeListsNameTheirSourceAndNothingTwice() {
        CodeList list = CodeList.of(
                        "C-WORK",
                        "",
                        "1",
                        "",
                        CodeItem.of("1", "Cook"),
                        CodeItem.of("1", "Waiter"),
                        CodeItem.of("2", ""))
                .alsoKnownAs(Map.of("old", "9", "2", "1"));
        assertThat(SOUND.codes(list).problems())
                .containsExactly(
                        "code list C-WORK: has no title",
                        "code list C-WORK: has no source",
                        "code list C-WORK: code 1 is declared twice",
                        "code list C-WORK: code 2: has no label",
                        "code list C-WORK: 2 is a code and an alias of 1",
                        "code list C-WORK: old stands for 9, which is not in it");
    }

    @Test
    void nationalListsAreDerivedFromAndNotReplaced() {
        assertThat(SOUND.codes(
                                SmallRegion.WORKS,
                                CodeList.of(NationalList.SEX, "Sex", "1", "nobody", CodeItem.of("1", "Man")),
                                CodeList.derived("C-OWN", "C-ELSE", "Own", "1", "nobody"))
                        .problems())
                .containsExactly(
                        "code list C-SEX: bears the name of a national list",
                        "code list C-OWN: derives from C-ELSE, which is no national list");
    }

    @Test
    void codesOfNationalListsAreCheckedWhereTheListsAreKnown() {
        CodeList relabelled = CodeList.derived("C-OWN", NationalList.SEX, "Own", "1", "nobody")
                .relabelled(Map.of("3", "Other"));
        SmallRegion region = SOUND.codes(SmallRegion.WORKS, relabelled);
        CodeList national = CodeList.of(NationalList.SEX, "Sex", "1", "standard", CodeItem.of("1", "Man"));
        assertThat(region.problems()).isEmpty();
        assertThat(RegionInspection.problems(region, List.of(national)))
                .containsExactly("code list C-OWN: relabels 3, which its basis has not");
    }

    @Test
    void figuresHaveValuesAndSources() {
        assertThat(SOUND.figures(
                                Parameter.of("wage", "Wage"),
                                Parameter.of("base", "Base").from("2021-01-01", "1", ""))
                        .problems())
                .containsExactly("parameter wage: has no value", "parameter base: has a value without source");
    }
}
