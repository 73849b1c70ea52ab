// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;

/** Teaches a mapper the permitted types of sealed interfaces under their simple names, so that none can be forgotten. */
final class SealedTypes {

    private SealedTypes() {}

    static void register(ObjectMapper mapper, Class<?>... sealed) {
        for (Class<?> type : sealed) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
    }
}
