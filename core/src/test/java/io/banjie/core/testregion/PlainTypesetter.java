// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.office.MissingGlyph;
import io.banjie.office.Page;
import io.banjie.office.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Sets a page as its own text, at once; fails on the drawings that a test names, and counts. */
public final class PlainTypesetter implements Typesetter {

    private final AtomicInteger drawings = new AtomicInteger();
    private final IntPredicate failing;

    /** One that never fails. */
    public PlainTypesetter() {
        this(drawing -> false);
    }

    /** One that fails on these drawings, the first of which is 1. */
    public PlainTypesetter(IntPredicate failing) {
        this.failing = failing;
    }

    /** How many pages were drawn or failed. */
    public int drawings() {
        return drawings.get();
    }

    @Override
    public byte[] pdf(Page page) {
        if (failing.test(drawings.incrementAndGet())) {
            throw new MissingGlyph('?');
        }
        String drawn = page.title() + "\n" + page.createdAt() + "\n"
                + page.xhtml().replace("&#x3D;", "=").replace("&amp;", "&");
        return drawn.getBytes(StandardCharsets.UTF_8);
    }
}
