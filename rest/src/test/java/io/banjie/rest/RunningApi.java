// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.rest.account.AccountResource;
import io.banjie.rest.admin.AdminResource;
import io.banjie.rest.attachment.AttachmentResource;
import io.banjie.rest.batch.BatchFileResource;
import io.banjie.rest.batch.BatchResource;
import io.banjie.rest.batch.BatchRowResource;
import io.banjie.rest.batch.FilledBatchResource;
import io.banjie.rest.counter.CounterResource;
import io.banjie.rest.demo.ClockResource;
import io.banjie.rest.document.CertificateResource;
import io.banjie.rest.document.DocumentResource;
import io.banjie.rest.duty.DutyResource;
import io.banjie.rest.employment.EmploymentResource;
import io.banjie.rest.export.ExportResource;
import io.banjie.rest.fake.FakeAccounts;
import io.banjie.rest.fake.FakeAttachments;
import io.banjie.rest.fake.FakeBatches;
import io.banjie.rest.fake.FakeCounter;
import io.banjie.rest.fake.FakeDocuments;
import io.banjie.rest.fake.FakeDuties;
import io.banjie.rest.fake.FakeExports;
import io.banjie.rest.fake.FakeFilings;
import io.banjie.rest.fake.FakeNotices;
import io.banjie.rest.fake.FakeRegions;
import io.banjie.rest.fake.FakeSessions;
import io.banjie.rest.fake.FakeTasks;
import io.banjie.rest.filing.FilingHistoryResource;
import io.banjie.rest.filing.FilingResource;
import io.banjie.rest.form.FormResource;
import io.banjie.rest.json.JsonProvider;
import io.banjie.rest.notice.NoticeResource;
import io.banjie.rest.problem.BrokenOffMapper;
import io.banjie.rest.problem.IncidentMapper;
import io.banjie.rest.problem.MalformedMapper;
import io.banjie.rest.problem.ProtocolMapper;
import io.banjie.rest.problem.RefusalMapper;
import io.banjie.rest.problem.UndecodableMapper;
import io.banjie.rest.problem.UnreadableJsonMapper;
import io.banjie.rest.region.RegionResource;
import io.banjie.rest.region.SecurePort;
import io.banjie.rest.request.AddressFilter;
import io.banjie.rest.request.BodyFilter;
import io.banjie.rest.request.DrainFilter;
import io.banjie.rest.request.PartsContext;
import io.banjie.rest.request.QueryContext;
import io.banjie.rest.roster.RosterResource;
import io.banjie.rest.server.AnswerHeaders;
import io.banjie.rest.server.ApiServletFixture;
import io.banjie.rest.server.BodyLimit;
import io.banjie.rest.server.Provider;
import io.banjie.rest.server.Resource;
import io.banjie.rest.server.RunningServlets;
import io.banjie.rest.session.CallerContext;
import io.banjie.rest.session.Gatekeeper;
import io.banjie.rest.session.SessionFilter;
import io.banjie.rest.session.SessionResource;
import io.banjie.rest.task.TaskResource;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole endpoint over HTTP on a free port, in front of desks that remember what they were asked. */
public final class RunningApi implements AutoCloseable {
    private static final ObjectMapper READER = new ObjectMapper();

    public final FakeSessions sessions = new FakeSessions();
    public final FakeFilings filings = new FakeFilings();
    public final FakeTasks tasks = new FakeTasks();
    public final FakeRegions regions = new FakeRegions();
    public final FakeAttachments attachments = new FakeAttachments();
    public final FakeBatches batches = new FakeBatches();
    public final FakeExports exports = new FakeExports();
    public final FakeDocuments documents = new FakeDocuments();
    public final FakeAccounts accounts = new FakeAccounts();
    public final FakeCounter counter = new FakeCounter();
    public final ClockResource clock = new ClockResource();
    private final RunningServlets servlets;

    /** Starts it. */
    public RunningApi() throws Exception {
        servlets = new RunningServlets(Map.of("/api/*", ApiServletFixture.of(resources(), providers())));
    }

    /** Every resource there is. */
    public List<Resource> resources() {
        return List.of(
                new SessionResource(sessions),
                new AccountResource(accounts),
                new RegionResource(regions, new SecurePort()),
                new FormResource(regions, filings),
                new FilingResource(filings),
                new FilingHistoryResource(filings),
                new AttachmentResource(attachments),
                new BatchResource(batches),
                new BatchRowResource(batches),
                new FilledBatchResource(batches),
                new BatchFileResource(batches),
                new TaskResource(tasks),
                new ExportResource(exports),
                new RosterResource(documents),
                new DocumentResource(documents),
                new CertificateResource(documents),
                new EmploymentResource(accounts),
                new CounterResource(counter),
                new DutyResource(FakeDuties::owed),
                new AdminResource(regions),
                new NoticeResource(new FakeNotices()),
                clock);
    }

    private List<Provider> providers() {
        return List.of(
                new IncidentMapper(),
                new AnswerHeaders(),
                new BodyLimit(),
                new SessionFilter(new Gatekeeper(sessions)),
                new CallerContext(),
                new QueryContext(),
                new PartsContext(),
                new AddressFilter(),
                new BodyFilter(),
                new DrainFilter(),
                new RefusalMapper(),
                new MalformedMapper(),
                new BrokenOffMapper(),
                new UnreadableJsonMapper(),
                new UndecodableMapper(),
                new ProtocolMapper(),
                new JsonProvider());
    }

    /** Where it is. */
    public String address() {
        String whole = servlets.to("/").build().uri().toString();
        return whole.substring(0, whole.length() - 1);
    }

    /** The files in which big parts of forms wait. */
    public List<java.nio.file.Path> waitingFiles() throws IOException {
        return servlets.temporaryFiles();
    }

    /** On which port it is. */
    public int port() {
        return servlets.to("/").build().uri().getPort();
    }

    /** A request that nobody has signed in for. */
    public HttpRequest.Builder anonymous(String path) {
        return servlets.to("/api/" + path);
    }

    /** A request of the employer. */
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + FakeSessions.TOKEN);
    }

    /** A request of the employer that sends JSON. */
    public HttpRequest.Builder json(String method, String path, String body) {
        return request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return servlets.send(request);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(json("POST", path, body));
    }

    /** The body of an answer as JSON. */
    public static JsonNode body(HttpResponse<String> answer) throws IOException {
        return READER.readTree(answer.body());
    }

    public static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }

    @Override
    public void close() {
        servlets.close();
    }
}
