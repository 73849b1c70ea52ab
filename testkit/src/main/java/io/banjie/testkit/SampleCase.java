// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Case.OpenFiling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A frozen case as the core would load it, told in a few words. Not safe for several threads.
 *
 * <pre>{@code
 * SampleCase.receivedOn("2021-03-08").answering(START, "2021-03-01").inServiceSince("2020-03-01", Map.of()).build()
 * }</pre>
 */
public final class SampleCase {

    private final LocalDate today;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, CodeItem> codes = new LinkedHashMap<>();
    private final Map<String, Object> profile = new LinkedHashMap<>();
    private Optional<Answers> foundation = Optional.empty();
    private final List<KnownEmployment> employments = new ArrayList<>();
    private final List<OpenFiling> openFilings = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private SampleCase(LocalDate today) {
        this.today = today;
    }

    /** A case without answers, received on this day. */
    public static SampleCase receivedOn(String day) {
        return new SampleCase(LocalDate.parse(day));
    }

    /** With one more answer, or one replaced; the empty text takes it away. */
    public SampleCase answering(Field field, Object value) {
        answers.put(field.id(), value);
        return this;
    }

    /** With these answers by field id. */
    public SampleCase answering(Map<String, ?> more) {
        answers.putAll(more);
        return this;
    }

    /** With the code list entry behind an answer. */
    public SampleCase knowing(Field field, CodeItem item) {
        codes.put(field.id(), item);
        return this;
    }

    /** With this answer in the employer's profile. */
    public SampleCase ofEmployer(Field field, Object value) {
        profile.put(field.id(), value);
        return this;
    }

    /** Building on a filing with these answers. */
    public SampleCase buildingOn(Map<String, ?> earlier) {
        foundation = Optional.of(Answers.of(earlier));
        return this;
    }

    /** With a relation of this person. */
    public SampleCase employed(KnownEmployment employment) {
        employments.add(employment);
        return this;
    }

    /**
     * With a relation to the employer who files, in service since a day, resting on so many filings.
     *
     * @param start its first day
     * @param filings how many approved filings it rests on
     * @param terms the answers of those filings
     */
    public SampleCase inServiceHere(String start, int filings, Map<String, ?> terms) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= filings; i++) {
            ids.add("filing-" + i);
        }
        return employed(new KnownEmployment(
                true, "本单位", true, LocalDate.parse(start), Optional.empty(), Answers.of(terms), ids));
    }

    /** With a relation to the employer who files that has ended. */
    public SampleCase leftHere(String start, String end, Map<String, ?> terms) {
        return employed(new KnownEmployment(
                true,
                "本单位",
                false,
                LocalDate.parse(start),
                Optional.of(LocalDate.parse(end)),
                Answers.of(terms),
                List.of("filing-1", "filing-2")));
    }

    /** With a filing for this person that is begun and not decided. */
    public SampleCase withOpen(OpenFiling filing) {
        openFilings.add(filing);
        return this;
    }

    /** With the region's figures. */
    public SampleCase under(List<Parameter> figures) {
        parameters.addAll(figures);
        return this;
    }

    /** The case. */
    public Case build() {
        return new Case(
                Answers.of(answers),
                codes,
                Answers.of(profile),
                foundation,
                employments,
                openFilings,
                new Parameters(parameters),
                today);
    }
}
