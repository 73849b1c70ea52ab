// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Delivery.Outcome;
import io.banjie.api.notice.Message;
import io.banjie.api.notice.NotificationChannel;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which way messages leave; where none is named, or what is named is wrong, nothing leaves. */
class ChannelsTest {

    private static final Message MESSAGE = new Message("01a20000-0000-7000-8000-000000000001", "13800131234", "好");

    @TempDir
    Path folder;

    /** Settings as an operator writes them. */
    private record Settings(String gateway, String tokenFile, int timeoutSeconds, String directory, int threads)
            implements NoticeEngine.Config {
        @Override
        public Class<? extends Annotation> annotationType() {
            return NoticeEngine.Config.class;
        }
    }

    private static Channels named(String gateway, String directory, int seconds) {
        return Channels.of(new Settings(gateway, "", seconds, directory, 1), List.of());
    }

    @Test
    void whereNoneIsNamedNothingLeaves() {
        assertThat(named("", " ", 10).channel()).isEmpty();
        assertThat(named("", "", 10).words()).isEqualTo("no channel is named");
    }

    @Test
    void settingsThatContradictThemselvesOpenNoWay() {
        assertThat(named("https://sms.example.org/send", folder.toString(), 10).channel())
                .isEmpty();
        assertThat(named("sms.example.org", "", 10).channel()).isEmpty();
        assertThat(named("ftp://sms.example.org/", "", 10).channel()).isEmpty();
        assertThat(named("https://sms.example.org/ send", "", 10).channel()).isEmpty();
        assertThat(named("https://sms.example.org/send", "", 31).channel()).isEmpty();
        assertThat(named("https://sms.example.org/send", "", 0).words()).contains("timeoutSeconds");
    }

    @Test
    void theGatewayIsNamedToTheOperatorByItsHostAlone() {
        assertThat(named("https://sms.example.org/send?key=secret", "", 10))
                .returns("gateway sms.example.org", Channels::words)
                .returns(true, channels -> channels.channel().isPresent());
    }

    @Test
    void whatABundleOffersComesFirst() {
        NotificationChannel low = new FakeChannel();
        NotificationChannel high = new FakeChannel();
        Channels channels =
                Channels.of(new Settings("https://sms.example.org/send", "", 10, "", 1), List.of(low, high));
        assertThat(channels.channel()).containsSame(high);
    }

    @Test
    void aFolderGetsAFileOfEachMessageHoweverOftenItIsLaid() throws IOException {
        Path messages = folder.resolve("demo/messages");
        NotificationChannel channel =
                named("", messages.toString(), 10).channel().orElseThrow();

        assertThat(channel.deliver(MESSAGE)).isEqualTo(Delivery.accepted());
        assertThat(channel.deliver(MESSAGE)).isEqualTo(Delivery.accepted());

        try (Stream<Path> files = Files.list(messages)) {
            assertThat(files.toList()).containsExactly(messages.resolve(MESSAGE.id() + ".json"));
        }
        assertThat(Files.readString(messages.resolve(MESSAGE.id() + ".json")))
                .isEqualTo("{\"id\":\"" + MESSAGE.id() + "\",\"mobile\":\"13800131234\",\"text\":\"好\"}\n");
    }

    @Test
    void aFolderThatCannotBeWrittenMayBeLater() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Delivery delivery =
                named("", file.toString(), 10).channel().orElseThrow().deliver(MESSAGE);
        assertThat(delivery.outcome()).isEqualTo(Outcome.POSTPONED);
    }
}
