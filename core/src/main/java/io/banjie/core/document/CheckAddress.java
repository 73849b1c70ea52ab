// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where the public checks papers: what their QR codes say. Without a public address it is a path of the portal. */
@Component(service = CheckAddress.class, configurationPid = "io.banjie.core.document")
public final class CheckAddress {

    private final String publicAddress;

    /** The settings of etc/io.banjie.core.document.cfg. */
    public @interface Settings {
        /** What stands before the portal's paths, for example {@code https://example.org}; empty for nothing. */
        String publicAddress() default "";
    }

    /** The address by configuration. */
    @Activate
    public CheckAddress(Settings settings) {
        this(settings.publicAddress());
    }

    /** The address behind this beginning. */
    public CheckAddress(String publicAddress) {
        this.publicAddress =
                Objects.requireNonNull(publicAddress, "publicAddress").replaceAll("/+$", "");
    }

    /** The page that checks this number and code. */
    public String of(String number, String code) {
        return publicAddress + "/#/check?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&code=" + code;
    }
}
