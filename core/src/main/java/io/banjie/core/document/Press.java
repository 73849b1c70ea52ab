// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.Template;
import io.banjie.office.DocumentFault;
import io.banjie.office.Page;
import io.banjie.office.Sheet;
import io.banjie.office.SheetWriter;
import io.banjie.office.TemplateFiller;
import io.banjie.office.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws papers, no more at a time than there are processors, and takes in only so many orders: a flood of prints must
 * not take the threads that filing needs.
 */
@Component(service = Press.class)
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private static final String LANGUAGE = "zh-CN";
    private static final int MOST_ORDERS = 64;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final AtomicInteger orders = new AtomicInteger();
    private final TemplateFiller filler;
    private final Typesetter typesetter;
    private final SheetWriter sheets;

    /** A press with these tools. */
    @Activate
    public Press(@Reference TemplateFiller filler, @Reference Typesetter typesetter, @Reference SheetWriter sheets) {
        this.filler = Objects.requireNonNull(filler, "filler");
        this.typesetter = Objects.requireNonNull(typesetter, "typesetter");
        this.sheets = Objects.requireNonNull(sheets, "sheets");
    }

    /**
     * Does work in which papers are drawn.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS when too many wait already
     */
    public <T> T order(Supplier<T> work) {
        try {
            if (orders.incrementAndGet() > MOST_ORDERS) {
                throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many papers are being drawn")
                        .named("press-busy")
                        .retryAfter(SOON);
            }
            return work.get();
        } finally {
            orders.decrementAndGet();
        }
    }

    /**
     * Does work in which one paper is drawn.
     *
     * @param paper which, for the log
     * @throws Refusal TOO_MANY_ATTEMPTS when too many wait already, DOCUMENT_FAILED when it cannot be drawn
     */
    public <T> T order(String paper, Supplier<T> work) {
        try {
            return order(work);
        } catch (DocumentFault undrawable) {
            LOG.error("{}: {}", paper, undrawable.getMessage());
            throw Refusal.of(ProblemCode.DOCUMENT_FAILED, undrawable.getMessage());
        }
    }

    /**
     * Draws a filled template.
     *
     * @param at the creation date written into the file: the same model at the same instant gives the same bytes
     * @throws DocumentFault when it cannot be drawn
     */
    public byte[] pdf(Template template, Map<String, ?> model, String title, Instant at) {
        return alone(() -> {
            String page = filler.fill(template.xhtml(), model);
            Map<String, byte[]> resources =
                    Map.of(Template.STYLE, template.css().getBytes(StandardCharsets.UTF_8));
            return typesetter.pdf(new Page(page, resources, title, LANGUAGE, at));
        });
    }

    /** Writes a workbook. */
    public byte[] xlsx(Sheet sheet) {
        return alone(() -> sheets.xlsx(sheet));
    }

    private <T> T alone(Supplier<T> work) {
        drawing.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            drawing.release();
        }
    }
}
