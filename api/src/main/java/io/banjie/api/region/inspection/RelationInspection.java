// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what a type needs from others and does to them: gate, foundation, route, slots, effect. */
final class RelationInspection {

    private static final Set<String> OF_SLOT = Set.of("employer", "serialNumber", "since");
    private static final List<String> PERSON = List.of(Form.WORKER_NAME, Form.ID_TYPE, Form.ID_NUMBER);

    private final Declared region;
    private final FilingType type;
    private final Map<String, Field> fields;
    private final Report report;

    private RelationInspection(Declared region, FilingType type, Report report) {
        this.region = region;
        this.type = type;
        this.report = report;
        fields = FormInspection.byId(type.form().fields().toList());
    }

    static void inspect(Declared region, FilingType type, Set<Status> reached, Report report) {
        RelationInspection inspection = new RelationInspection(region, type, report);
        inspection.inspectGate();
        inspection.inspectFoundation(type.foundation());
        inspection.inspectReview();
        report.eachOnce("slot", type.slots(), Slot::name);
        type.slots().forEach(slot -> inspection.inspect(slot, reached, report.about("slot " + slot.name())));
        inspection.inspectEffect();
    }

    private void inspectGate() {
        type.gate().ifPresent(gate -> {
            report.require(
                    region.type(gate.type()).isPresent() && !gate.type().equals(type.id()),
                    "opens after " + gate.type() + ", which is no other filing type");
            report.requireText(gate.code(), "problem code for its gate");
            report.requireText(gate.message(), "message for its gate");
            new Mentions(region, fields).inspect(gate.when(), "its gate", report);
        });
    }

    private void inspectFoundation(Foundation foundation) {
        inspectTakenOver();
        if (!foundation.needed()) {
            return;
        }
        for (String id : foundation.types()) {
            Optional<FilingType> base = region.type(id);
            report.require(
                    base.filter(found -> suits(foundation, found.effect())).isPresent(),
                    "builds on " + id + ", which " + unsuited(foundation));
            report.require(
                    !foundation.onRoster()
                            || region.rosterKinds().stream()
                                    .anyMatch(kind -> kind.type().equals(id)),
                    "builds on " + id + " on a roster, but no roster lists it");
        }
        report.requireText(foundation.message(), "message for its foundation");
        report.requireText(foundation.legalBasis(), "legal basis for its foundation");
        report.requireText(foundation.fix(), "fix for its foundation");
    }

    /** What the platform fills in from another field of what is built on must be there, and of the same type. */
    private void inspectTakenOver() {
        for (Field field : fields.values()) {
            field.derived().filter(from -> from.how() == Derived.How.FOUNDATION).ifPresent(from -> report.about(
                            "field " + field.id())
                    .require(
                            region.foundationFields(type)
                                    .anyMatch(source ->
                                            source.id().equals(from.field()) && source.type() == field.type()),
                            "is taken from " + from.field() + ", which nothing it builds on answers"));
        }
    }

    private static boolean suits(Foundation foundation, Effect effect) {
        return switch (foundation.subject()) {
            case PROFILE -> effect instanceof Effect.SetsProfile;
            case FILING -> !(effect instanceof Effect.SetsProfile) && !(effect instanceof Effect.Corrects);
            case EMPLOYMENT -> keepsRelation(effect);
        };
    }

    private static String unsuited(Foundation foundation) {
        return switch (foundation.subject()) {
            case PROFILE -> "sets no profile";
            case FILING -> "is not to be mended";
            case EMPLOYMENT -> "opens or continues nothing";
        };
    }

    private static boolean keepsRelation(Effect effect) {
        return effect instanceof Effect.Opens || effect instanceof Effect.Continues;
    }

    private void inspectReview() {
        type.review().office().ifPresent(this::inspectRoute);
        if (type.review() instanceof Review.Automatic automatic) {
            Mentions.ofProfile(region).inspect(automatic.trusted(), "its automatic review", report);
            automatic
                    .spotChecks()
                    .ifPresent(id -> report.require(
                            region.parameters().stream()
                                    .anyMatch(figure -> figure.id().equals(id)),
                            "is looked at by " + id + ", which is no parameter"));
        }
        report.require(
                !type.counter() || type.review().office().isPresent(),
                "is filed at the counter, but no agency has its filings");
        report.require(
                !type.workerApplies() || type.counter() && fields.containsKey(Form.ID_NUMBER),
                "is applied for by workers, but not filed at the counter or about nobody");
    }

