// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.paper;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.measure.Contender;
import io.banjie.benchmarks.measure.Contender.Client;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.measure.Outcome;
import io.banjie.benchmarks.measure.Round;
import io.banjie.benchmarks.measure.Rounds;
import io.banjie.benchmarks.measure.Spread;
import io.banjie.benchmarks.server.Folders;
import io.banjie.office.Page;
import io.banjie.office.TemplateFiller;
import io.banjie.office.Typesetter;
import io.banjie.office.pdf.SaucerTypesetter;
import io.banjie.office.template.MustacheFiller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Certificates drawn from a frozen model and a region's template, one after the other, each about another person. */
public final class CertificateBenchmark {

    private static final Path TEMPLATE = Path.of("plugins/jilin/src/main/resources/io/banjie/region/jilin/termination");
    private static final String NAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈";
    private static final double PROMISED = 80;
    private static final long WARM = 3000;

    private final TemplateFiller filler = new MustacheFiller();
    private final Typesetter typesetter = new SaucerTypesetter();
    private final AtomicInteger drawn = new AtomicInteger();
    private final Map<String, Object> model = model();
    private final String xhtml = read("certificate.xhtml");
    private final byte[] css = read("certificate.css").getBytes(StandardCharsets.UTF_8);

    private CertificateBenchmark() {}

    /** Measures with these options. */
    public static void run(Options options) {
        CertificateBenchmark press = new CertificateBenchmark();
        Client client = press::draw;
        Contender certificates = new Contender("certificates", number -> client);
        Meter meter = new Meter();
        Rounds.warm(certificates, 1, options.seconds("warmup", 300), meter, WARM);
        Duration time = options.seconds("seconds", 5);
        List<Round> rounds = new Rounds(options.number("rounds", 5), time).of(1, meter, List.of(certificates));
        Report.compare("Certificates, " + press.size() + " bytes each", rounds);
        Spread perCore = Spread.of(rounds, round -> perCore(round.of("certificates")));
        Report.say("a second and core: %s; promised: %.0f", perCore.text("%.0f"), PROMISED);
    }

    private static double perCore(Outcome outcome) {
        return outcome.done() / outcome.processors().get("load");
    }

    private void draw() {
        pdf(drawn.incrementAndGet());
    }

    private int size() {
        return pdf(0).length;
    }

    private byte[] pdf(int number) {
        Map<String, Object> complete = new HashMap<>(model);
        Map<String, Object> worker = new HashMap<>(asMap(model.get("worker")));
        worker.put("name", "" + NAMES.charAt(number % NAMES.length()) + NAMES.charAt(number / 7 % NAMES.length()));
        complete.put("worker", worker);
        complete.put("number", "JLB-06-2026-%06d".formatted(number));
        String page = filler.fill(xhtml, complete);
        return typesetter.pdf(new Page(page, Map.of("style.css", css), "证明书 " + number, "zh-CN", Instant.EPOCH));
    }

    private static Map<String, Object> model() {
        try (InputStream file = CertificateBenchmark.class.getResourceAsStream("certificate.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Object> asMap(Object value) {
        return new ObjectMapper().convertValue(value, new TypeReference<>() {});
    }

    private static String read(String name) {
        try {
            return Files.readString(Folders.tree().resolve(TEMPLATE).resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
