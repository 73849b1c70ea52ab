// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import io.banjie.api.region.code.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question of a form. A field is declared once as a constant and used by forms, rules, routes, lists and
 * documents, so that nothing dangles. Immutable: each word of the fluent language returns another field.
 *
 * @param id the field's name in answers, camelCase, never reused with another meaning
 * @param label the short question as printed, in the region's language
 * @param type what an answer is
 * @param required whether it must always be answered
 * @param requiredWhen when it must be answered although not always
 * @param shownWhen when it is asked at all; a hidden field's answer is dropped
 * @param formatWhen when the type's or format's standard is checked, for numbers that depend on a document type
 * @param readOnly whether the platform fills it in and the applicant may not
 * @param hint one sentence of help, empty for none
 * @param placeholder an example inside the empty control, empty for none
 * @param format a closer shape of text and phone fields
 * @param maxLength greatest number of characters (code points), 0 for the house's limit of 500
 * @param minimum smallest number allowed, inclusive
 * @param maximum greatest number allowed, inclusive
 * @param unit unit printed after the control, empty for none
 * @param codeList id of the code list of code and codes fields
 * @param defaultValue what stands there when the form opens, empty for nothing; also taken when it is not sent
 * @param derived what is taken instead when another field already says it
 * @param complaint what is said when an answer has not the field's type, shape or range or is not in its list; may quote
 *     {value}; empty for the house's own words
 * @param mohrssCode the column name of the ministry's data standard (AAxnnn), empty where there is none
 * @param askedAnew whether it is never filled in from an earlier filing, because its answer must be new each time
 * @param wide whether the control takes a whole line
 * @param columns the fields of each row of a table
 * @param picture what a photo must be, of photo fields
 * @param datedMinimum a smallest number that moves with a parameter
 * @param datedMaximum a greatest number that moves with a parameter
 */
