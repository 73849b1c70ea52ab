// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import javax.inject.Inject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** What is installed in a server, and what is not. */
public class BundlesInContainerIT extends InTheContainer {

    @Inject
    private FeaturesService features;

    @Test
    public void every_bundle_is_active_and_every_fragment_attached() {
        assertThat(Arrays.stream(context.getBundles())
                        .filter(bundle -> bundle.getState() != (fragment(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE)))
                .isEmpty();
    }

    private static boolean fragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    @Test
    public void the_features_of_the_house_are_installed() throws Exception {
        assertThat(features.listInstalledFeatures())
                .extracting("name")
                .contains("banjie", "banjie-core", "banjie-rest", "banjie-portal", "banjie-demo");
    }

    /** A bundle from there that came in while the features are being installed would make the container give them up. */
    @Test
    public void the_inbox_is_read_once_everything_is_installed_and_not_before() throws IOException {
        Path etc = Path.of(context.getProperty("karaf.etc"));
        int begins = number(etc.resolve("config.properties"), "org.osgi.framework.startlevel.beginning");
        int opens = number(etc.resolve("org.apache.felix.fileinstall-deploy.cfg"), "felix.fileinstall.active.level");
        assertThat(opens).isGreaterThan(begins);
        assertThat(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                        .adapt(FrameworkStartLevel.class)
                        .getStartLevel())
                .isGreaterThanOrEqualTo(opens);
    }

    private static int number(Path file, String key) throws IOException {
        Properties settings = new Properties();
        try (Reader lines = Files.newBufferedReader(file)) {
            settings.load(lines);
        }
        return Integer.parseInt(settings.getProperty(key));
    }

    @Test
    public void there_is_no_console_no_remote_shell_and_no_remote_management() {
        assertThat(context.getBundles())
                .extracting(Bundle::getSymbolicName)
                .noneMatch(name -> name.startsWith("org.apache.karaf.shell.")
                        || name.startsWith("org.apache.karaf.management.")
                        || name.startsWith("org.apache.sshd."));
    }

    @Test
    public void nobody_has_an_account_of_the_container_not_even_by_the_usual_password() throws IOException {
        Properties users = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(context.getProperty("karaf.etc"), "users.properties"))) {
            users.load(file);
        }
        assertThat(users).isEmpty();
        assertThatThrownBy(() -> new LoginContext("karaf", BundlesInContainerIT::answerKaraf).login())
                .isInstanceOfAny(LoginException.class, SecurityException.class);
    }

    private static void answerKaraf(Callback... questions) {
        for (Callback question : questions) {
            if (question instanceof NameCallback name) {
                name.setName("karaf");
            } else if (question instanceof PasswordCallback password) {
                password.setPassword("karaf".toCharArray());
            }
        }
    }
}
