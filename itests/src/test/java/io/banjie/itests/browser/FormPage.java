// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** A declared form on a page, filled in field by field as a person would. */
final class FormPage {

    private final Page page;

    FormPage(Page page) {
        this.page = page;
    }

    Locator control(String field) {
        return page.locator("#field-" + field);
    }

    /** Fills in answers: types, ticks, or chooses from a list by the code. */
    void fill(Map<String, ?> answers) {
        answers.forEach((field, value) -> fill(field, String.valueOf(value)));
    }

    void fill(String field, String value) {
        Locator control = control(field);
        String role = String.valueOf(control.getAttribute("role"));
        switch (role) {
            case "radiogroup", "group" ->
                control.locator("input[value='" + value + "']").check();
            case "combobox" -> {
                control.fill(value);
                control.press("Tab");
            }
            default -> {
                control.fill(value);
                control.blur();
            }
        }
    }

    String valueOf(String field) {
        return control(field).inputValue();
    }
}
