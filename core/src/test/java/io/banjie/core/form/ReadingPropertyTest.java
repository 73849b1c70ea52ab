// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Finding;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of reading whatever is sent. */
class ReadingPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        return SentAnswers.anything();
    }

    @Provide
    Arbitrary<Map<String, Object>> plausible() {
        return SentAnswers.plausible();
    }

    @Provide
    Arbitrary<String> residentIds() {
        return Arbitraries.of("630101199501010072", "11010519491231002X", "420106200002290020", "310101199003070010");
    }

    @Property
    void whateverIsSentIsReadWithoutFailing(@ForAll("anything") Map<String, Object> sent) {
        assertThat(Reads.read(SentAnswers.FORM, sent)).isNotNull();
    }

    @Property
    void readingWhatWasReadChangesNothing(@ForAll("plausible") Map<String, Object> sent) {
        Answers once = Reads.read(SentAnswers.FORM, sent).answers();
        assertThat(Reads.read(SentAnswers.FORM, once.values()).answers()).isEqualTo(once);
    }

    @Property
    void whatWasAcceptedIsAcceptedAgain(@ForAll("plausible") Map<String, Object> sent) {
        ReadAnswers once = Reads.read(SentAnswers.FORM, sent);
        ReadAnswers twice = Reads.read(SentAnswers.FORM, once.answers().values());
        Assume.that(!once.refused());
        assertThat(twice).isEqualTo(once);
    }

    @Property
    void answersSurviveTheArchive(@ForAll("plausible") Map<String, Object> sent) throws JsonProcessingException {
        Answers once = Reads.read(SentAnswers.FORM, sent).answers();
        Map<String, Object> archived = JSON.readValue(JSON.writeValueAsString(once.values()), new TypeReference<>() {});
        assertThat(Answers.of(archived)).isEqualTo(once);
    }

    @Property
    void hiddenAnswersNeverSurvive(@ForAll("plausible") Map<String, Object> sent) {
        Answers answers = Reads.read(SentAnswers.FORM, sent).answers();
        assertThat(Asked.by(SentAnswers.FORM))
                .filteredOn(asked -> answers.has(asked.field()))
                .allMatch(asked -> asked.shown(answers, Reads.TODAY));
    }

    @Property
    void readingIsAlwaysTheSame(@ForAll("plausible") Map<String, Object> sent) {
        assertThat(Reads.read(SentAnswers.FORM, sent)).isEqualTo(Reads.read(SentAnswers.FORM, sent));
    }

    @Property
    void nothingIsKeptOfAnUnreadableValueAndNothingUnknownIsKept(@ForAll("anything") Map<String, Object> sent) {
        ReadAnswers read = Reads.read(SentAnswers.FORM, sent);
        assertThat(read.answers().values().keySet())
                .allMatch(id -> SentAnswers.FORM.field(id).isPresent())
                .doesNotContainAnyElementsOf(read.findings().stream()
                        .filter(finding -> ReadAnswers.refuses(List.of(finding)))
                        .map(Finding::field)
                        .toList());
    }

    @Property
    void findingsNeverQuoteAWholeResidentId(
            @ForAll("residentIds") String id, @ForAll("plausible") Map<String, Object> sent) {
        for (Map<String, Object> everywhere :
                List.of(SentAnswers.filledWith(id), SentAnswers.filledWith(List.of(id)))) {
            everywhere.putAll(sent);
            everywhere.put(id, id);
            everywhere.put("note", "证件" + id);
            assertThat(Reads.read(SentAnswers.FORM, everywhere).findings())
                    .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(id.substring(0, 17)));
        }
        assertThat(Reads.read(SentAnswers.FORM, SentAnswers.filledWith(id)).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(id.substring(6, 17)));
    }
}
