// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** How two operands are compared. */
final class Comparison {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Comparison() {}

    static boolean compare(Operand left, Operand right, Answers answers, LocalDate today, IntPredicate wanted) {
        Optional<String> first = left.in(answers, today);
        Optional<String> second = right.in(answers, today);
        return first.isPresent() && second.isPresent() && wanted.test(order(first.get(), second.get()));
    }

    private static int order(String left, String right) {
        boolean numbers =
                NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
        return numbers ? new BigDecimal(left).compareTo(new BigDecimal(right)) : left.compareTo(right);
    }

    static Set<String> fields(Operand left, Operand right) {
        Set<String> fields = new TreeSet<>();
        for (Operand operand : List.of(left, right)) {
            if (operand instanceof Operand.OfField ofField) {
                fields.add(ofField.field());
            }
        }
        return fields;
    }

    static Set<String> union(List<Condition> conditions) {
        Set<String> fields = new TreeSet<>();
        conditions.forEach(condition -> fields.addAll(condition.fields()));
        return fields;
    }
}
