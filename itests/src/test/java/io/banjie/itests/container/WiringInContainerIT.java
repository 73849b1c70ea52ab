// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** How the bundles of the house hang together: each class exists once for all who use it. */
public class WiringInContainerIT extends InTheContainer {

    private static final String PACKAGE = PackageNamespace.PACKAGE_NAMESPACE;

    private static BundleWiring wiring(Bundle bundle) {
        return bundle.adapt(BundleWiring.class);
    }

    private static String packageOf(BundleCapability capability) {
        return (String) capability.getAttributes().get(PACKAGE);
    }

    private static Set<String> imported(Bundle bundle) {
        return wiring(bundle).getRequiredWires(PACKAGE).stream()
                .map(wire -> packageOf(wire.getCapability()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages whose classes lie in a bundle, embedded jars included. */
    private static Set<String> contained(Bundle bundle) {
        return wiring(bundle)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream()
                .filter(path -> path.contains("/") && !path.startsWith("META-INF/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    public void no_package_of_the_house_lies_in_two_bundles() {
        Map<String, Set<String>> holders = new TreeMap<>();
        for (Bundle bundle : ours()) {
            contained(bundle).stream()
                    .filter(name -> name.startsWith("io.banjie."))
                    .forEach(name -> holders.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(bundle.getSymbolicName()));
        }
        assertThat(holders).isNotEmpty();
        assertThat(holders.entrySet()).noneMatch(holder -> holder.getValue().size() > 1);
    }

    @Test
    public void nobody_carries_classes_of_a_package_that_it_imports() {
        for (Bundle bundle : ours()) {
            Set<String> split = contained(bundle);
            split.retainAll(imported(bundle));
            assertThat(split).as(bundle.getSymbolicName()).isEmpty();
        }
    }

    @Test
    public void all_who_use_a_package_get_it_from_the_same_bundle() {
        Map<String, Set<String>> givers = new TreeMap<>();
        for (Bundle bundle : ours()) {
            for (BundleWire wire : wiring(bundle).getRequiredWires(PACKAGE)) {
                givers.computeIfAbsent(packageOf(wire.getCapability()), any -> new TreeSet<>())
                        .add(wire.getProvider().getBundle().toString());
            }
        }
        assertThat(givers.entrySet()).noneMatch(giver -> giver.getValue().size() > 1);
    }

    @Test
    public void what_may_be_missing_is_used_where_it_is_there() {
        Set<String> offered = Arrays.stream(context.getBundles())
                .flatMap(bundle -> capabilities(bundle).stream())
                .map(WiringInContainerIT::packageOf)
                .collect(Collectors.toSet());
        for (Bundle bundle : ours()) {
            Set<String> overlooked = wiring(bundle).getRevision().getDeclaredRequirements(PACKAGE).stream()
                    .map(WiringInContainerIT::packageOf)
                    .filter(offered::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
            overlooked.removeAll(imported(bundle));
            capabilities(bundle).stream().map(WiringInContainerIT::packageOf).forEach(overlooked::remove);
            assertThat(overlooked).as(bundle.getSymbolicName()).isEmpty();
        }
    }

    private static List<BundleCapability> capabilities(Bundle bundle) {
        return Optional.ofNullable(wiring(bundle))
                .map(wiring -> wiring.getCapabilities(PACKAGE))
                .orElse(List.of());
    }

    private static String packageOf(BundleRequirement requirement) {
        return requirement.getDirectives().get("filter").replaceAll("(?s).*osgi\\.wiring\\.package=([^)]*)\\).*", "$1");
    }
}
