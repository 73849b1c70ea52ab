// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An employer of its own, with an account that is signed in, made by the administrator through the contract.
 *
 * @param server where
 * @param caller its account, signed in
 * @param username its account's name
 * @param uscc its credit code
 * @param name its name
 */
public record Employer(ServerProcess server, Caller caller, String username, String uscc, String name) {

    private static final String GIVEN = "given-by-admin-1";
    private static final String OWN = "chosen-by-myself-2";

    /** A new employer that still has to register. */
    public static Employer unregistered(ServerProcess server) {
        String uscc = Identities.company();
        String username = "it-" + uscc.substring(8).toLowerCase();
        String name = "吉林测试" + uscc.substring(10, 16) + "有限公司";
        server.as("admin")
                .post(
                        "/api/accounts",
                        Map.of(
                                "username",
                                username,
                                "displayName",
                                name + "经办人",
                                "role",
                                "EMPLOYER",
                                "region",
                                Jilin.REGION,
                                "employer",
                                Map.of("uscc", uscc, "name", name),
                                "password",
                                GIVEN))
                .expect(201);
        Caller caller = server.caller().signedIn(username, GIVEN);
        caller.put("/api/session/password", Map.of("currentPassword", GIVEN, "newPassword", OWN))
                .expect(204);
        return new Employer(server, caller, username, uscc, name);
    }

    /** A new employer whose registration is approved. */
    public static Employer registered(ServerProcess server) {
        Employer employer = unregistered(server);
        String id = employer.register();
        server.as(Jilin.CLERK).act(id, "approve").expect(200);
        return employer;
    }

    /** Its password. */
    public static String password() {
        return OWN;
    }

    /** Hands in its registration with all papers; the filing's id. */
    public String register() {
        JsonNode draft = caller.file(Jilin.REGION, Jilin.REGISTRATION, Jilin.registration(uscc, name))
                .expect(201)
                .json();
        String id = draft.path("id").asText();
        Papers.OF_REGISTRATION.forEach(kind -> attach(id, kind));
        caller.act(id, "submit").expect(200);
        return id;
    }

    /** Uploads a paper. */
    public void attach(String filing, String kind) {
        caller.upload(
                        "/api/filings/" + filing + "/attachments",
                        new Multipart().text("kind", kind).file("file", kind + ".png", Papers.png()))
                .expect(201);
    }

    /** Files a new contract; the filing. */
    public JsonNode hires(String name, String idNumber) {
        return hires(name, idNumber, server.today());
    }

    private JsonNode hires(String worker, String idNumber, LocalDate today) {
        return caller.file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract(worker, idNumber, today))
                .expect(201)
                .json();
    }

    /** Files a new contract that is approved; the filing's id. */
    public String hasHired(String worker, String idNumber) {
        String id = hires(worker, idNumber).path("id").asText();
        server.as(Jilin.CLERK).act(id, "approve").expect(200);
        return id;
    }

    /** Saves a roster; it. */
    public JsonNode saveRoster(String kind, List<String> filings) {
        return caller.post("/api/rosters", Map.of("region", Jilin.REGION, "kind", kind, "filings", filings))
                .expect(201)
                .json();
    }
}
