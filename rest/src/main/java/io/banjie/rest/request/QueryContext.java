// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.server.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Message;
import org.osgi.service.component.annotations.Component;

/** Hands the query parameters of a request to the resource's method. */
@Component(service = Provider.class)
public final class QueryContext implements Provider, ContextProvider<Query> {

    @Override
    public Query createContext(Message message) {
        return new Query(new UriInfoImpl(message).getQueryParameters());
    }
}
