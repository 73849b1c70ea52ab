// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.apache.cxf.jaxrs.utils.HttpUtils;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;

/** Which methods an address knows; CXF itself names those of all resources together. */
final class AllowedMethods {

    private AllowedMethods() {}

    static String of(Message message) {
        String path = HttpUtils.getPathToMatch(message, true);
        Set<String> methods = JAXRSUtils.getRootResources(message).stream()
                .flatMap(resource -> resource.getMethodDispatcher().getOperationResourceInfos().stream())
                .filter(operation -> matches(operation.getURITemplate(), path))
                .map(OperationResourceInfo::getHttpMethod)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static boolean matches(URITemplate template, String path) {
        MetadataMap<String, String> found = new MetadataMap<>();
        if (!template.match(path, found)) {
            return false;
        }
        String rest = found.getFirst(URITemplate.FINAL_MATCH_GROUP);
        return rest == null || rest.isEmpty() || rest.equals("/");
    }
}
