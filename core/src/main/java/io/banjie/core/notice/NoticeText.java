// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.notice.Notice;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.form.Labels;
import io.banjie.core.region.Region;
import io.banjie.core.text.Placeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a message says: the region's words with the answers in them, identity numbers masked, on one line. */
final class NoticeText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final String MORE = "…";

    private NoticeText() {}

    static String of(Notice notice, FilingRecord filing, Form form, Region region, Instant at) {
        Labels labels = region.labels();
        Map<String, String> known = Map.of(
                Notice.EMPLOYER,
                filing.employer().name(),
                Notice.SERIAL_NUMBER,
                filing.serialNumber(),
                Notice.OPINION,
                filing.routing().opinion(),
                Notice.DECIDED_ON,
                LocalDate.ofInstant(at, region.zone()).toString());
        String text = Placeholders.fill(notice.text(), name -> Optional.ofNullable(known.get(name))
                .or(() -> form.field(name).map(field -> words(field, filing, labels)))
                .filter(words -> !words.isEmpty()));
        return cut(UNPRINTABLE.matcher(text).replaceAll(" "));
    }

    private static String words(Field field, FilingRecord filing, Labels labels) {
        String words = labels.of(field, filing.answers());
        boolean identity = field.type() == FieldType.RESIDENT_ID || field.id().equals(Form.ID_NUMBER);
        return identity ? IdentityText.mask(words) : words;
    }

    private static String cut(String text) {
        if (text.length() <= Notice.LONGEST) {
            return text;
        }
        int end = Notice.LONGEST - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
