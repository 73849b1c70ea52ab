// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.FilingDesk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What the bundles of the house offer to each other. */
public class ServicesInContainerIT extends InTheContainer {

    @Test
    public void every_component_has_all_it_waits_for() {
        ServiceComponentRuntime components = service(ServiceComponentRuntime.class);
        List<String> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO component :
                components.getComponentDescriptionDTOs(ours().toArray(new Bundle[0]))) {
            List<ComponentConfigurationDTO> configurations =
                    List.copyOf(components.getComponentConfigurationDTOs(component));
            if (configurations.isEmpty() || !configurations.stream().allMatch(ServicesInContainerIT::satisfied)) {
                waiting.add(component.name);
            }
        }
        assertThat(waiting).isEmpty();
    }

    private static boolean satisfied(ComponentConfigurationDTO component) {
        return component.state == ComponentConfigurationDTO.SATISFIED
                || component.state == ComponentConfigurationDTO.ACTIVE;
    }

    @Test
    public void every_service_of_the_house_can_be_had() {
        assertThat(ours().stream().flatMap(ServicesInContainerIT::offeredBy).filter(this::cannotBeHad))
                .isEmpty();
    }

    private static Stream<ServiceReference<?>> offeredBy(Bundle bundle) {
        return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Arrays::stream);
    }

    private boolean cannotBeHad(ServiceReference<?> reference) {
        try {
            return context.getService(reference) == null;
        } finally {
            context.ungetService(reference);
        }
    }

    @Test
    public void behind_every_word_for_a_desk_there_is_one_desk() {
        List<String> desks = desks();
        assertThat(desks).contains(FilingDesk.class.getName()).hasSizeGreaterThan(8);
        assertThat(desks).filteredOn(name -> count(name) > 1).isEmpty();
        assertThat(desks).filteredOn(name -> count(name) == 0).isEmpty();
    }

    private static List<String> desks() {
        Bundle words = FrameworkUtil.getBundle(FilingDesk.class);
        return Collections.list(words.findEntries("/io/banjie/api/desk", "*.class", false)).stream()
                .map(entry -> entry.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", ""))
                .filter(name -> name.endsWith("Desk") || name.endsWith(".Seeding"))
                .toList();
    }

    private int count(String type) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, null);
            return found == null ? 0 : found.length;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    public void nobody_outside_the_house_hears_of_the_core_s_own_services() {
        List<String> users = ours().stream()
                .filter(bundle -> bundle.getSymbolicName().equals("io.banjie.core"))
                .flatMap(ServicesInContainerIT::offeredBy)
                .filter(reference -> !Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS)).stream()
                        .anyMatch(name -> !name.startsWith("io.banjie.core.")))
                .flatMap(reference ->
                        Stream.ofNullable(reference.getUsingBundles()).flatMap(Arrays::stream))
                .map(Bundle::getSymbolicName)
                .distinct()
                .toList();
        assertThat(users).allMatch(name -> name.equals("io.banjie.core"));
    }
}