    private void inspectRoute(Review.Route route) {
        if (route instanceof Review.Route.ChosenIn chosen) {
            Field field = fields.get(chosen.field());
            report.require(
                    isAgency(field) && field.required(), "is routed by " + chosen.field() + ", which names no agency");
        } else if (route instanceof Review.Route.OfProfile profile) {
            report.require(
                    region.profileFields().anyMatch(field -> field.id().equals(profile.field()) && namesAgency(field)),
                    "is routed by the profile's " + profile.field() + ", which names no agency");
            report.require(
                    type.gate().isPresent() || type.foundation().ofProfile(),
                    "is routed by a profile that an employer need not have");
        } else if (route instanceof Review.Route.OfProfileOrDivision profile) {
            report.require(
                    region.profileFields().anyMatch(field -> field.id().equals(profile.field()) && namesAgency(field)),
                    "is routed by the profile's " + profile.field() + ", which names no agency");
            report.require(
                    region.profile().allAgencies().anyMatch(agency -> !agency.divisions()
                            .isEmpty()),
                    "is routed by divisions, for which no agency is proposed");
        }
    }

    /** Whether each answer is the id of an agency: by the field's type, or because each code of its list is one. */
    private boolean namesAgency(Field field) {
        Set<String> accepting = region.profile()
                .allAgencies()
                .filter(Agency::accepting)
                .map(Agency::id)
                .collect(Collectors.toSet());
        return isAgency(field)
                || field.codeList()
                        .flatMap(region::ownList)
                        .filter(list -> !list.items().isEmpty() && list.basis().isEmpty())
                        .filter(list ->
                                list.items().stream().map(CodeItem::code).allMatch(accepting::contains))
                        .isPresent();
    }

    private static boolean isAgency(Field field) {
        return field != null && field.type() == FieldType.AGENCY;
    }

    private void inspect(Slot slot, Set<Status> reached, Report ofSlot) {
        new Mentions(region, fields).inspect(slot.when(), "its condition", ofSlot);
        ofSlot.require(!slot.heldIn().isEmpty() || slot.whileInService(), "is held in no status");
        for (Status status : new TreeSet<>(slot.heldIn())) {
            ofSlot.require(reached.contains(status), "is held in " + status + ", which the type never reaches");
        }
        ofSlot.require(
                !slot.whileInService() || keepsRelation(type.effect()), "is held while in service, but opens nothing");
        ofSlot.require(
                slot.key() == Slot.Key.EMPLOYER || slot.key() == Slot.Key.FILING || fields.containsKey(Form.ID_NUMBER),
                "guards a person, but the form names none");
        ofSlot.require(
                slot.key() != Slot.Key.FILING || type.foundation().ofFiling(), "guards a filing, but none is mended");
        ofSlot.require(
                slot.per().isEmpty() || fields.containsKey(slot.per()),
                "is one per " + slot.per() + ", which is no field of the form");
        ofSlot.requireText(slot.message(), "message");
        ofSlot.requireText(slot.legalBasis(), "legal basis");
        ofSlot.requireText(slot.fix(), "fix");
        Placeholders.inspect(slot.message(), OF_SLOT, ofSlot);
        ofSlot.require(
                region.types().stream()
                        .flatMap(other -> other.slots().stream())
                        .filter(other -> other.name().equals(slot.name()))
                        .allMatch(other ->
                                other.key() == slot.key() && other.per().equals(slot.per())),
                "guards something else in another filing type");
    }

    private void inspectEffect() {
        Effect effect = type.effect();
        days(effect).forEach(this::requireDay);
        if (effect instanceof Effect.SetsProfile profile) {
            report.require(
                    fields.containsKey(profile.nameField()),
                    "sets a profile named by the unknown field " + profile.nameField());
        }
        if (effect instanceof Effect.Corrects corrects) {
            Stream.of(corrects.kindField(), corrects.wrongField(), corrects.oldField(), corrects.newField())
                    .forEach(id -> report.require(fields.containsKey(id), "mends by the unknown field " + id));
            report.require(type.foundation().ofFiling(), "mends, but builds on no filing");
            return;
        }
        if (effect instanceof Effect.None || effect instanceof Effect.SetsProfile) {
            return;
        }
        PERSON.forEach(id -> report.require(fields.containsKey(id), "is about a person, but does not ask " + id));
        report.require(
                effect instanceof Effect.Opens || type.foundation().ofEmployment(),
                "continues or closes a relation, but builds on nothing");
        if (effect instanceof Effect.Closes closes) {
            closes.servedSince()
                    .ifPresent(since -> report.require(
                            region.foundationFields(type)
                                    .anyMatch(field -> field.id().equals(since) && field.type() == FieldType.DATE),
                            "counts service from " + since + ", which is no day of what it builds on"));
        }
    }

    private static Stream<String> days(Effect effect) {
        if (effect instanceof Effect.Opens opens) {
            return Stream.concat(Stream.of(opens.startField()), opens.endField().stream());
        }
        if (effect instanceof Effect.Continues continues) {
            return Stream.concat(Stream.of(continues.startField()), continues.endField().stream());
        }
        return effect instanceof Effect.Closes closes ? Stream.of(closes.dateField()) : Stream.empty();
    }

    private void requireDay(String id) {
        Field field = fields.get(id);
        report.require(
                field != null && field.type() == FieldType.DATE,
                "takes effect on " + id + ", which is no day of the form");
    }
}
