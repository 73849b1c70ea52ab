// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.LoadState;
import io.banjie.itests.certificate.SecurePort;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at a browser. Notes everything that goes wrong behind the pages, and says so at the end. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 30_000;
    private static final String DROP =
            """
            (text) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], '证明.pdf', { type: 'application/pdf' }));
              for (const type of ['dragover', 'drop'])
                document.querySelector('h1').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
            }""";
    private static final Pattern LOADING = Pattern.compile("正在(加载|查询)");

    private final URI address;
    private final BrowserContext window;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    /** Somebody at the plain port. */
    Visitor(ServerProcess server) {
        this(server.uri(), Chromium.freshWindow());
    }

    private Visitor(URI address, BrowserContext window) {
        this.address = address;
        this.window = window;
        window.setDefaultTimeout(PATIENCE);
        page = window.newPage();
        window.onPage(opened -> trouble.add("a window was opened: " + opened.url()));
        page.onDialog(dialog -> {
            trouble.add("a dialog of the browser: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> trouble.add("an error in the page: " + error));
        page.onConsoleMessage(message -> {
            // Refusals are part of the story; the browser notes each as a resource that could not be loaded.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                trouble.add("on the console: " + message.text());
            }
        });
    }

    /** Somebody at the secure port, with the certificate of an account. */
    static Visitor withCertificate(SecurePort port, String account) {
        return new Visitor(port.address(), Chromium.freshWindow(settings -> settings.setIgnoreHTTPSErrors(true)
                .setClientCertificates(
                        List.of(new ClientCertificate(port.address().toString())
                                .setPfxPath(port.certificate(account))
                                .setPassphrase(ServerProcess.password())))));
    }

    /** Signs in by the certificate for the first time, with the initial password. */
    Visitor signInByCertificate() {
        goTo("/sign-in");
        press("用数字证书登录");
        page.getByLabel("初始密码").fill(ServerProcess.password());
        press("用数字证书登录");
        return led();
    }

    private Visitor led() {
        assertThat(page.locator(".who .name")).isVisible();
        // Whoever went on at once would be led back to where the sign-in leads.
        page.waitForURL(where -> !where.contains("sign-in"));
        settle();
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** Opens a page of the portal by its address after the hash. */
    void goTo(String path) {
        page.navigate(address + "/#" + path);
        settle();
    }

    /** Waits until nothing is loaded any more. A paper shown in the page never says that it is. */
    private void settle() {
        if (page.locator("iframe").count() == 0) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        assertThat(page.getByText(LOADING)).hasCount(0);
    }

    /** Signs in on the page that is open, or on the sign-in page. */
    Visitor signIn(String username, String password) {
        goTo("/sign-in");
        page.fill("#sign-in-username", username);
        page.fill("#sign-in-password", password);
        press("登录");
        return led();
    }

    /** Presses a button by its words. */
    void press(String words) {
        button(words).click();
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Follows a link by its words. */
    void follow(String words) {
        link(words).first().click();
    }

    Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Waits until a heading says these words. */
    void seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Waits until these words are somewhere in the main part. */
    void sees(String words) {
        assertThat(page.locator("main").getByText(words).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Presses a button that brings a file; its bytes. */
    byte[] downloads(String words) {
        Download download = page.waitForDownload(() -> press(words));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Drops a PDF on the page, as from a folder. */
    void drops(byte[] pdf) {
        page.evaluate(DROP, Base64.getEncoder().encodeToString(pdf));
        settle();
    }

    /** Takes pictures of the page, plain and in large type, and has it examined for what shuts people out. */
    void looksRight(String name) {
        settle();
        trouble.addAll(Looks.troubleWith(page, name, false));
    }

    /** As {@link #looksRight}, and in large type no less. */
    void looksRightInBothSizes(String name) {
        settle();
        trouble.addAll(Looks.troubleWith(page, name, true));
    }

    @Override
    public void close() {
        window.close();
        Assertions.assertThat(trouble).isEmpty();
    }
}
