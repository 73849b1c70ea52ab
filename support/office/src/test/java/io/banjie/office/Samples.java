// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.banjie.office.template.MustacheFiller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two papers like those that regions print: a certificate on one page, a roster over several. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private static final TemplateFiller FILLER = new MustacheFiller();

    private Samples() {}

    public static Page certificate(String name) {
        Map<String, Object> model = Map.ofEntries(
                Map.entry("copy", "一"),
                Map.entry("copyFor", "交劳动者本人"),
                Map.entry("number", "2026-220102-000017"),
                Map.entry("name", name),
                Map.entry("sex", "女"),
                Map.entry("idNumber", "110101199003074557"),
                Map.entry("kind", "固定期限劳动合同"),
                Map.entry("from", "2021年3月1日"),
                Map.entry("to", "2026年2月28日"),
                Map.entry("post", "人民路门店一线收银员（含二班、工休替岗）"),
                Map.entry("years", 5),
                Map.entry("months", 0),
                Map.entry("article", "第四十四条第（一）项"),
                Map.entry("endedOn", "2026年2月28日"),
                Map.entry("action", "终止"),
                Map.entry("severance", Optional.of(Map.of("amount", "27,500.00"))),
                Map.entry("check", "https://banjie.example/c/2026-220102-000017?code=7F3K9Q"),
                Map.entry("employer", "某区李家窑炸鸡店"),
                Map.entry("uscc", "92220102MA15438D0X"),
                Map.entry("issuedOn", "2026年3月2日"));
        return page("certificate", "解除（终止）劳动合同证明书", model);
    }

    public static Page roster(int lines) {
        List<String> names = List.of("张建国", "欧阳娜娜", "𠮷田", "王䶮", "阿卜杜热西提·买买提", "李𤆕", "堃㛃");
        List<Map<String, Object>> rows = IntStream.range(0, lines)
                .mapToObj(i -> Map.<String, Object>ofEntries(
                        Map.entry("name", names.get(i % names.size())),
                        Map.entry("sex", i % 3 == 0 ? "男" : "女"),
                        Map.entry("idNumber", "22010219900307%04d".formatted(i)),
                        Map.entry("household", i % 2 == 0 ? "城镇" : "农村"),
                        Map.entry("form", "全日制"),
                        Map.entry("kind", i % 5 == 0 ? "无固定期限" : "固定期限"),
                        Map.entry("from", "2026-03-01"),
                        Map.entry("to", i % 5 == 0 ? "—" : "2029-02-28"),
                        Map.entry("post", i % 4 == 0 ? "后厨炸制与冷链配送岗" : "收银员"),
                        Map.entry("pay", "4,%03d.00".formatted(i)),
                        Map.entry("remark", "")))
                .toList();
        Map<String, Object> model = Map.ofEntries(
                Map.entry("employer", "某区李家窑炸鸡店"),
                Map.entry("uscc", "92220102MA15438D0X"),
                Map.entry("number", "N2026-000021"),
                Map.entry("economy", "个体经营"),
                Map.entry("agency", "某市劳动关系科"),
                Map.entry("filledOn", "2026-03-02"),
                Map.entry("rows", rows),
                Map.entry("total", lines),
                Map.entry("men", 14),
                Map.entry("women", 26),
                Map.entry("officer", "王芳／0000-80000000"),
                Map.entry("check", "https://banjie.example/r/N2026-000021"));
        return page("roster", "劳动合同备案名册", model);
    }

    private static Page page(String name, String title, Map<String, Object> model) {
        String css = name + ".css";
        String xhtml = FILLER.fill(text(name + ".xhtml"), model);
        return new Page(xhtml, Map.of(css, bytes(css)), title, "zh-CN", NOON);
    }

    private static String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
