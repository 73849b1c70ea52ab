// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a check may know of a filing, frozen before the transaction. What it holds is stored with the submission, so
 * that an explanation years later sees what the check saw.
 *
 * @param answers the answers, canonical, hidden ones dropped
 * @param codes the code list entries behind the answers of code fields, by field id
 * @param profile the answers of the employer's effective profile in the region; none when there is none
 * @param foundation the answers of the filing this one builds on or replaces
 * @param employments this person's relations in the region, at whichever employer, newest first
 * @param openFilings this person's filings in the region that are begun and not decided, this one left out
 * @param parameters the region's parameters
 * @param today the day of receipt in the region's time zone
 */
public record Case(
        Answers answers,
        Map<String, CodeItem> codes,
        Answers profile,
        Optional<Answers> foundation,
        List<KnownEmployment> employments,
        List<OpenFiling> openFilings,
        Parameters parameters,
        LocalDate today) {

    /**
     * A relation between this person and an employer, as the ledger knows it.
     *
     * @param own whether it is with the employer who files
     * @param employer the employer's name; quote it to others only where the region's law allows
     * @param active whether it is in service
     * @param start its first day
     * @param end its agreed or actual last day
     * @param answers the answers of the newest approved filing that opened or continued it, alone: what an earlier one said
     *     is known only where the newer one says it too, for example in fields that are filled in
     * @param filings the ids of filings it rests on
     */
    public record KnownEmployment(
            boolean own,
            String employer,
            boolean active,
            LocalDate start,
            Optional<LocalDate> end,
            Answers answers,
            List<String> filings) {
        public KnownEmployment {
            filings = List.copyOf(filings);
        }
    }

    /**
     * A filing for this person that is begun and not decided.
     *
     * @param own whether it is by the employer who files
     * @param employer the other employer's name
     * @param type its filing type
     * @param serialNumber its serial number
     */
    public record OpenFiling(boolean own, String employer, String type, String serialNumber) {}

    public Case {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(today, "today");
        codes = Map.copyOf(codes);
        employments = List.copyOf(employments);
        openFilings = List.copyOf(openFilings);
    }

    /** The code list entry that was answered, or nothing. */
    public Optional<CodeItem> code(Field field) {
        return Optional.ofNullable(codes.get(field.id()));
    }
}
