// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a roster says, as the server offers it to the page. */
final class RosterModel {

    private RosterModel() {}

    /** A saved one of so many lines. */
    static Map<String, Object> saved(RosterKind kind, int lines, IntFunction<List<String>> cells) {
        Map<String, Object> model = beforehand(kind, lines, cells);
        String number = "ZY-91420100MA4K100164-2026-0007";
        model.put("number", number);
        model.put("serialNumber", "");
        model.put("checkUrl", "http://127.0.0.1:8181/#/check?number=" + number + "&code=7F3K9QXW2M4T");
        model.put("checkCode", "7F3K9QXW2M4T");
        return model;
    }

    /** A list that is printed beforehand. */
    static Map<String, Object> beforehand(RosterKind kind, int lines, IntFunction<List<String>> cells) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", kind.label());
        List.of("number", "checkUrl", "checkCode").forEach(name -> model.put(name, ""));
        model.put("serialNumber", "4201002026000000042");
        model.put("savedOn", "2026-05-12");
        model.put("employer", Map.of("name", "武汉江汉精工装备有限公司", "uscc", "91420100MA4K100164"));
        model.put("agency", Map.of("name", "武昌区社会保险管理处"));
        model.put("profile", Map.of("handlerName", "程芳", "handlerMobile", "13871000001"));
        model.put(
                "columns",
                kind.columns().stream()
                        .map(column -> Map.of("label", column.label(), "width", column.width()))
                        .toList());
        List<List<String>> rows =
                IntStream.rangeClosed(1, lines).mapToObj(cells).toList();
        model.put("lines", rows.stream().map(row -> Map.of("cells", row)).toList());
        model.put("sums", sums(kind.columns(), rows));
        model.put("total", lines);
        model.put("men", lines / 2);
        model.put("women", lines - lines / 2);
        return model;
    }

    private static List<String> sums(List<RosterColumn> columns, List<List<String>> rows) {
        if (columns.stream().noneMatch(RosterColumn::summed)) {
            return List.of();
        }
        List<String> sums = new ArrayList<>(List.of("合计"));
        for (int i = 1; i < columns.size(); i++) {
            int place = i;
            sums.add(
                    columns.get(i).summed()
                            ? rows.stream()
                                    .map(row -> new BigDecimal(row.get(place)))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .toPlainString()
                            : "");
        }
        return sums;
    }
}
