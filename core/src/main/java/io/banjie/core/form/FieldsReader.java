// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.core.text.Placeholders;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fields of a form or of a table's row. What is hidden is judged by what was typed, readable or not, as the
 * browser does; what is kept is readable and asked.
 */
final class FieldsReader {

    private final Map<FieldType, ValueReader> readers = new EnumMap<>(FieldType.class);

    FieldsReader() {
        readers.put(FieldType.TEXT, new TextReader());
        readers.put(FieldType.RESIDENT_ID, new ResidentIdReader());
        readers.put(FieldType.USCC, new CreditCodeReader());
        readers.put(FieldType.PHONE, new PhoneReader());
        readers.put(FieldType.DATE, DayReader.ofDays());
        readers.put(FieldType.MONTH, DayReader.ofMonths());
        readers.put(FieldType.MONEY, new MoneyReader());
        readers.put(FieldType.INTEGER, new IntegerReader());
        readers.put(FieldType.CODE, CodeReader.ofOne());
        readers.put(FieldType.CODES, CodeReader.ofSeveral());
        readers.put(FieldType.BOOLEAN, new BooleanReader());
        readers.put(FieldType.AGENCY, ReferenceReader::agency);
        readers.put(FieldType.PHOTO, ReferenceReader::photo);
        readers.put(FieldType.TABLE, new TableReader(this));
    }

    ReadAnswers read(List<Asked> asked, Map<String, ?> sent, String prefix, Surroundings around) {
        return new FieldsReading(this, asked, sent, prefix, around).result();
    }

    /** The canonical value or what is wrong with it, in the field's own words where it has any. */
    Reading value(Question question, Object sent) {
        Field field = question.field();
        Reading reading = readers.get(field.type()).read(question, sent);
        if (field.complaint().isEmpty() || !ReadAnswers.refuses(reading.findings())) {
            return reading;
        }
        String complaint = Placeholders.fill(
                field.complaint(), name -> name.equals("value") ? Optional.of(Quoted.of(sent)) : Optional.empty());
        return reading.complaining(question.path(), complaint);
    }
}
