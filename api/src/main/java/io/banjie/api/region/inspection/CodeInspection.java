// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.code.Parameter;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at code lists and parameters. */
public final class CodeInspection {

    private CodeInspection() {}

    /** Reports on all lists and figures of the region. */
    public static void inspect(Declared region, Report report) {
        report.eachOnce("code list", region.codeLists(), CodeList::id);
        region.codeLists().forEach(list -> inspect(region, list, report.about("code list " + list.id())));
        report.eachOnce("parameter", region.parameters(), Parameter::id);
        region.parameters().forEach(figure -> inspect(figure, report.about("parameter " + figure.id())));
    }

    private static void inspect(Declared region, CodeList list, Report report) {
        report.requireText(list.title(), "title");
        report.requireText(list.version(), "version");
        report.requireText(list.source(), "source");
        report.require(!NationalList.ALL.contains(list.id()), "bears the name of a national list");
        list.basis()
                .ifPresent(basis -> report.require(
                        NationalList.ALL.contains(basis), "derives from " + basis + ", which is no national list"));
        report.require(
                list.basis().isPresent()
                        || list.relabelled().isEmpty() && list.restrictedTo().isEmpty(),
                "relabels or restricts, but derives from nothing");
        report.require(list.basis().isPresent() || !list.items().isEmpty(), "is empty");
        report.eachOnce("code", list.items(), CodeItem::code);
        list.items().forEach(item -> inspect(region, list, item, report.about("code " + item.code())));
        inspectMentioned(region, list, report);
    }

    private static void inspect(Declared region, CodeList list, CodeItem item, Report report) {
        report.requireText(item.label(), "label");
        item.parent()
                .ifPresent(parent -> report.require(
                        region.mayHave(list.id(), parent), "stands under " + parent + ", which is not in the list"));
    }

    private static void inspectMentioned(Declared region, CodeList list, Report report) {
        list.basis().flatMap(region::nationalList).ifPresent(basis -> {
            for (String code : new TreeSet<>(list.relabelled().keySet())) {
                report.require(basis.item(code).isPresent(), "relabels " + code + ", which its basis has not");
            }
            for (String code : new TreeSet<>(list.restrictedTo())) {
                report.require(basis.item(code).isPresent(), "is restricted to " + code + ", which its basis has not");
            }
        });
        new TreeMap<>(list.aliases()).forEach((word, code) -> {
            report.require(region.mayHave(list.id(), code), word + " stands for " + code + ", which is not in it");
            report.require(list.item(word).isEmpty(), word + " is a code and an alias of " + code);
        });
    }

    private static void inspect(Parameter figure, Report report) {
        report.requireText(figure.label(), "label");
        report.require(!figure.values().isEmpty(), "has no value");
        report.eachOnce("value from", figure.values(), value -> value.from().toString());
        figure.values().forEach(value -> report.require(!value.source().isBlank(), "has a value without source"));
    }
}
