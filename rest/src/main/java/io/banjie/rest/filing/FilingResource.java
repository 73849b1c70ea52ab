// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.Preview;
import io.banjie.rest.request.IfMatch;
import io.banjie.rest.request.PageView;
import io.banjie.rest.request.Paged;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Filings: making, reading, changing and moving them. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public final class FilingResource implements Resource {
    private static final String SIGNING = "Where the type is `signed`, employers hand in under a `signature`: over the"
            + " canonical JSON (RFC 8785, UTF-8) of the members `region`, `type`, `relatesTo` and `answers` exactly as they"
            + " are sent; where it relates to nothing, `relatesTo` is null or left out in what is signed. `algorithm` is"
            + " `SM3withSM2` (signer's identity 1234567812345678, value in DER), `SHA256withECDSA` (P-256, P-384, P-521;"
            + " DER), `SHA256withRSA` or `RSASSA-PSS` (SHA-256, MGF1 with SHA-256, salt of 32 bytes; from 2048 bits);"
            + " `certificate` is the employer's own, PEM or base64 of DER; `value` is base64. Who is signed in by"
            + " certificate may leave it out: the platform then attests what is handed in (`PLATFORM_ATTESTED`).";

    private static final String COUNTER =
            "\n\nA clerk files with `channel` `COUNTER` for the employer `onBehalfOf`, of types"
                    + " with `counter`, where the employer's filings come to the clerk's office (403 `forbidden` with the `agency` that"
                    + " has them otherwise). What may be filed late only there needs a `reason`. Who would repeat a filing in force is"
                    + " refused with 409 `already-filed` and the id of that `filing`, to be printed instead."
                    + " For an employer flagged abnormal the worker named in the answers applies for types with `workerApplies`:"
                    + " `appliedBy` `WORKER`, with a `reason`; 422 at `appliedBy` otherwise.";

    private final FilingDesk filings;

    /** A resource before this desk. */
    @Activate
    public FilingResource(@Reference FilingDesk filings) {
        this.filings = filings;
    }

    /** Begins a filing. */
    @POST
    @Path("filings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createFiling",
            summary = "Begin a filing; where its type keeps no drafts it is submitted at once",
            description = SIGNING + COUNTER)
    @ApiResponse(
            responseCode = "201",
            description = "begun",
            content = @Content(schema = @Schema(implementation = Filing.class)))
    public Response create(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context UriInfo uri,
            FilingRequests.New asked) {
        Filing filing = filings.file(caller.actor(), asked.toDesk());
        return Response.created(below(uri.getAbsolutePath().toString(), filing.id()))
                .tag(String.valueOf(filing.version()))
                .entity(filing)
                .build();
    }

    /** Judges a filing that is not begun. */
    @POST
    @Path("filings/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewFiling",
            summary = "What beginning a filing would come to: warnings, its last day and the sentence to confirm;"
                    + " refused like the filing itself, and nothing is kept")
    @ApiResponse(responseCode = "200", description = "nothing speaks against it", useReturnTypeSchema = true)
    public Preview preview(@Parameter(hidden = true) @Context Caller caller, FilingRequests.New asked) {
        return filings.preview(caller.actor(), asked.toDesk());
    }

    /** The caller's filings, newest first. */
    @GET
    @Path("filings")
    @Operation(operationId = "listFilings", summary = "The caller's filings, newest first")
    @FilingParameters
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of filings", useReturnTypeSchema = true)
    public PageView<Filing> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return PageView.of(filings.list(caller.actor(), FilingFilter.of(query), query.page()));
    }

    /** One filing. */
    @GET
    @Path("filings/{id}")
    @Operation(operationId = "getFiling", summary = "One filing")
    @ApiResponse(
            responseCode = "200",
            description = "the filing",
            content = @Content(schema = @Schema(implementation = Filing.class)))
    public Response find(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return answer(filings.find(caller.actor(), id));
    }

    /** Changes the answers. */
    @PUT
    @Path("filings/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "editFiling",
            summary = "Change the answers of a draft or returned filing; without drafts it is submitted at once",
            description =
                    "The body is the answers, or `{\"answers\": {...}, \"signature\": {...}}` where they are signed;"
                            + " `relatesTo` is then the filing's own.")
    @ApiResponse(
            responseCode = "200",
            description = "changed",
            content = @Content(schema = @Schema(implementation = Filing.class)))
    public Response edit(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("id") String id,
            @Parameter(description = "the version the edit is based on") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            Map<String, Object> body) {
        FilingRequests.Edit edit = FilingRequests.Edit.of(body);
        return answer(filings.edit(caller.actor(), id, IfMatch.version(ifMatch), edit.answers(), edit.signature()));
    }

    /** Moves a filing on its way. */
    @POST
    @Path("filings/{id}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actOnFiling",
            summary = "submit, withdraw, claim, forward, approve, return, refuse or undo: what availableActions lists")
    @ApiResponse(
            responseCode = "200",
            description = "the filing after it",
            content = @Content(schema = @Schema(implementation = Filing.class)))
    public Response act(
            @Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id, FilingRequests.Act asked) {
        return answer(filings.act(caller.actor(), id, asked.toDesk()));
    }

    private static URI below(String address, String id) {
        return URI.create(address.endsWith("/") ? address + id : address + "/" + id);
    }

    private static Response answer(Filing filing) {
        return Response.ok(filing).tag(String.valueOf(filing.version())).build();
    }
}
