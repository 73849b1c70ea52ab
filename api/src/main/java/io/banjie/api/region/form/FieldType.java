// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

/**
 * The closed list of what an answer can be. It is archived for ever with each form, so it grows only by addition.
 */
public enum FieldType {
    /** Free text; leading and trailing blanks are dropped. */
    TEXT("text"),
    /** A resident ID number of GB 11643-1999, eighteen characters; fifteen are converted. */
    RESIDENT_ID("residentId"),
    /** A unified social credit code of GB 32100-2015. */
    USCC("uscc"),
    /** A telephone number; which kinds are accepted is the field's {@link Format}. */
    PHONE("phone"),
    /** A calendar day, {@code yyyy-MM-dd}. */
    DATE("date"),
    /** A calendar month, {@code yyyy-MM}. */
    MONTH("month"),
    /** An amount in yuan, zero or more, at most two decimals, kept as a decimal string. */
    MONEY("money"),
    /** A whole number, written in ASCII digits. */
    INTEGER("integer"),
    /** One item of a code list, kept as its code. */
    CODE("code"),
    /** Several items of a code list, kept as an array of codes. */
    CODES("codes"),
    /** Yes or no. */
    BOOLEAN("boolean"),
    /** An agency of the region that accepts filings, kept as its id. */
    AGENCY("agency"),
    /** A picture, kept as the attachment whose kind is the field's id; never among the answers. */
    PHOTO("photo"),
    /** Rows of further fields, kept as an array of objects. */
    TABLE("table");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    /** The type's name in the HTTP contract, for example {@code residentId}. */
    public String word() {
        return word;
    }
}
