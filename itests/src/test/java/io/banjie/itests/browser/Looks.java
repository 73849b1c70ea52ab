// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page in plain and in large type, broad and narrow, and has it examined for what shuts people out. */
final class Looks {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int NARROW = 400;

    /** What lies beyond the edge of the window or is cut off within its box; tables scroll in boxes of their own. */
    private static final String CUT_OFF =
            """
            () => {
              const seen = (e) => { const box = e.getBoundingClientRect(); return box.width > 1 && box.height > 1; };
              const free = (e) => !e.closest('.table-box, .visually-hidden, .skip');
              const beyond = (e) => { const box = e.getBoundingClientRect(); return box.right > innerWidth + 1 || box.left < -1; };
              const outside = (e) => { const card = e.closest('.card'); return card && e.getBoundingClientRect().right > card.getBoundingClientRect().right + 1; };
              const cut = (e) => getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1;
              const all = [...document.querySelectorAll('header *, main, main *, footer *')].filter((e) => seen(e) && free(e));
              const words = all.filter((e) => beyond(e) || outside(e) || cut(e)).slice(0, 5).map((e) => e.outerHTML.slice(0, 160));
              if (document.documentElement.scrollWidth > innerWidth) words.push(`the page is ${document.documentElement.scrollWidth} wide`);
              return words;
            }""";

    private static final String TOO_SMALL =
            """
            () => [...document.querySelectorAll(
                'button, .button-link, header a, nav a, .tick-target, main input:not([type=checkbox], [type=radio], [type=file]), textarea')]
              .filter((e) => { const box = e.getBoundingClientRect(); return box.width > 1 && box.height > 1 && box.height < 43.9; })
              .slice(0, 5).map((e) => `${Math.round(e.getBoundingClientRect().height)} ${e.outerHTML.slice(0, 160)}`)""";

    private static final String TYPE_SIZE =
            """
            (large) => {
              if (large) localStorage.setItem('banjie-large-type', 'on');
              else localStorage.removeItem('banjie-large-type');
              dispatchEvent(new Event('storage'));
            }""";

    /** The next picture that is drawn, and whatever then moves into its new place. */
    private static final String SETTLED =
            """
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
              .then(() => Promise.allSettled(document.getAnimations()
                .filter((moving) => moving instanceof CSSTransition)
                .map((moving) => moving.finished)))
              .then(() => true)""";

    private final Page page;
    private final String name;
    private final boolean thoroughly;
    private final List<String> trouble = new ArrayList<>();

    private Looks(Page page, String name, boolean thoroughly) {
        this.page = page;
        this.name = name;
        this.thoroughly = thoroughly;
    }

    /**
     * All that is wrong with what is open now; the page is left as it was found.
     *
     * @param thoroughly whether large type, too, has its picture taken and is examined by axe, which takes a few seconds
     */
    static List<String> troubleWith(Page page, String name, boolean thoroughly) {
        Looks looks = new Looks(page, name, thoroughly);
        boolean wasLarge = (boolean) page.evaluate("() => document.documentElement.classList.contains('large')");
        looks.look(false);
        looks.look(true);
        looks.type(wasLarge);
        return looks.trouble;
    }

    private void look(boolean large) {
        type(large);
        String mode = large ? "-large" : "";
        if (!large || thoroughly) {
            examine(mode);
        }
        note(mode + " cut off", CUT_OFF);
        if (large) {
            note(mode + " too small to press", TOO_SMALL);
        }
        narrow(mode);
    }

    private void examine(String mode) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + mode + ".png"))
                .setFullPage(true));
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            trouble.add("axe on " + name + mode + ": " + described(rule));
        }
    }

    private void narrow(String mode) {
        ViewportSize size = page.viewportSize();
        page.setViewportSize(NARROW, size.height);
        page.evaluate(SETTLED);
        note(mode + " cut off at " + NARROW, CUT_OFF);
        page.setViewportSize(size.width, size.height);
        page.evaluate(SETTLED);
    }

    private void type(boolean large) {
        page.evaluate(TYPE_SIZE, large);
        page.evaluate(SETTLED);
    }

    private void note(String what, String script) {
        for (Object found : (List<?>) page.evaluate(script)) {
            trouble.add(name + what + ": " + found);
        }
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> String.valueOf(node.getHtml()))
                        .collect(Collectors.joining(" | "));
    }
}
