// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.certificate;

import io.banjie.itests.http.Caller;
import io.banjie.itests.region.RegionJar;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A demonstration with a region whose employers need certificates, and those who come with one. */
public final class Harbour implements AutoCloseable {

    public static final String MAKER = "hb-maker";
    public static final String TRADER = "hb-trader";
    public static final String CLERK = "hb-clerk";

    private static final String CLASS = HarbourRegion.class.getName().replace('.', '/') + ".class";
    private static final String SCRIPT =
            """
            {"accounts": [
              {"username": "hb-maker", "displayName": "海港机械经办人", "role": "EMPLOYER",
               "employer": {"uscc": "91350100M000100Y43", "name": "海港机械有限公司"}},
              {"username": "hb-trader", "displayName": "海港贸易经办人", "role": "EMPLOYER",
               "employer": {"uscc": "52310120MJ4Q000198", "name": "海港贸易有限公司"}},
              {"username": "hb-clerk", "displayName": "码头分中心审核员", "role": "CLERK", "agency": "quay"}
            ]}
            """;

    private final ServerProcess server;

    /** Starts it. */
    public Harbour(String name) {
        server = ServerProcess.start(ServerSettings.demonstration(name));
        open();
    }

    /** Puts the region into the inbox and waits for it. */
    public void open() {
        bundle().moveTo(jar());
        server.awaitReady();
    }

    /** The region's bundle in the inbox. */
    Path jar() {
        return server.settings().data().resolve("deploy/harbour.jar");
    }

    private static RegionJar bundle() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "io.banjie.itests.harbour",
                        "Bundle-Version", "1.0.0",
                        "Bundle-Activator", HarbourRegion.class.getName(),
                        "DynamicImport-Package", "io.banjie.api.region.*",
                        "Import-Package", "io.banjie.api.region,org.osgi.framework")
                .forEach(main::putValue);
        return RegionJar.of(
                manifest, Map.of(CLASS, classBytes(), "demo/demo.json", SCRIPT.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] classBytes() {
        try (InputStream in = Harbour.class.getClassLoader().getResourceAsStream(CLASS)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * How one renews a certificate in the words of the first region whose employers have some: what is wrong with
     * certificates the demonstration shows at those of its employer.
     */
    public String renewal() {
        return server.caller()
                .get("/api/regions/" + Shanghai.REGION)
                .expect(200)
                .json()
                .at("/texts/certificate-expired")
                .asText();
    }

    public ServerProcess server() {
        return server;
    }

    public SecurePort securePort() {
        return new SecurePort(server);
    }

    /** Somebody at the secure port with a certificate, or without. */
    public Caller caller(Optional<String> certificate) {
        return securePort().caller(certificate);
    }

    public Caller caller(String certificate) {
        return caller(Optional.of(certificate));
    }

    @Override
    public void close() {
        server.close();
    }
}
