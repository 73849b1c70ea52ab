// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a case held besides the answers, as it is kept with a submission.
 *
 * @param region the digest of the region's declaration, whose parameters the checks saw
 * @param codes the code list entries behind the answers, by field
 * @param profile the answers of the employer's profile
 * @param foundation the answers of the filing it builds on or replaces
 * @param employments the person's relations
 * @param openFilings the person's filings that were not decided
 * @param today the day of receipt
 */
record FrozenFacts(
        String region,
        Map<String, CodeItem> codes,
        Answers profile,
        Optional<Answers> foundation,
        List<Case.KnownEmployment> employments,
        List<Case.OpenFiling> openFilings,
        LocalDate today) {

    static FrozenFacts of(String region, Case facts) {
        return new FrozenFacts(
                region,
                facts.codes(),
                facts.profile(),
                facts.foundation(),
                facts.employments(),
                facts.openFilings(),
                facts.today());
    }
}
