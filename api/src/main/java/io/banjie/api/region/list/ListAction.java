// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.list;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a reader can do from a list.
 *
 * @param id its name in the list
 * @param label the word on the button
 * @param kind what happens
 * @param on what it needs
 * @param type the filing type it begins, for CREATE, RELATED and BATCH
 * @param rosterKind the roster it makes, for ROSTER
 * @param document the document it opens, for DOCUMENT
 * @param hint a sentence beside the button, empty for none
 */
public record ListAction(
        String id,
        String label,
        Kind kind,
        On on,
        Optional<String> type,
        Optional<String> rosterKind,
        Optional<String> document,
        String hint) {

    /** What an action does. */
    public enum Kind {
        /** Opens an empty form. */
        CREATE,
        /** Opens the form of a type that builds on the row. */
        RELATED,
        /** Opens one sheet in which filings of a type that builds on the rows are filled in together. */
        BATCH,
        /** Opens the row's form. */
        EDIT,
        /** Hands the rows in that wait for it. */
        SUBMIT,
        /** Takes the rows back. */
        WITHDRAW,
        /** Makes a roster of the rows. */
        ROSTER,
        /** Opens a document of the row. */
        DOCUMENT
    }

    /** What an action needs. */
    public enum On {
        /** Nothing. */
        LIST,
        /** One row. */
        ROW,
        /** One or more ticked rows. */
        ROWS
    }

    public ListAction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    private static ListAction of(String id, String label, Kind kind, On on) {
        return new ListAction(id, label, kind, on, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    private ListAction beginning(String filingType) {
        return new ListAction(id, label, kind, on, Optional.of(filingType), rosterKind, document, hint);
    }

    /** Begins a filing. */
    public static ListAction create(String label, String type) {
        return of("create-" + type, label, Kind.CREATE, On.LIST).beginning(type);
    }

    /** Begins a filing that builds on the row. */
    public static ListAction related(String label, String type) {
        return of("related-" + type, label, Kind.RELATED, On.ROW).beginning(type);
    }

    /**
     * Begins many filings that build on the rows, filled in together as rows of one sheet; the type must come in files. What is
     * saved is a batch.
     */
    public static ListAction batch(String label, String type) {
        return of("batch-" + type, label, Kind.BATCH, On.ROWS).beginning(type);
    }

    /** Mends the row. */
    public static ListAction edit(String label) {
        return of("edit", label, Kind.EDIT, On.ROW);
    }

    /** Hands the rows in that are drafts or came back, each on its own. */
    public static ListAction submit(String label) {
        return of("submit", label, Kind.SUBMIT, On.ROWS);
    }

    /** Takes the rows back. */
    public static ListAction withdraw(String label) {
        return of("withdraw", label, Kind.WITHDRAW, On.ROWS);
    }

    /** Makes a roster of the rows. */
    public static ListAction roster(String label, String rosterKind) {
        ListAction action = of("roster-" + rosterKind, label, Kind.ROSTER, On.ROWS);
        return new ListAction(
                action.id,
                label,
                action.kind,
                action.on,
                Optional.empty(),
                Optional.of(rosterKind),
                Optional.empty(),
                "");
    }

    /** Opens a document of the row. */
    public static ListAction document(String label, String documentKind) {
        ListAction action = of("document-" + documentKind, label, Kind.DOCUMENT, On.ROW);
        return new ListAction(
                action.id,
                label,
                action.kind,
                action.on,
                Optional.empty(),
                Optional.empty(),
                Optional.of(documentKind),
                "");
    }

    /** With a sentence beside the button. */
    public ListAction hint(String sentence) {
        return new ListAction(id, label, kind, on, type, rosterKind, document, sentence);
    }
}
