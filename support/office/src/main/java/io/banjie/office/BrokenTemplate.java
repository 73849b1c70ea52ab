// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/** A template that cannot be filled: a name missing from the model, a section left open, a forbidden tag. */
public final class BrokenTemplate extends DocumentFault {

    private static final long serialVersionUID = 1L;

    /**
     * Keeps the sentence.
     *
     * @param message what is wrong and where
     */
    public BrokenTemplate(String message) {
        super(message);
    }

    /**
     * Keeps the sentence and its cause.
     *
     * @param message what is wrong and where
     * @param cause what the library said
     */
    public BrokenTemplate(String message, Throwable cause) {
        super(message, cause);
    }
}
