// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of a bundle's folder {@code demo}. */
interface Props {

    /** The names of all files. */
    List<String> names();

    /** The content of a file; nothing when it is not there. */
    Optional<byte[]> read(String name) throws IOException;
}
