// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;

/** Which method of a resource a request was matched to. */
final class Operations {

    private Operations() {}

    static Method current() {
        return JAXRSUtils.getCurrentMessage()
                .getExchange()
                .get(OperationResourceInfo.class)
                .getAnnotatedMethod();
    }
}
