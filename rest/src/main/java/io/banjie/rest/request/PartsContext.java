// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.Refusal;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.server.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.ext.MessageContextImpl;
import org.apache.cxf.jaxrs.utils.multipart.AttachmentUtils;
import org.apache.cxf.message.Message;
import org.osgi.service.component.annotations.Component;

/** Hands the parts of an uploaded form to the resource's method; big ones wait in files, not in memory. */
@Component(service = Provider.class)
public final class PartsContext implements Provider, ContextProvider<Parts> {

    @Override
    public Parts createContext(Message message) {
        try {
            return new Parts(AttachmentUtils.getMultipartBody(new MessageContextImpl(message))
                    .getAllAttachments());
        } catch (Refusal tooLarge) {
            throw tooLarge;
        } catch (RuntimeException broken) {
            throw broken.getCause() instanceof Refusal refusal ? refusal : Malformed.because("multipart");
        }
    }
}
