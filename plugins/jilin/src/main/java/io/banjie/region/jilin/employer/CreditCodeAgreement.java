// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.employer;

import static io.banjie.region.jilin.employer.EmployerFields.DIVISION;
import static io.banjie.region.jilin.employer.EmployerFields.ECONOMIC_TYPE;
import static io.banjie.region.jilin.employer.EmployerFields.EMPLOYER_NATURE;
import static io.banjie.region.jilin.employer.EmployerFields.ORG_CODE;
import static io.banjie.region.jilin.employer.EmployerFields.USCC;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the credit code itself says of an employer, against what the employer says. Contradictions only warn. */
final class CreditCodeAgreement {

    static final String STANDARD = "GB 32100-2015";

    /**
     * A kind of organisation: the first two characters of its code.
     *
     * <p>{@code natures} and {@code economies} are the codes that agree with it; none where anything may.
     */
    private enum Kind {
        GOVERNMENT("11", "机关", Set.of("30"), Set.of("110", "900")),
        INSTITUTION("12", "事业单位", Set.of("20", "21", "22", "23"), Set.of("110", "900")),
        MASS_ORGANISATION("13", "群众团体", Set.of("40"), Set.of()),
        ASSOCIATION("51", "社会团体", Set.of("40"), Set.of()),
        PRIVATE_NON_ENTERPRISE("52", "民办非企业单位", Set.of("50"), Set.of()),
        TRADE_UNION("81", "基层工会", Set.of("40"), Set.of()),
        ENTERPRISE("91", "企业", Set.of("10"), Set.of()),
        INDIVIDUAL_BUSINESS("92", "个体工商户", Set.of("60"), Set.of("170", "171", "175", "179"));

        private final String prefix;
        private final String label;
        private final Set<String> natures;
        private final Set<String> economies;

        Kind(String prefix, String label, Set<String> natures, Set<String> economies) {
            this.prefix = prefix;
            this.label = label;
            this.natures = natures;
            this.economies = economies;
        }

        static Optional<Kind> of(CreditCode code) {
            return Arrays.stream(values())
                    .filter(kind -> code.code().startsWith(kind.prefix))
                    .findFirst();
        }

        String sign() {
            return "统一社会信用代码第2位为" + prefix.charAt(1) + "(" + label + ")";
        }
    }

    private CreditCodeAgreement() {}

    static void nature(Case filing, Findings findings) {
        kind(filing)
                .filter(kind -> contradicts(filing, EMPLOYER_NATURE, kind.natures))
                .ifPresent(kind ->
                        findings.warn(EMPLOYER_NATURE, kind.sign() + "与单位性质不一致", "请核对单位性质与营业执照、法人证书上的类型；确实如此的可以继续保存"));
    }

    static void economy(Case filing, Findings findings) {
        kind(filing)
                .filter(kind -> contradicts(filing, ECONOMIC_TYPE, kind.economies))
                .ifPresent(kind -> findings.warn(ECONOMIC_TYPE, kind.sign() + "与单位经济类型不一致", "请核对单位经济类型；确实如此的可以继续保存"));
    }

    private static Optional<CreditCode> code(Case filing) {
        return filing.answers().text(USCC).flatMap(CreditCode::parse);
    }

    private static Optional<Kind> kind(Case filing) {
        return code(filing).flatMap(Kind::of);
    }

    private static boolean contradicts(Case filing, Field field, Set<String> agreeing) {
        return !agreeing.isEmpty()
                && filing.answers()
                        .text(field)
                        .filter(answer -> !agreeing.contains(answer))
                        .isPresent();
    }

    static void division(Case filing, Findings findings) {
        Optional<String> registered = code(filing).map(CreditCode::division);
        Optional<String> answered = filing.answers().text(DIVISION);
        if (registered.isPresent() && answered.isPresent() && !within(registered.get(), answered.get())) {
            findings.warn(
                    DIVISION,
                    "统一社会信用代码第3至8位为" + registered.get() + "，与行政区划" + answered.get() + "不一致",
                    "请核对行政区划；登记后迁移过的单位可以继续保存");
        }
    }

    static void organisation(Case filing, Findings findings) {
        Optional<String> answered = filing.answers().text(ORG_CODE).map(code -> code.replace("-", ""));
        code(filing)
                .map(CreditCode::organisationCode)
                .filter(inside -> answered.isPresent() && !inside.equals(answered.get()))
                .ifPresent(inside -> findings.warn(
                        ORG_CODE, "组织机构代码与统一社会信用代码第9至17位(" + inside + ")不一致", "请核对组织机构代码，或者留空由系统取自统一社会信用代码"));
    }

    /** Whether one of the divisions is the other or stands above it. */
    private static boolean within(String one, String other) {
        return significant(one).startsWith(significant(other))
                || significant(other).startsWith(significant(one));
    }

    /** The digits of a division's code that name it: two for a province, four for a city, six for a district. */
    private static String significant(String code) {
        return code.replaceFirst("(00){1,2}$", "");
    }
}
