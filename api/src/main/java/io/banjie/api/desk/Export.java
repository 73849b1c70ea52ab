// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is made while it is sent.
 *
 * @param fileName the name it is offered under
 * @param mediaType what it is
 * @param body writes it, once
 */
public record Export(String fileName, String mediaType, Body body) {

    /** Writes a file. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes the file and leaves the stream open.
         *
         * @throws Refusal TOO_MANY_ATTEMPTS before anything is written when too many files are being made at once
         * @throws IOException when the stream refuses
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
