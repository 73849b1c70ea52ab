// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Writes down the statements that go to a data source. */
public final class CountingSource {

    private final DataSource counted;
    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** What goes to this data source. */
    public CountingSource(DataSource counted) {
        this.counted = counted;
    }

    /** The data source to be used in its place. */
    public DataSource source() {
        return proxy(DataSource.class, counted);
    }

    /** The statements since the start or the last {@link #forget}. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Begins anew. */
    public void forget() {
        statements.clear();
    }

    private <T> T proxy(Class<T> type, T target) {
        Object made =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && arguments != null) {
                        statements.add(String.valueOf(arguments[0]));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
        return type.cast(made);
    }
}
