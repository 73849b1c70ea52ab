// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.export;

import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.document.Download;
import io.banjie.rest.filing.FilingFilter;
import io.banjie.rest.filing.FilingParameters;
import io.banjie.rest.request.Query;
import io.banjie.rest.roster.RosterParameters;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same lists as files. A caller that breaks off is cut off; a file that cannot be finished never looks whole. */
@Component(service = Resource.class)
@Path("/")
@Tag(name = "exports")
public final class ExportResource implements Resource {
    private final ExportDesk exports;

    /** A resource before this desk. */
    @Activate
    public ExportResource(@Reference ExportDesk exports) {
        this.exports = exports;
    }

    /** Filings as a file. */
    @GET
    @Path("filings/export")
    @Operation(
            operationId = "exportFilings",
            summary = "The list of the caller's filings as a file: all pages, with the same filters",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "list",
                            description = "a list of the region: its title, its columns, and what always holds in it",
                            schema = @Schema(type = "string")))
    @FilingParameters
    @ExportedFile
    @ExportColumns
    public Response filings(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        Export file = exports.filings(caller.actor(), FilingFilter.of(query), wanted(query, query.text("list")));
        return Download.of(file);
    }

    /** A to-do or done list as a file. */
    @GET
    @Path("tasks/export")
    @Operation(
            operationId = "exportTasks",
            summary = "The caller's to-do or done list as a file: all pages, with the same filters",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "list",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"todo", "done", "samples"},
                                            defaultValue = "todo")))
    @FilingParameters
    @ExportedFile
    @ExportColumns
    public Response tasks(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        TaskDesk.Side side = query.choice(
                        "list", TaskDesk.Side.values(), word -> word.name().toLowerCase(Locale.ROOT))
                .orElse(TaskDesk.Side.TODO);
        return Download.of(
                exports.tasks(caller.actor(), side, FilingFilter.of(query), wanted(query, Optional.empty())));
    }

    /** Saved rosters as a file. */
    @GET
    @Path("rosters/export")
    @Operation(operationId = "exportRosters", summary = "The list of saved rosters as a file")
    @RosterParameters
    @ExportedFile
    public Response rosters(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return Download.of(exports.rosters(caller.actor(), query.text("region"), query.text("kind"), format(query)));
    }

    private static ExportDesk.Wanted wanted(Query query, Optional<String> list) {
        return new ExportDesk.Wanted(format(query), list, query.texts("columns"));
    }

    private static ExportDesk.Format format(Query query) {
        return query.choice("format", ExportDesk.Format.values(), ExportDesk.Format::word)
                .orElse(ExportDesk.Format.XLSX);
    }
}
