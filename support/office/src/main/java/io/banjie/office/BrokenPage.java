// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/** XHTML that cannot be drawn: not well formed, a document type or entity, a resource that the page does not carry. */
public final class BrokenPage extends DocumentFault {

    private static final long serialVersionUID = 1L;

    /**
     * Keeps the sentence.
     *
     * @param message what is wrong and where
     */
    public BrokenPage(String message) {
        super(message);
    }

    /**
     * Keeps the sentence and its cause.
     *
     * @param message what is wrong and where
     * @param cause what the library said
     */
    public BrokenPage(String message, Throwable cause) {
        super(message, cause);
    }
}
