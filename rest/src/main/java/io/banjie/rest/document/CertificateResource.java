// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.document;

import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.DocumentDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.problem.Messages;
import io.banjie.rest.request.Parts;
import io.banjie.rest.request.Query;
import io.banjie.rest.request.Upload;
import io.banjie.rest.server.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public check of issued documents. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public final class CertificateResource implements Resource {
    private static final long MOST = 12L * 1024 * 1024;

    private final DocumentDesk documents;

    /** A resource before this desk. */
    @Activate
    public CertificateResource(@Reference DocumentDesk documents) {
        this.documents = documents;
    }

    @Schema(name = "CertificateCheck")
    record View(
            String number,
            String kindLabel,
            CertificateCheck.State state,
            String stateLabel,
            String employer,
            String worker,
            LocalDate issuedOn) {

        static View of(CertificateCheck check) {
            return new View(
                    check.number(),
                    check.kindLabel(),
                    check.state(),
                    Messages.text("certificate." + check.state()),
                    check.employer(),
                    check.worker(),
                    check.issuedOn());
        }
    }

    @Schema(name = "FileToCheck")
    record Form(@Schema(type = "string", format = "binary") byte[] file) {}

    /** What is known of a number, for who also knows its code. */
    @GET
    @Path("certificates/{number}")
    @Operation(
            operationId = "checkCertificate",
            summary = "Whether a certificate counts; 404 unless number and code belong together",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "code", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "what may be known of it", useReturnTypeSchema = true)
    public View check(@Parameter(hidden = true) @Context Query query, @PathParam("number") String number) {
        return shown(documents.check(number, query.text("code").orElse("")));
    }

    /** What is known of a file. */
    @POST
    @Path("certificates/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Upload(most = MOST)
    @Operation(
            operationId = "checkCertificateFile",
            summary = "Whether a file is byte for byte one that was issued, and still counts; 404 when it is none")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @ApiResponse(responseCode = "200", description = "what may be known of it", useReturnTypeSchema = true)
    public View check(@Parameter(hidden = true) @Context Parts parts) throws IOException {
        try (InputStream file = parts.file("file").open()) {
            return shown(documents.check(file.readAllBytes()));
        }
    }

    private static View shown(Optional<CertificateCheck> known) {
        return known.map(View::of).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "nothing like this was issued")
                .named("certificate-unknown"));
    }
}
