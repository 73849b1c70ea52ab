// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** The components that this bundle declares, whether they are there or still wait for something. */
@Component(service = DeclaredParts.class)
public final class DeclaredParts {

    private final ServiceComponentRuntime components;
    private final BundleContext bundle;

    /** The components of one bundle. */
    @Activate
    public DeclaredParts(@Reference ServiceComponentRuntime components, BundleContext bundle) {
        this.components = components;
        this.bundle = bundle;
    }

    /** How many components offer the service. */
    public int count(Class<?> service) {
        return (int) declared().stream()
                .filter(component -> Stream.of(component.serviceInterfaces).anyMatch(service.getName()::equals))
                .count();
    }

    /** The components that are not there, each with what it waits for; empty when the bundle is complete. */
    public List<String> missing() {
        return declared().stream()
                .map(components::getComponentConfigurationDTOs)
                .flatMap(Collection::stream)
                .filter(configuration -> configuration.unsatisfiedReferences.length > 0)
                .map(DeclaredParts::inWords)
                .toList();
    }

    private Collection<ComponentDescriptionDTO> declared() {
        return components.getComponentDescriptionDTOs(bundle.getBundle());
    }

    private static String inWords(ComponentConfigurationDTO configuration) {
        String waitsFor = Stream.of(configuration.unsatisfiedReferences)
                .map((UnsatisfiedReferenceDTO reference) -> reference.name)
                .collect(Collectors.joining(", "));
        return simple(configuration.description.name) + " waits for " + waitsFor;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
