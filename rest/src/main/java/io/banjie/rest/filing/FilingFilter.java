// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.rest.request.Query;
import java.util.Set;

/** Reads what {@link FilingParameters} declares. */
public final class FilingFilter {

    private FilingFilter() {}

    /** Which filings a request's parameters ask for. */
    public static FilingQuery of(Query query) {
        return new FilingQuery(
                query.text("region"),
                query.texts("type"),
                Set.copyOf(query.choices("status", Status.values(), Status::name)),
                query.text("idNumber"),
                query.text("name"),
                query.flag("onRoster"),
                query.flag("inService"),
                query.text("rosterNumber"),
                query.day("from"),
                query.day("to"),
                query.under("facet."),
                query.text("uscc"),
                query.choices("channel", Channel.values(), Channel::name).stream()
                        .findFirst(),
                query.flag("inUnit"),
                query.flag("newestTerm"));
    }
}
