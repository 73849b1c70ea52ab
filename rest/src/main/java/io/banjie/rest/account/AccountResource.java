// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.account;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.AccountCertificate;
import io.banjie.api.desk.AccountDesk;
import io.banjie.api.desk.Role;
import io.banjie.rest.request.PageView;
import io.banjie.rest.request.Paged;
import io.banjie.rest.request.Query;
import io.banjie.rest.server.Resource;
import io.banjie.rest.session.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, for administrators. */
@Component(service = Resource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class AccountResource implements Resource {
    private final AccountDesk accounts;

    /** A resource before this desk. */
    @Activate
    public AccountResource(@Reference AccountDesk accounts) {
        this.accounts = accounts;
    }

    /** Accounts by name. */
    @GET
    @Path("accounts")
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts by name",
            parameters = {
                @Parameter(in = ParameterIn.QUERY, name = "region", schema = @Schema(type = "string")),
                @Parameter(in = ParameterIn.QUERY, name = "role", schema = @Schema(implementation = Role.class)),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "q",
                        description = "part of a name",
                        schema = @Schema(type = "string"))
            })
    @Paged
    @ApiResponse(responseCode = "200", description = "a page of accounts", useReturnTypeSchema = true)
    public PageView<Account> list(
            @Parameter(hidden = true) @Context Caller caller, @Parameter(hidden = true) @Context Query query) {
        return PageView.of(accounts.list(
                caller.actor(),
                query.text("region"),
                query.choice("role", Role.values(), Role::name),
                query.text("q"),
                query.page()));
    }

    /** Makes an account. */
    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAccount", summary = "Make an account; its first password is told once")
    @ApiResponse(
            responseCode = "201",
            description = "made",
            content = @Content(schema = @Schema(implementation = AccountDesk.Issued.class)))
    public Response create(@Parameter(hidden = true) @Context Caller caller, AccountRequests.New asked) {
        return Response.status(Response.Status.CREATED)
                .entity(accounts.create(caller.actor(), asked.toDesk()))
                .build();
    }

    /** Changes an account. */
    @PUT
    @Path("accounts/{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeAccount",
            summary = "Rename, disable, reset or bind an account; disabling and resetting end its sessions")
    @ApiResponse(
            responseCode = "200",
            description = "the account, and its new password where one was made",
            useReturnTypeSchema = true)
    public AccountDesk.Issued change(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("username") String username,
            AccountRequests.Change asked) {
        return accounts.change(caller.actor(), username, asked.toDesk());
    }

    /** The certificates of an account. */
    @GET
    @Path("accounts/{username}/certificates")
    @Operation(operationId = "listAccountCertificates", summary = "The certificates by which an account signs in")
    @ApiResponse(responseCode = "200", description = "the newest first", useReturnTypeSchema = true)
    public List<AccountCertificate> certificates(
            @Parameter(hidden = true) @Context Caller caller, @PathParam("username") String username) {
        return accounts.certificates(caller.actor(), username);
    }

    /** Takes a certificate from an account. */
    @DELETE
    @Path("accounts/{username}/certificates/{id}")
    @Operation(
            operationId = "unbindAccountCertificate",
            summary =
                    "Take a certificate from an account; its sessions end, the next sign-in asks for an initial password")
    @ApiResponse(responseCode = "204", description = "taken")
    public Response unbind(
            @Parameter(hidden = true) @Context Caller caller,
            @PathParam("username") String username,
            @PathParam("id") String id) {
        accounts.unbind(caller.actor(), username, id);
        return Response.noContent().build();
    }
}
