// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The workshop in which {@link Field}'s words make the next field out of the last. */
final class FieldBuilder {
    private final String id;
    private final String label;
    private final FieldType type;
    private boolean required;
    private Condition requiredWhen = Condition.NEVER;
    private Condition shownWhen = Condition.ALWAYS;
    private Condition formatWhen = Condition.ALWAYS;
    private boolean readOnly;
    private String hint = "";
    private String placeholder = "";
    private Format format = Format.ANY;
    private int maxLength;
    private Optional<BigDecimal> minimum = Optional.empty();
    private Optional<BigDecimal> maximum = Optional.empty();
    private String unit = "";
    private Optional<String> codeList = Optional.empty();
    private String defaultValue = "";
    private Optional<Derived> derived = Optional.empty();
    private String complaint = "";
    private String mohrssCode = "";
    private boolean askedAnew;
    private boolean wide;
    private List<Field> columns = List.of();
    private Optional<Picture> picture = Optional.empty();
    private Optional<DatedBound> datedMinimum = Optional.empty();
    private Optional<DatedBound> datedMaximum = Optional.empty();

    FieldBuilder(String id, String label, FieldType type) {
        this.id = id;
        this.label = label;
        this.type = type;
    }

    FieldBuilder(Field field) {
        this(field.id(), field.label(), field.type());
        required = field.required();
        requiredWhen = field.requiredWhen();
        shownWhen = field.shownWhen();
        formatWhen = field.formatWhen();
        readOnly = field.readOnly();
        hint = field.hint();
        placeholder = field.placeholder();
        format = field.format();
        maxLength = field.maxLength();
        minimum = field.minimum();
        maximum = field.maximum();
        unit = field.unit();
        codeList = field.codeList();
        defaultValue = field.defaultValue();
        derived = field.derived();
        complaint = field.complaint();
        mohrssCode = field.mohrssCode();
        askedAnew = field.askedAnew();
        wide = field.wide();
        columns = field.columns();
        picture = field.picture();
        datedMinimum = field.datedMinimum();
        datedMaximum = field.datedMaximum();
    }

    FieldBuilder required(boolean always) {
        required = always;
        return this;
    }

    FieldBuilder requiredWhen(Condition condition) {
        requiredWhen = condition;
        return this;
    }

    FieldBuilder shownWhen(Condition condition) {
        shownWhen = condition;
        return this;
    }

    FieldBuilder formatWhen(Condition condition) {
        formatWhen = condition;
        return this;
    }

    FieldBuilder readOnly(boolean filledIn) {
        readOnly = filledIn;
        return this;
    }

    FieldBuilder hint(String sentence) {
        hint = sentence;
        return this;
    }

    FieldBuilder placeholder(String example) {
        placeholder = example;
        return this;
    }

    FieldBuilder format(Format closer) {
        format = closer;
        return this;
    }

    FieldBuilder maxLength(int characters) {
        maxLength = characters;
        return this;
    }

    FieldBuilder between(int least, int most) {
        minimum = Optional.of(BigDecimal.valueOf(least));
        maximum = Optional.of(BigDecimal.valueOf(most));
        return this;
    }

    FieldBuilder bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        minimum = least;
        maximum = most;
        return this;
    }

    FieldBuilder datedBounds(DatedBound least, DatedBound most) {
        datedMinimum = Optional.of(least);
        datedMaximum = Optional.of(most);
        return this;
    }

    FieldBuilder unit(String printed) {
        unit = printed;
        return this;
    }

    FieldBuilder codeList(String list) {
        codeList = Optional.of(list);
        return this;
    }

    FieldBuilder defaultValue(String value) {
        defaultValue = value;
        return this;
    }

    FieldBuilder derived(Derived from) {
        derived = Optional.of(from);
        return this;
    }

    FieldBuilder complaint(String said) {
        complaint = said;
        return this;
    }

    FieldBuilder mohrssCode(String column) {
        mohrssCode = column;
        return this;
    }

    FieldBuilder askedAnew(boolean eachTime) {
        askedAnew = eachTime;
        return this;
    }

    FieldBuilder wide(boolean wholeLine) {
        wide = wholeLine;
        return this;
    }

    FieldBuilder columns(List<Field> ofRow) {
        columns = ofRow;
        return this;
    }

    FieldBuilder picture(Picture limits) {
        picture = Optional.of(limits);
        return this;
    }

    Field build() {
        return new Field(
                id,
                label,
                type,
                required,
                requiredWhen,
                shownWhen,
                formatWhen,
                readOnly,
                hint,
                placeholder,
                format,
                maxLength,
                minimum,
                maximum,
                unit,
                codeList,
                defaultValue,
                derived,
                complaint,
                mohrssCode,
                askedAnew,
                wide,
                columns,
                picture,
                datedMinimum,
                datedMaximum);
    }
}
