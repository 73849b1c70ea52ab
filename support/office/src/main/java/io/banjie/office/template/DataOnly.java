// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.template;

import com.samskivert.mustache.BasicCollector;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks names up in maps and lists alone: no method or field of an object is ever reached. */
final class DataOnly extends BasicCollector {

    /** A section over nothing is left out, over an optional value shown once. */
    @Override
    public Iterator<?> toIterator(Object value) {
        if (value instanceof CharSequence text && text.isEmpty()) {
            return Collections.emptyIterator();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().iterator();
        }
        return super.toIterator(value);
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
