// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Delivery.Outcome;
import io.banjie.api.notice.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The channel to a bureau's gateway, before a real server. */
class GatewayChannelTest {

    private static final Message MESSAGE =
            new Message("01a20000-0000-7000-8000-000000000001", "13800131234", "已办结：\"张三\"");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** What the gateway was sent. */
    private record Received(String method, Map<String, List<String>> headers, String body) {}

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private HttpServer server;
    private volatile int answer = 200;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestMethod(), Map.copyOf(exchange.getRequestHeaders()), body));
        if (answer / 100 == 3) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
    }

    private Delivery delivered(Optional<Path> token) {
        return new GatewayChannel(address(), token, TIMEOUT).deliver(MESSAGE);
    }

    @Test
    void aMessageIsPostedWithItsIdAndTheToken() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), " s3cret \n");

        assertThat(delivered(Optional.of(token))).isEqualTo(Delivery.accepted());

        assertThat(received).hasSize(1);
        Received request = received.remove();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers())
                .containsEntry("Authorization", List.of("Bearer s3cret"))
                .containsEntry("Idempotency-key", List.of(MESSAGE.id()))
                .containsEntry("Content-type", List.of("application/json; charset=utf-8"));
        assertThat(request.body())
                .isEqualTo("{\"id\":\"" + MESSAGE.id() + "\",\"mobile\":\"13800131234\",\"text\":\"已办结：\\\"张三\\\"\"}");
    }

    @Test
    void anotherTokenIsTakenWithoutARestart() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "first");
        GatewayChannel channel = new GatewayChannel(address(), Optional.of(token), TIMEOUT);
        channel.deliver(MESSAGE);
        Files.writeString(token, "second");
        channel.deliver(MESSAGE);

        assertThat(received)
                .extracting(request -> request.headers().get("Authorization"))
                .containsExactly(List.of("Bearer first"), List.of("Bearer second"));
    }

    @Test
    void withoutItsTokenNothingIsSent() {
        assertThat(delivered(Optional.of(folder.resolve("missing"))))
                .returns(Outcome.POSTPONED, Delivery::outcome)
                .returns("短信平台的令牌文件读不出来", Delivery::reason);
        assertThat(received).isEmpty();
    }

    @Test
    void aTokenThatIsNoneIsSentNowhere() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "one\ntwo");
        assertThat(delivered(Optional.of(token)).outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, ACCEPTED",
        "202, ACCEPTED",
        "400, REFUSED",
        "422, REFUSED",
        "302, POSTPONED",
        "401, POSTPONED",
        "404, POSTPONED",
        "409, POSTPONED",
        "429, POSTPONED",
        "500, POSTPONED",
        "503, POSTPONED"
    })
    void onlyWhatSpeaksOfTheMessageItselfIsFinal(int status, Outcome outcome) {
        answer = status;
        Delivery delivery = delivered(Optional.empty());
        assertThat(delivery.outcome()).isEqualTo(outcome);
        if (outcome != Outcome.ACCEPTED) {
            assertThat(delivery.reason()).contains(String.valueOf(status));
        }
        assertThat(received).as("one request, not followed elsewhere").hasSize(1);
        assertThat(received.remove().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void aGatewayThatIsNotThereMayBeLater() {
        GatewayChannel channel = new GatewayChannel(address(), Optional.empty(), TIMEOUT);
        server.stop(0);
        assertThat(channel.deliver(MESSAGE))
                .returns(Outcome.POSTPONED, Delivery::outcome)
                .returns("短信平台连接不上或没有及时回答", Delivery::reason);
    }

    @Test
    void aGatewayThatDoesNotAnswerIsNotWaitedForLong() {
        CountDownLatch over = new CountDownLatch(1);
        server.createContext("/slow", exchange -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        GatewayChannel channel =
                new GatewayChannel(address().resolve("/slow"), Optional.empty(), Duration.ofMillis(200));
        assertThat(channel.deliver(MESSAGE).outcome()).isEqualTo(Outcome.POSTPONED);
        over.countDown();
    }
}
