// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.rest.server.Provider;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.osgi.service.component.annotations.Component;

/** Hands the caller of a request to the resource's method. */
@Component(service = Provider.class)
public final class CallerContext implements Provider, ContextProvider<Caller> {

    @Override
    public Caller createContext(Message message) {
        return find(message).orElseThrow(() -> new IllegalStateException("an open call has no caller"));
    }

    /** Who makes the call of a message; nothing for open calls. */
    public static Optional<Caller> find(Message message) {
        return Optional.ofNullable(message.getExchange().get(Caller.class));
    }

    /** Remembers who makes the call of a message. */
    public static void set(Message message, Caller caller) {
        message.getExchange().put(Caller.class, caller);
    }
}
