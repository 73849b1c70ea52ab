// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.Role;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Field;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what regions declare. */
@Component(service = RegionDesk.class)
public final class RegionWindow implements RegionDesk {

    private final RegionTracker regions;
    private final RegionArchive archive;
    private final Database database;
    private final Clock clock;
    private final Access access;

    /** The window over open and archived regions. */
    @Activate
    public RegionWindow(
            @Reference RegionTracker regions,
            @Reference RegionArchive archive,
            @Reference Database database,
            @Reference Clock clock) {
        this.regions = regions;
        this.archive = archive;
        this.database = database;
        this.clock = clock;
        access = new Access(regions);
    }

    @Override
    public List<Listed> regions() {
        return regions.all().stream().map(this::listed).toList();
    }

    private Listed listed(Region region) {
        State state = regions.open(region.code()).isPresent() ? State.OPEN : State.CLOSED;
        return new Listed(
                region.code(),
                region.declaration().profile().name(),
                state,
                region.declaration().pluginVersion());
    }

    @Override
    public Optional<Declared> region(String code) {
        return regions.known(code).map(this::declared);
    }

    private Declared declared(Region region) {
        Map<String, String> formVersions = new LinkedHashMap<>();
        region.types().forEach(type -> formVersions.put(type.type().id(), type.formVersion()));
        RegionDeclaration declaration = region.declaration();
        List<String> codeLists = declaration.types().stream()
                .flatMap(RegionWindow::codeListsOf)
                .distinct()
                .toList();
        return new Declared(
                listed(region),
                declaration.profile(),
                declaration.types(),
                formVersions,
                declaration.lists(),
                declaration.rosterKinds(),
                codeLists,
                declaration.blankForms());
    }

    private static Stream<String> codeListsOf(FilingType type) {
        return type.form().fields().flatMap(RegionWindow::withColumns).flatMap(field -> field.codeList().stream());
    }

    private static Stream<Field> withColumns(Field field) {
        return Stream.concat(Stream.of(field), field.columns().stream());
    }

    @Override
    public Optional<DeclaredForm> form(String code, String type) {
        return regions.known(code).flatMap(region -> region.type(type).map(pinned -> declaredForm(region, pinned)));
    }

    @Override
    public DeclaredForm formOf(Actor actor, String filing) {
        Access.requireFilingRole(actor);
        FilingRecord record = access.readable(
                actor, database.read(handle -> Filings.find(handle, filing)).orElseThrow(Access::unknown));
        Region region = regions.known(record.pinned().region()).orElseThrow(Access::unknown);
        return declaredForm(region, archive.pinned(record.pinned().declaration()));
    }

    /** With its bounds as they are today. */
    private DeclaredForm declaredForm(Region region, PinnedType pinned) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        new TreeSet<>(codeListsOf(pinned.type()).toList())
                .forEach(id -> region.codes().list(id).ifPresent(list -> lists.put(id, list)));
        return new DeclaredForm(
                region.code(),
                pinned.type().id(),
                pinned.type().label(),
                pinned.formVersion(),
                pinned.type().form().on(LocalDate.ofInstant(clock.instant(), region.zone()), region.parameters()),
                pinned.type().rules(),
                lists);
    }

    @Override
    public Optional<CodeList> codeList(String code, String id) {
        return regions.known(code).flatMap(region -> region.codes().list(id));
    }

    @Override
    public List<Watched> watch(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "for administrators");
        }
        return regions.watch();
    }
}
