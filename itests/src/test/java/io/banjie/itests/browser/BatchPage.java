// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The pages of files with many filings: choosing one, and the counts of what became of it. */
final class BatchPage {

    private static final double PATIENCE = 120_000;

    private final Visitor visitor;

    BatchPage(Visitor visitor) {
        this.visitor = visitor;
    }

    void choose(FilePayload file) {
        visitor.page().locator("input[type=file]").setInputFiles(file);
    }

    /** Waits until so many rows are counted under these words. */
    void counts(String words, int count) {
        Locator counted = visitor.page()
                .locator(".counts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(Pattern.compile("^" + words + "$"))))
                .locator("dd");
        assertThat(counted).hasText(String.valueOf(count), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}
