// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** All items of a list, one page in memory at a time; the next is read when the last one's items are used up. */
final class Pages<T> implements Iterator<T> {

    private final Function<PageRequest, Page<T>> source;
    private Iterator<T> items;
    private Optional<String> next;

    /**
     * All items from a first page on.
     *
     * @param first the page that has been read already
     * @param source where the others come from
     */
    Pages(Page<T> first, Function<PageRequest, Page<T>> source) {
        this.source = source;
        items = first.items().iterator();
        next = first.next();
    }

    /** The largest page, the first of its list. */
    static PageRequest first(boolean counted) {
        return new PageRequest(PageRequest.MOST, Optional.empty(), counted);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && next.isPresent()) {
            Page<T> page = source.apply(new PageRequest(PageRequest.MOST, next, false));
            items = page.items().iterator();
            next = page.next();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
