// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import io.banjie.api.region.form.Condition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document issued for one approved filing, for example a certificate. Its model is frozen at the decision, its number
 * taken when it is first drawn, its first bytes kept: a reprint is byte for byte the same. It may be had in further
 * layouts, which are the same document: one number, one code, one state.
 *
 * <p>The model offers these names to the template. All are always there, the empty text where nothing is known, so that
 * each can be printed or asked for as a section. They are text unless something else is said.
 *
 * <ul>
 *   <li>{@code number}; {@code checkUrl}, the public page that says whether it counts; {@code checkCode}, what is typed there
 *       by who cannot follow it; {@code issuedOn}, the day of the first drawing, written out
 *   <li>{@code employer.name}, {@code employer.uscc}, {@code agency.name}
 *   <li>{@code filing.number}; {@code filing.decidedOn}, the day of the decision, written out
 *   <li>{@code worker.name}, {@code worker.idType} (its label), {@code worker.idNumber} (in full), {@code worker.sex} (what
 *       the resident ID states, else the answer {@code sex} of the filing or of what it builds on), {@code worker.birthDate}
 *       (likewise, else the answer {@code birthDate}; as 2019-07-01)
 *   <li>{@code answers.x} for each field x of the filing type, {@code foundation.x} for each field of the types it may
 *       build on, {@code profile.x} for each field of the type that sets the employer's profile: labels instead of codes
 *       and ids, days and months written out as 2019年7月1日 and 2019年7月, amounts with two decimals, yes and no as booleans
 *   <li>{@code codes.x.y} for what is known under the name y of the code list entry behind the answer x
 *   <li>{@code service.years} and {@code service.months} as whole numbers: full years, and full months beyond them, from the
 *       first day to the last one, both counted; to the day of the decision while the employment lasts
 *   <li>{@code texts.x} for each of the kind's own texts
 * </ul>
 *
 * @param kind its name in the filing type
 * @param label what people read
 * @param numbering how it is numbered
 * @param template its page
 * @param texts further sentences by name
 * @param states for a certificate of an ended contract, the names that state each item the law demands
 * @param issuedWhen for which filings it is issued: judged at the decision by their answers laid over those of the filing
 *     they build on; always where a declaration of old does not say
 * @param otherwise what is said to who asks for it of another filing; empty where it is always issued
 * @param layouts other pages it may be had on, none in a declaration of old
 * @param acknowledges whether it only tells that the filing came in, so that nobody relies on it and the filing can still be
 *     undone; not so in a declaration of old
 */
public record DocumentKind(
        String kind,
        String label,
        Numbering numbering,
        Template template,
        Map<String, String> texts,
        Map<EndingItem, List<String>> states,
        Condition issuedWhen,
        String otherwise,
        List<Layout> layouts,
        boolean acknowledges) {

    /**
     * A page that a document may be had on.
     *
     * @param kind its name, unique among the documents and layouts of the filing type
     * @param label what people read
     * @param template the page, offered the model of the document
     */
    public record Layout(String kind, String label, Template template) {
        public Layout {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(template, "template");
        }
    }

    public DocumentKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(numbering, "numbering");
        Objects.requireNonNull(template, "template");
        texts = Map.copyOf(texts);
        states = Map.copyOf(states);
        issuedWhen = Objects.requireNonNullElse(issuedWhen, Condition.ALWAYS);
        otherwise = Objects.requireNonNullElse(otherwise, "");
        layouts = layouts == null ? List.of() : List.copyOf(layouts);
    }

    /** A document without further sentences. */
    public static DocumentKind of(String kind, String label, Numbering numbering, Template template) {
        return new DocumentKind(
                kind, label, numbering, template, Map.of(), Map.of(), Condition.ALWAYS, "", List.of(), false);
    }

    /** With further sentences by name. */
    public DocumentKind saying(Map<String, String> sentences) {
        return new DocumentKind(
                kind, label, numbering, template, sentences, states, issuedWhen, otherwise, layouts, acknowledges);
    }

    /** Stating an item that the law demands by these names of the model, the first of them in every case. */
    public DocumentKind stating(EndingItem item, String... names) {
        Map<EndingItem, List<String>> more = new EnumMap<>(EndingItem.class);
        more.putAll(states);
        more.put(item, List.of(names));
        return new DocumentKind(
                kind, label, numbering, template, texts, more, issuedWhen, otherwise, layouts, acknowledges);
    }

    /** Issued only for filings for which the condition holds; who asks for it of another is told why not. */
    public DocumentKind onlyWhen(Condition condition, String whyNot) {
        return new DocumentKind(
                kind, label, numbering, template, texts, states, condition, whyNot, layouts, acknowledges);
    }

    /** To be had in another layout as well. */
    public DocumentKind alsoAs(String name, String called, Template page) {
        List<Layout> more = new ArrayList<>(layouts);
        more.add(new Layout(name, called, page));
        return new DocumentKind(
                kind, label, numbering, template, texts, states, issuedWhen, otherwise, more, acknowledges);
    }

    /** A mere receipt: it may go out and the filing still be undone, which makes it void. */
    public DocumentKind acknowledging() {
        return new DocumentKind(kind, label, numbering, template, texts, states, issuedWhen, otherwise, layouts, true);
    }

    /** Whether it is issued for every filing. */
    public boolean forAll() {
        return issuedWhen instanceof Condition.Always;
    }

    /** All pages it may be had on, its own first. */
    public Stream<Layout> pages() {
        return Stream.concat(Stream.of(new Layout(kind, label, template)), layouts.stream());
    }

    /** The page of this name, or nothing. */
    public Optional<Layout> page(String name) {
        return pages().filter(page -> page.kind().equals(name)).findFirst();
    }
}