public record Field(
        String id,
        String label,
        FieldType type,
        boolean required,
        Condition requiredWhen,
        Condition shownWhen,
        Condition formatWhen,
        boolean readOnly,
        String hint,
        String placeholder,
        Format format,
        int maxLength,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        String unit,
        Optional<String> codeList,
        String defaultValue,
        Optional<Derived> derived,
        String complaint,
        String mohrssCode,
        boolean askedAnew,
        boolean wide,
        List<Field> columns,
        Optional<Picture> picture,
        Optional<DatedBound> datedMinimum,
        Optional<DatedBound> datedMaximum) {

    public Field {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        if (!id.matches("[a-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException("field id is not camelCase: " + id);
        }
        columns = List.copyOf(columns);
    }

    private static FieldBuilder start(String id, String label, FieldType type) {
        return new FieldBuilder(id, label, type);
    }

    /** A line of text. */
    public static Field text(String id, String label) {
        return start(id, label, FieldType.TEXT).build();
    }

    /** A person's name: see {@link Format#PERSON_NAME}. */
    public static Field personName(String id, String label) {
        return start(id, label, FieldType.TEXT).format(Format.PERSON_NAME).build();
    }

    /** A resident ID number. */
    public static Field residentId(String id, String label) {
        return start(id, label, FieldType.RESIDENT_ID).build();
    }

    /** A unified social credit code. */
    public static Field uscc(String id, String label) {
        return start(id, label, FieldType.USCC).build();
    }

    /** A mobile number. */
    public static Field mobile(String id, String label) {
        return start(id, label, FieldType.PHONE).format(Format.MOBILE).build();
    }

    /** A fixed-line number. */
    public static Field landline(String id, String label) {
        return start(id, label, FieldType.PHONE).format(Format.LANDLINE).build();
    }

    /** A day. */
    public static Field date(String id, String label) {
        return start(id, label, FieldType.DATE).build();
    }

    /** A month. */
    public static Field month(String id, String label) {
        return start(id, label, FieldType.MONTH).build();
    }

    /** An amount in yuan. */
    public static Field money(String id, String label) {
        return start(id, label, FieldType.MONEY).build();
    }

    /** A whole number between two bounds, both allowed. */
    public static Field integer(String id, String label, int minimum, int maximum) {
        return start(id, label, FieldType.INTEGER).between(minimum, maximum).build();
    }

    /** One item of a code list. */
    public static Field code(String id, String label, String codeList) {
        return start(id, label, FieldType.CODE).codeList(codeList).build();
    }

    /** Several items of a code list. */
    public static Field codes(String id, String label, String codeList) {
        return start(id, label, FieldType.CODES).codeList(codeList).build();
    }

    /** Yes or no. */
    public static Field yesNo(String id, String label) {
        return start(id, label, FieldType.BOOLEAN).build();
    }

    /** An accepting agency of the region. */
    public static Field agency(String id, String label) {
        return start(id, label, FieldType.AGENCY).build();
    }

    /** A picture, which is uploaded with the saved filing and never among the answers. */
    public static Field photo(String id, String label, Picture picture) {
        return start(id, label, FieldType.PHOTO).picture(picture).build();
    }

    /** Rows of further fields. */
    public static Field table(String id, String label, Field... columns) {
        return start(id, label, FieldType.TABLE).columns(List.of(columns)).build();
    }

    /** Must always be answered (when shown). */
    public Field mandatory() {
        return edit().required(true).build();
    }

    /** Must be answered when the condition holds. */
    public Field mandatoryWhen(Condition condition) {
        return edit().requiredWhen(condition).build();
    }

    /** Is asked only when the condition holds. */
    public Field shownWhen(Condition condition) {
        return edit().shownWhen(condition).build();
    }

    /** The standard of the type is checked only when the condition holds; otherwise any text is taken. */
    public Field checkedWhen(Condition condition) {
        return edit().formatWhen(condition).build();
    }

    /**
     * Filled in by the platform with the answer to the same field of the filing that this one builds on, and so never
     * demanded.
     */
    public Field filledIn() {
        return edit().readOnly(true)
                .askedAnew(false)
                .required(false)
                .requiredWhen(Condition.NEVER)
                .shownWhen(Condition.ALWAYS)
                .build();
    }

    /** Filled in by the platform with the answer to another field of the filing that this one builds on. */
    public Field filledInFrom(Field source) {
        return filledIn()
                .edit()
                .derived(new Derived(Derived.How.FOUNDATION, source.id()))
                .build();
    }

    /** The field of the filing built on whose answer is taken over: the one of the same id where none is named. */
    public String foundationField() {
        return derived.filter(from -> from.how() == Derived.How.FOUNDATION)
                .map(Derived::field)
                .orElse(id);
    }

    /** With one sentence of help. */
    public Field hint(String sentence) {
        return edit().hint(sentence).build();
    }

    /** With an example in the empty control. */
    public Field example(String placeholder) {
        return edit().placeholder(placeholder).build();
    }

    /** With a closer shape. */
    public Field format(Format format) {
        return edit().format(format).build();
    }

    /** At most so many characters. */
    public Field upTo(int characters) {
        return edit().maxLength(characters).build();
    }

    /** With another unit. */
    public Field in(String unit) {
        return edit().unit(unit).build();
    }

    /** Shown with bounds that are shares of a parameter's value of the day; what they mean is judged by a check. */
    public Field betweenSharesOf(String parameter, String least, String most) {
        return edit().datedBounds(
                        new DatedBound(parameter, new BigDecimal(least)),
                        new DatedBound(parameter, new BigDecimal(most)))
                .build();
    }

    /** As it is shown on a day: bounds that move with parameters stand where they are on that day. */
    public Field on(LocalDate day, Parameters figures) {
        Optional<BigDecimal> least =
                datedMinimum.flatMap(bound -> bound.on(day, figures)).or(() -> minimum);
        Optional<BigDecimal> most =
                datedMaximum.flatMap(bound -> bound.on(day, figures)).or(() -> maximum);
        return least.equals(minimum) && most.equals(maximum)
                ? this
                : edit().bounds(least, most).build();
    }

    /** With a value that stands there from the beginning. */
    public Field initially(String value) {
        return edit().defaultValue(value).build();
    }

    /** Taken from another field when it is not sent. */
    public Field from(Derived.How how, Field source) {
        return edit().derived(new Derived(how, source.id())).build();
    }

    /** Taken from what the platform's record says of the person of that number when it is not sent, and kept to that. */
    public Field settledBy(Field number) {
        return from(Derived.How.RECORD_OF_PERSON, number);
    }

    /** Whether the record of the person settles it. */
    public boolean settled() {
        return derived.filter(from -> from.how() == Derived.How.RECORD_OF_PERSON)
                .isPresent();
    }

    /** Refused in these words when the answer has not the field's type, shape or range or is not in its list. */
    public Field otherwise(String complaint) {
        return edit().complaint(complaint).build();
    }

    /** Known to the ministry's data standard under this column name. */
    public Field mohrss(String column) {
        return edit().mohrssCode(column).build();
    }

    /** Never filled in from an earlier filing. */
    public Field eachTimeAnew() {
        return edit().askedAnew(true).build();
    }

    /** On a line of its own. */
    public Field wideLine() {
        return edit().wide(true).build();
    }

    /** Holds when the answer is this value. */
    public Condition is(String value) {
        return new Condition.Equals(Operand.of(this), Operand.of(value));
    }

    /** Holds when this is answered with yes. */
    public Condition isYes() {
        return is("true");
    }

    /** Holds when the answer is one of the values. */
    public Condition isOneOf(String... values) {
        return new Condition.In(id, List.of(values));
    }

    /** Holds when this is answered. */
    public Condition answered() {
        return new Condition.Present(id);
    }

    /** Holds when this is smaller or earlier than the other field. */
    public Condition isBelow(Field other) {
        return new Condition.Less(Operand.of(this), Operand.of(other));
    }

    /** Holds when this is greater or later than the other field. */
    public Condition isAbove(Field other) {
        return new Condition.Greater(Operand.of(this), Operand.of(other));
    }

    /** Holds when this is not smaller or earlier than the other field. */
    public Condition isAtLeast(Field other) {
        return isBelow(other).negated();
    }

    /** Holds when this is greater than a constant. */
    public Condition isAbove(String value) {
        return new Condition.Greater(Operand.of(this), Operand.of(value));
    }

    /** Holds when this day is not after today. */
    public Condition isNotInTheFuture() {
        return new Condition.Greater(Operand.of(this), Operand.today()).negated();
    }

    /** Holds when this number is at least a constant. */
    public Condition isAtLeast(String value) {
        return new Condition.Less(Operand.of(this), Operand.of(value)).negated();
    }

    /** Holds when this day is today or later. */
    public Condition isNotInThePast() {
        return new Condition.Less(Operand.of(this), Operand.today()).negated();
    }

    /**
     * What is taken when the field is not sent: what another answer says, else the default, else nothing.
     *
     * @param answers the other answers
     */
    public Optional<String> unsent(Answers answers) {
        return derived.flatMap(from -> from.in(answers))
                .or(() -> Optional.of(defaultValue).filter(value -> !value.isEmpty()));
    }

    private FieldBuilder edit() {
        return new FieldBuilder(this);
    }
}
