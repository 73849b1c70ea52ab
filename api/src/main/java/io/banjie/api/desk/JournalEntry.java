// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Status;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of a filing's life, never changed afterwards. Each entry's hash covers its canonical text and the hash before
 * it, so that nothing can be altered or left out unnoticed.
 *
 * @param seq 1 for the first step
 * @param action what was done; {@link #UNREADABLE} where somebody altered the entry so that nothing can be read of it
 * @param actionLabel the region's word
 * @param actor who did it; absent where it cannot be read, as are channel, at and to
 * @param channel the way it came in
 * @param appliedBy who applied for it by this step, where that was not the employer
 * @param at when
 * @param from the status before; absent for the first
 * @param fromLabel the region's word for it; empty for none
 * @param to the status after
 * @param toLabel the region's word for it
 * @param opinion opinion or reason; empty for none
 * @param agency where it was routed by this step
 * @param formVersion the form it was judged by
 * @param pluginVersion the region's bundle version
 * @param answersDigest a digest of the answers after this step
 * @param algorithm the digest algorithm of this entry
 * @param previousHash the hash of the entry before; empty for the first
 * @param hash this entry's hash
 * @param signature the signature this step was taken under
 * @param verified whether the entry, its signature and all entries before it are unaltered
 */
public record JournalEntry(
        int seq,
        String action,
        String actionLabel,
        Optional<Who> actor,
        Optional<Channel> channel,
        Optional<Applicant> appliedBy,
        Optional<Instant> at,
        Optional<Status> from,
        String fromLabel,
        Optional<Status> to,
        String toLabel,
        String opinion,
        Optional<Actor.AgencyRef> agency,
        String formVersion,
        String pluginVersion,
        String answersDigest,
        String algorithm,
        String previousHash,
        String hash,
        Optional<FilingSignature> signature,
        boolean verified) {

    /** The action of an entry that cannot be read. */
    public static final String UNREADABLE = "unreadable";

    /**
     * Who did something.
     *
     * @param username the account
     * @param displayName its name then
     * @param role its role then
     */
    public record Who(String username, String displayName, Role role) {}
}
