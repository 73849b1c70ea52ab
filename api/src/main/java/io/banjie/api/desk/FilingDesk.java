// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door for filings. Every method throws {@link Refusal}: NOT_FOUND for what the actor may not know exists,
 * FORBIDDEN for what its role may never do.
 */
@ProviderType
public interface FilingDesk {

    /**
     * Begins a filing; where the type keeps no drafts it is submitted at once.
     *
     * @throws Refusal INVALID_ANSWERS with all violations, those of the signature among them, GATE_CLOSED, HELD_BY_ANOTHER,
     *     REGION_CLOSED; at the counter also ALREADY_EXISTS with the id of the {@code filing} that is in force, and FORBIDDEN
     *     with the {@code agency} that has the employer's filings when it is another's; INVALID_ANSWERS at {@code appliedBy}
     *     where a worker may not apply, because the employer is not flagged abnormal or the type does not allow it
     */
    Filing file(Actor actor, NewFiling request);

    /**
     * What beginning a filing would come to; nothing is kept or held.
     *
     * @throws Refusal as {@link #file} would
     */
    Preview preview(Actor actor, NewFiling request);

    /**
     * Changes the answers of a draft or returned filing; without drafts the change is submitted at once.
     *
     * @param version the version the actor saw; absent is refused with VERSION_MISSING
     * @param signature the applicant's own signature over the answers as they are sent now
     */
    Filing edit(
            Actor actor,
            String id,
            OptionalLong version,
            Map<String, Object> answers,
            Optional<SentSignature> signature);

    /** Changes answers that nobody signed. */
    default Filing edit(Actor actor, String id, OptionalLong version, Map<String, Object> answers) {
        return edit(actor, id, version, answers, Optional.empty());
    }

    /** Does what the lifecycle's table allows this actor to do. */
    Filing act(Actor actor, String id, FilingAction action);

    /** One filing. */
    Filing find(Actor actor, String id);

    /** The actor's filings, newest first. */
    Page<Filing> list(Actor actor, FilingQuery query, PageRequest page);

    /** Every step of a filing, first to last. */
    List<JournalEntry> journal(Actor actor, String id);

    /** How the last submission was judged. */
    Explanation explanation(Actor actor, String id);

    /** The filing beside the version in force. */
    Comparison comparison(Actor actor, String id);

    /**
     * Answers known already.
     *
     * @param relatesTo the filing to build on or to replace
     * @param idNumber a person known to the employer
     * @param onBehalfOf the credit code of the employer, where a clerk asks
     */
    Prefill prefill(
            Actor actor,
            String region,
            String type,
            Optional<String> relatesTo,
            Optional<String> idNumber,
            Optional<String> onBehalfOf);

    /** Answers known already to an employer. */
    default Prefill prefill(
            Actor actor, String region, String type, Optional<String> relatesTo, Optional<String> idNumber) {
        return prefill(actor, region, type, relatesTo, idNumber, Optional.empty());
    }
}
