// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import io.banjie.benchmarks.server.Folders;
import io.banjie.benchmarks.server.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The Karaf of the distribution with its CXF and an echo, and nothing of the platform. */
final class PlainKaraf implements AutoCloseable {

    /** By their names, for what they extend is only there in the container. */
    private static final List<String> CLASSES = List.of("EchoActivator", "EchoActivator$1", "EchoServlet", "Echo");

    private static final String IMPORTS =
            "javax.servlet,javax.servlet.http,javax.ws.rs,org.apache.cxf,org.apache.cxf.bus,"
                    + "org.apache.cxf.jaxrs,org.apache.cxf.transport.http,org.apache.cxf.transport.servlet,org.osgi.framework,"
                    + "org.osgi.service.http,org.osgi.util.tracker";

    private final Path home = Folders.fresh("karaf").resolve("home");

    PlainKaraf() {
        Folders.copy(Folders.tree().resolve("karaf-distribution/target/assembly"), home);
        change("org.apache.karaf.features.cfg", "(?m)^( *)banjie/", "$1banjie-cxf/");
        // Judges of certificates that only the platform brings.
        change("org.ops4j.pax.web.cfg", "(?m)^.*trustManagerFactory.*$", "");
        // And an inbox that only the platform opens.
        change("org.apache.felix.fileinstall-deploy.cfg", "active.level = 101", "active.level = 80");
    }

    private void change(String settings, String line, String other) {
        Path file = home.resolve("etc").resolve(settings);
        try {
            Files.writeString(file, Files.readString(file).replaceFirst(line, other));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server on a fresh folder with the echo in its inbox, not started. */
    Server server() {
        Server server = new Server(home, calls -> calls.tried("/echo/").isPresent());
        write(server.deploy().resolve("echo.jar"));
        return server;
    }

    private static void write(Path jar) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "io.banjie.benchmarks.echo");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", PlainKaraf.class.getPackageName() + ".EchoActivator");
        main.putValue("Import-Package", IMPORTS);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String each : CLASSES) {
                out.putNextEntry(
                        new JarEntry(PlainKaraf.class.getPackageName().replace('.', '/') + "/" + each + ".class"));
                try (InputStream bytes = PlainKaraf.class.getResourceAsStream(each + ".class")) {
                    bytes.transferTo(out);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        Folders.delete(home.getParent());
    }
}
