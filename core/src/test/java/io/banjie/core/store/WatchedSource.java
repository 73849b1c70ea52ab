// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source that tells of every statement before it is sent, so that tests can count, meddle and break. */
public final class WatchedSource {

    /** What is told instead of SQL when a transaction is to be committed. */
    public static final String COMMIT = "commit";

    private WatchedSource() {}

    /** Hears of every statement, a batch counting as one, and of every commit. */
    @FunctionalInterface
    public interface Watcher {
        /** Called before the statement is sent; what it throws the sender gets instead of an answer. */
        void before(String sql) throws SQLException;
    }

    /** The source under a watcher. */
    public static DataSource of(DataSource source, Watcher watcher) {
        return proxy(DataSource.class, source, (method, arguments, result) -> {
            Object made = result.get();
            return made instanceof Connection connection ? connection(connection, watcher) : made;
        });
    }

    private static Connection connection(Connection connection, Watcher watcher) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (method.getName().equals(COMMIT)) {
                watcher.before(COMMIT);
            }
            Object made = result.get();
            return made instanceof PreparedStatement statement
                    ? statement(statement, String.valueOf(arguments[0]), watcher)
                    : made;
        });
    }

    private static PreparedStatement statement(PreparedStatement statement, String sql, Watcher watcher) {
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.getName().startsWith("execute")) {
                watcher.before(sql);
            }
            return result.get();
        });
    }

    @FunctionalInterface
    private interface Around {
        Object call(Method method, Object[] arguments, Result result) throws Throwable;
    }

    @FunctionalInterface
    private interface Result {
        Object get() throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Around around) {
        InvocationHandler handler = (proxy, method, arguments) -> around.call(method, arguments, () -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
