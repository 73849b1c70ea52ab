// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import io.banjie.itests.server.Distribution;
import io.banjie.itests.server.FreePorts;
import io.banjie.itests.server.ServerSettings;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.container.remote.RBCRemoteTargetOptions;
import org.ops4j.pax.exam.junit.PaxExam;

/** How Pax Exam starts the assembled server, with the demonstration and without regions, to put the tests into it. */
final class AssembledServer {

    /** A loaded machine takes its time; nothing waits longer than it must. */
    private static final Duration START = Duration.ofMinutes(5);

    private AssembledServer() {}

    static Option[] options() {
        return new Option[] {distribution(), settings(), machine(), tools()};
    }

    private static Option distribution() {
        return composite(
                karafDistributionConfiguration()
                        .frameworkUrl(Distribution.archive().toUri().toString())
                        .name("Banjie")
                        .unpackDirectory(Path.of("target/container").toFile())
                        .useDeployFolder(false),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                doNotModifyLogConfiguration(),
                systemTimeout(START.toMillis()),
                RBCRemoteTargetOptions.waitForRBCFor((int) START.toMillis()),
                systemProperty("pax.exam.service.timeout").value(String.valueOf(START.toMillis())));
    }

    private static Option settings() {
        return composite(
                editConfigurationFileExtend("etc/org.apache.karaf.features.cfg", "featuresBoot", "banjie-demo"),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", String.valueOf(FreePorts.next())),
                // Its certificate is made by bin/banjie, which is tried elsewhere.
                editConfigurationFilePut("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.secure.enabled", "false"),
                // Pax Exam's own bundles come from where Maven put them; the server's still from nowhere but the
                // server.
                editConfigurationFileExtend(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        mavenRepository() + "@id=maven"),
                // The server's folder goes when the tests end, but who looks for a failure wants to read the log.
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.logging.cfg",
                        "log4j2.appender.file.fileName",
                        Path.of("target/container.log").toAbsolutePath().toString()),
                systemProperty("BANJIE_DEMO_NOW").value(ServerSettings.NOW));
    }

    /** What bin/karaf says to Java. */
    private static Option machine() {
        Stream<String> opened = Stream.of(
                        "java.base/java.security",
                        "java.base/java.net",
                        "java.base/java.lang",
                        "java.base/java.util",
                        "java.naming/javax.naming.spi",
                        "java.rmi/sun.rmi.transport.tcp")
                .map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
        Stream<String> exported = Stream.of("file", "ftp", "http", "https", "jar")
                .map(name -> "--add-exports=java.base/sun.net.www.protocol." + name + "=ALL-UNNAMED");
        Stream<String> others = Stream.of(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module=java.base=" + specification("locator"),
                "--patch-module=java.xml=" + specification("java.xml"),
                "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
                "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
                "-Djava.security.manager=allow",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m");
        return composite(Stream.of(opened, exported, others)
                .flatMap(options -> options)
                .map(option -> vmOption(option))
                .toArray(Option[]::new));
    }

    private static String specification(String name) {
        String version = System.getProperty("karaf.version");
        return "lib/endorsed/org.apache.karaf.specs." + name + "-" + version + ".jar";
    }

    private static Option tools() {
        return composite(
                bundle(jarOf(Assertions.class).toString()),
                bundle(jarOf(ByteBuddy.class).toString()));
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The repository Maven took Pax Exam from: org/ops4j/pax/exam/ARTIFACT/VERSION/JAR lies below it. */
    private static URI mavenRepository() {
        Path folder = Path.of(URI.create(jarOf(PaxExam.class).toString()));
        return folder.resolve("../../../../../../..").normalize().toUri();
    }
}
