// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The ledger of employments, computed from approved filings. */
@ProviderType
public interface LedgerDesk {

    /**
     * The employments the actor may see, newest first.
     *
     * @param idNumber a person's whole number
     * @param active only those in service, or only those not; absent: all
     */
    Page<Employment> employments(Actor actor, Optional<String> idNumber, Optional<Boolean> active, PageRequest page);
}
