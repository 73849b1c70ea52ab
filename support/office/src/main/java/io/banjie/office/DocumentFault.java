// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/** A document that cannot be drawn; the message says in one sentence what to correct. */
public abstract sealed class DocumentFault extends RuntimeException permits BrokenPage, BrokenTemplate, MissingGlyph {

    private static final long serialVersionUID = 1L;

    /**
     * Keeps the sentence.
     *
     * @param message what is wrong and where
     */
    DocumentFault(String message) {
        super(message);
    }

    /**
     * Keeps the sentence and its cause.
     *
     * @param message what is wrong and where
     * @param cause what the drawing library said
     */
    DocumentFault(String message, Throwable cause) {
        super(message, cause);
    }
}
