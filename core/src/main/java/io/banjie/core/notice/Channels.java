// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.NotificationChannel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * By which way messages leave, if they may.
 *
 * @param channel the way; absent where none is named, or the settings contradict themselves
 * @param words what an operator reads of it
 */
record Channels(Optional<NotificationChannel> channel, String words) {

    private static final int LONGEST_SECONDS = 30;

    /** What a bundle offers, highest ranking last, else what the settings name, else none. */
    static Channels of(NoticeEngine.Config config, List<NotificationChannel> offered) {
        if (!offered.isEmpty()) {
            NotificationChannel highest = offered.get(offered.size() - 1);
            return new Channels(
                    Optional.of(highest), "channel " + highest.getClass().getName());
        }
        boolean gateway = !config.gateway().isBlank();
        boolean folder = !config.directory().isBlank();
        if (gateway && folder) {
            return none("both gateway and directory are named, only one can be");
        }
        if (gateway) {
            return gateway(config);
        }
        return folder
                ? new Channels(
                        Optional.of(new FolderChannel(Path.of(config.directory().strip()))), "a directory")
                : none("no channel is named");
    }

    private static Channels gateway(NoticeEngine.Config config) {
        URI uri;
        try {
            uri = URI.create(config.gateway().strip());
        } catch (IllegalArgumentException malformed) {
            return none("gateway is no address");
        }
        boolean http = uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        if (!http) {
            return none("gateway is no address of http or https");
        }
        if (config.timeoutSeconds() < 1 || config.timeoutSeconds() > LONGEST_SECONDS) {
            return none("timeoutSeconds must be 1 to " + LONGEST_SECONDS);
        }
        Optional<Path> token = Optional.of(config.tokenFile().strip())
                .filter(name -> !name.isEmpty())
                .map(Path::of);
        return new Channels(
                Optional.of(new GatewayChannel(uri, token, Duration.ofSeconds(config.timeoutSeconds()))),
                "gateway " + uri.getHost());
    }

    private static Channels none(String words) {
        return new Channels(Optional.empty(), words);
    }
}
