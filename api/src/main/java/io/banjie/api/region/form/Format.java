// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

/** A closer shape of a text or phone field. Which characters each admits is fixed here and never changes. */
public enum Format {
    /** No closer shape. */
    ANY(".*"),
    /** A person's name: Chinese characters of every plane, Latin letters, the middle dot of minority names, blanks inside. */
    PERSON_NAME("[\\p{IsHan}\\p{IsLatin}][\\p{IsHan}\\p{IsLatin}·.'\\- ]{1,49}"),
    /** A mobile number of mainland China: eleven digits, the first 1, the second 3 to 9. */
    MOBILE("1[3-9]\\d{9}"),
    /** A fixed-line number with or without area code and extension. */
    LANDLINE("(0\\d{2,3}-?)?\\d{7,8}(-\\d{1,6})?"),
    /** Six digits. */
    POSTCODE("\\d{6}"),
    /** An organisation code of GB 11714: eight characters and a check character. */
    ORGANISATION_CODE("[0-9A-Z]{8}-?[0-9X]");

    private final String pattern;

    Format(String pattern) {
        this.pattern = pattern;
    }

    /** The regular expression the whole text must match; ASCII digits only. */
    public String pattern() {
        return pattern;
    }

    /**
     * Whether the text has this shape.
     *
     * @param text what was answered, already trimmed
     */
    public boolean admits(String text) {
        return text.matches(pattern);
    }
}
