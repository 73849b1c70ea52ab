// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.form.Answers;
import io.banjie.core.store.Json;
import io.banjie.core.store.Questions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * An employer's effective profile in a region, as gates and checks see it.
 *
 * @param type the filing type it was made by
 * @param answers its answers
 */
record Profile(String type, Answers answers) {

    /** The profile, once the question is asked; nothing when there is none. */
    static Supplier<List<Profile>> of(Questions questions, String region, String employer) {
        return questions.put(
                "select f.type, f.answers from employer_profile p join filing f on f.id = p.filing"
                        + " where p.region = ? and p.employer = ?",
                List.of(region, employer),
                row -> new Profile(row.getString("type"), Json.read(row.getString("answers"), Answers.class)));
    }

    /** The profile, or nothing. */
    static Optional<Profile> of(Handle handle, String region, String employer) {
        Questions questions = new Questions(handle);
        Supplier<List<Profile>> profile = of(questions, region, employer);
        questions.ask();
        return profile.get().stream().findFirst();
    }
}
