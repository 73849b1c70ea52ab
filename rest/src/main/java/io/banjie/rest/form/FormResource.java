// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.rule.Settled;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms: the newest of a type, the one a filing is pinned to, and what is known before anybody types. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
public final class FormResource implements Resource {
    private final RegionDesk regions;
    private final FilingDesk filings;

    /** A resource before these desks. */
    @Activate
    public FormResource(@Reference RegionDesk regions, @Reference FilingDesk filings) {
        this.regions = regions;
        this.filings = filings;
    }

    @Schema(name = "Prefill")
    record Known(
            Map<String, Object> answers,
            Optional<String> relatesTo,
            Optional<Worker> worker,
            List<String> notes,
            @Schema(description = "what the record of the person named by idNumber says of answers")
                    List<KnownOfRecord> settled,
            @Schema(description = "where a filing is mended, its answers in force by field id, as people read them")
                    Map<String, String> inForce) {
        static Known of(Prefill prefill) {
            return new Known(
                    prefill.answers(),
                    prefill.relatesTo(),
                    prefill.worker(),
                    List.of(),
                    prefill.settled().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> KnownOfRecord.of(each.getKey(), each.getValue()))
                            .toList(),
                    prefill.inForce());
        }
    }

    @Schema(name = "Settled")
    record KnownOfRecord(
            String field,
            @Schema(description = "the answers that fit; the first is taken where none is sent") List<String> choices,
            @Schema(description = "whether any other answer is refused; otherwise it is warned of") boolean binding,
            String reason) {
        static KnownOfRecord of(String field, Settled settled) {
            return new KnownOfRecord(field, settled.choices(), settled.binding(), settled.reason());
        }
    }

    /** The newest form of a type. */
    @GET
    @Path("regions/{code}/filing-types/{type}/form")
    @Operation(operationId = "getForm", summary = "The newest form of a filing type")
    @ApiResponse(responseCode = "200", description = "the form", useReturnTypeSchema = true)
    public FormView newest(@PathParam("code") String code, @PathParam("type") String type) {
        return regions.form(code, type)
                .map(FormView::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such filing type"));
    }

    /** The form a filing is pinned to. */
    @GET
    @Path("filings/{id}/form")
    @Operation(operationId = "getFormOfFiling", summary = "The form a filing is pinned to")
    @ApiResponse(responseCode = "200", description = "the form", useReturnTypeSchema = true)
    public FormView pinned(@Parameter(hidden = true) @Context Caller caller, @PathParam("id") String id) {
        return FormView.of(regions.formOf(caller.actor(), id));
    }

    /** Answers known already. */
    @GET
    @Path("regions/{code}/filing-types/{type}/prefill")
    @Operation(
            operationId = "prefillForm",
            summary = "Answers known already",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "relatesTo",
                        description = "the filing to build on or to replace",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "idNumber",
                        description = "a person known to the employer",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "onBehalfOf",
                        description = "where a clerk asks at the counter: the employer's credit code",
                        schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "200", description = "what is known", useReturnTypeSchema = true)
    public Known prefill(
            @Parameter(hidden = true) @Context Caller caller,
            @Parameter(hidden = true) @Context Query query,
            @PathParam("code") String code,
            @PathParam("type") String type) {
        return Known.of(filings.prefill(
                caller.actor(), code, type, query.text("relatesTo"), query.text("idNumber"), query.text("onBehalfOf")));
    }
}
