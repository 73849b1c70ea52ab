// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionCertificate;
import io.banjie.api.desk.SessionDesk;
import io.banjie.rest.server.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's own session. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
public final class SessionResource implements Resource {
    private final SessionDesk sessions;

    /** A resource before this desk. */
    @Activate
    public SessionResource(@Reference SessionDesk sessions) {
        this.sessions = sessions;
    }

    record SignIn(String username, String password) {}

    record CertificateSignIn(Optional<String> initialPassword) {}

    record PasswordChange(String currentPassword, String newPassword) {}

    @Schema(name = "NewSession")
    record Begun(String token, Instant expiresAt, AccountView account) {}

    @Schema(name = "Session")
    record InForce(Optional<Instant> expiresAt, AccountView account) {}

    /** Signs in by password; the token comes in the answer and, for browsers, as a cookie. */
    @POST
    @Path("session")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Sign in by password")
    @ApiResponse(
            responseCode = "200",
            description = "signed in; also sets the portal's cookie",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    public Response signIn(@Parameter(hidden = true) @Context HttpServletRequest request, SignIn asked) {
        if (Origin.named(request)) {
            Gatekeeper.requireOwnOrigin(request);
        }
        return begun(request, sessions.signIn(asked.username(), asked.password(), request.getRemoteAddr()));
    }

    private static Response begun(HttpServletRequest request, Session session) {
        return Response.ok(new Begun(session.token(), session.expiresAt(), AccountView.of(session.actor())))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.bearing(request, session.token()))
                .build();
    }

    /** Signs in an employer by the client certificate of the connection. */
    @POST
    @Path("session/certificate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signInByCertificate",
            summary = "Sign in by the client certificate of this connection, over https",
            description =
                    "The first sign-in by a certificate needs the account's initial password. Codes of the problems:"
                            + " certificate-missing, certificate-untrusted, certificate-not-yet-valid, certificate-expired"
                            + " (with validFrom, validUntil and otherCertificates), certificate-revoked,"
                            + " certificate-without-credit-code, certificate-unknown-employer, initial-password-required,"
                            + " initial-password-wrong, account-disabled, certificate-unverified.")
    @ApiResponse(
            responseCode = "200",
            description = "signed in; also sets the portal's cookie",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    public Response signInByCertificate(
            @Parameter(hidden = true) @Context HttpServletRequest request, CertificateSignIn asked) {
        if (Origin.named(request)) {
            Gatekeeper.requireOwnOrigin(request);
        }
        return begun(
                request,
                sessions.signInByCertificate(
                        ClientChain.of(request), asked.initialPassword(), request.getRemoteAddr()));
    }

    /** The certificate of the session. */
    @GET
    @Path("session/certificate")
    @Operation(
            operationId = "getSessionCertificate",
            summary = "The certificate by which the caller signed in; 404 after a sign-in by password")
    @ApiResponse(responseCode = "200", description = "the certificate", useReturnTypeSchema = true)
    public SessionCertificate certificate(@Parameter(hidden = true) @Context Caller caller) {
        return sessions.certificate(caller.actor())
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "the session was begun by no certificate"));
    }

    /** Who is signed in. */
    @GET
    @Path("session")
    @Operation(operationId = "getSession", summary = "Who is signed in")
    @ApiResponse(
            responseCode = "200",
            description = "the account and when its session ends",
            useReturnTypeSchema = true)
    public InForce whoAmI(@Parameter(hidden = true) @Context Caller caller) {
        return new InForce(sessions.expiry(caller.token()), AccountView.of(caller.actor()));
    }

    /** Signs out. */
    @DELETE
    @Path("session")
    @Operation(operationId = "signOut", summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "signed out")
    public Response signOut(
            @Parameter(hidden = true) @Context HttpServletRequest request,
            @Parameter(hidden = true) @Context Caller caller) {
        sessions.signOut(caller.token());
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.erased(request))
                .build();
    }

    /** Sets a new password; the other sessions of the account end. */
    @PUT
    @Path("session/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePassword", summary = "Set a new password; all other sessions end")
    @ApiResponse(responseCode = "204", description = "changed")
    public Response changePassword(@Parameter(hidden = true) @Context Caller caller, PasswordChange asked) {
        sessions.changePassword(caller.actor(), caller.token(), asked.currentPassword(), asked.newPassword());
        return Response.noContent().build();
    }
}
