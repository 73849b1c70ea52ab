// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedContentTest {

    @Test
    void it_is_canonical_whatever_the_order_in_which_it_was_sent() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("workerName", " 张三 ");
        answers.put("probation", null);
        answers.put("hours", 40.50);
        answers.put("hireDate", "2026-03-01");

        assertThat(new SignedContent("990000", "hire", Optional.of("01a"), answers).texts())
                .containsExactly("{\"answers\":{\"hireDate\":\"2026-03-01\",\"hours\":40.5,\"probation\":null,"
                        + "\"workerName\":\" 张三 \"},\"region\":\"990000\",\"relatesTo\":\"01a\",\"type\":\"hire\"}");
    }

    @Test
    void what_relates_to_nothing_says_so_or_is_silent() {
        assertThat(new SignedContent("990000", "hire", Optional.empty(), Map.of()).texts())
                .isEqualTo(List.of(
                        "{\"answers\":{},\"region\":\"990000\",\"relatesTo\":null,\"type\":\"hire\"}",
                        "{\"answers\":{},\"region\":\"990000\",\"type\":\"hire\"}"));
    }
}
