// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.ServletContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Servlets in a Jetty on a free port, as the container runs them, without OSGi. */
public final class RunningServlets implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server(0);
    private final ServletContextHandler context = new ServletContextHandler();
    private final Path folder = Files.createTempDirectory("banjie-rest");

    /** Starts servlets, each under its pattern. */
    public RunningServlets(Map<String, Servlet> servlets) throws Exception {
        servlets.forEach((pattern, servlet) -> {
            ServletHolder holder = new ServletHolder(servlet);
            holder.setAsyncSupported(true);
            holder.setInitParameter("hide-service-list-page", "true");
            context.addServlet(holder, pattern);
        });
        context.setAttribute(ServletContext.TEMPDIR, folder.toFile());
        server.setHandler(context);
        server.start();
    }

    /** Takes the servlets out and puts them in again, as the container does when a port changes. */
    public void restart() throws Exception {
        server.stop();
        server.start();
    }

    /** Takes the servlets out. */
    public void stop() throws Exception {
        server.stop();
    }

    /** A request to a path. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI().resolve(path).toString()));
    }

    /** Sends it. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a plain GET. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    /** What lies in the container's temporary folder. */
    public List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the servlets could not be stopped", failed);
        } finally {
            delete();
        }
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
