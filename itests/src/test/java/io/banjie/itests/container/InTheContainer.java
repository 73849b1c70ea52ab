// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;

/** Tests that Pax Exam puts as a bundle into one running server, which they share. They run on JUnit 4. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public abstract class InTheContainer {

    /** Longer than anything takes on a loaded machine. */
    static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    protected BundleContext context;

    @Inject
    protected ConfigurationAdmin configurations;

    /** There once all features of the start are installed and their bundles started. */
    @Inject
    protected BootFinished booted;

    @Configuration
    public static Option[] server() {
        return AssembledServer.options();
    }

    /** The bundles of the house itself. */
    List<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("io.banjie."))
                .toList();
    }

    /** The one service of a type. */
    <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    /** Somebody outside, not signed in. */
    Caller outside() {
        try {
            Object port = configurations
                    .getConfiguration("org.ops4j.pax.web", null)
                    .getProperties()
                    .get("org.osgi.service.http.port");
            return Caller.anonymous(URI.create("http://127.0.0.1:" + port));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody of the demonstration. */
    Caller as(String username) {
        return outside().signedIn(username, ServerProcess.password());
    }

    /** The database comes after the bundles, and the accounts after the database. */
    @Before
    public void awaitDemonstration() {
        Patience.until("the demonstration loaded", SOON, () -> outside()
                .tryGet("/health")
                .map(Answer::text)
                .filter(health -> health.contains("demonstration: loaded"))
                .isPresent());
    }
}
