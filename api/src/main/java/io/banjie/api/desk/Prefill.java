// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Map;
import java.util.Optional;

/**
 * Answers that are known before anybody types.
 *
 * @param answers by field id
 * @param relatesTo the filing they were taken from
 * @param worker the person
 */
public record Prefill(Map<String, Object> answers, Optional<String> relatesTo, Optional<Worker> worker) {}
