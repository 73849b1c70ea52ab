// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class MigratedSourceTest {

    private final BlockingQueue<Object> published = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> withdrawn = new LinkedBlockingQueue<>();

    @Test
    void a_migrated_source_is_published_and_withdrawn_at_the_end() throws Exception {
        DataSource derby = derby();
        MigratedSource source = new MigratedSource(derby, registry(), Duration.ofMillis(1));
        assertThat(next(published)).isSameAs(derby);

        source.stop();

        assertThat(withdrawn).hasSize(1);
    }

    @Test
    void a_database_that_starts_after_the_server_is_waited_for() throws Exception {
        AtomicInteger failures = new AtomicInteger(3);
        DataSource late = failing(derby(), failures);

        MigratedSource source = new MigratedSource(late, registry(), Duration.ofMillis(1));

        assertThat(next(published)).isSameAs(late);
        assertThat(failures).hasNegativeValue();
        source.stop();
    }

    @Test
    void a_server_that_stops_waits_no_longer() throws Exception {
        DataSource never = failing(derby(), new AtomicInteger(Integer.MAX_VALUE));
        MigratedSource source = new MigratedSource(never, registry(), Duration.ofDays(1));

        source.stop();

        assertThat(published).isEmpty();
    }

    private static Object next(BlockingQueue<Object> queue) throws InterruptedException {
        return queue.poll(1, TimeUnit.MINUTES);
    }

    private static DataSource derby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:source-" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        return derby;
    }

    /** The data source, but its first connections fail. */
    private static DataSource failing(DataSource real, AtomicInteger failures) {
        return proxy(DataSource.class, (method, arguments) -> {
            if (failures.getAndDecrement() > 0) {
                throw new SQLTransientConnectionException("not there yet");
            }
            return method.invoke(real, arguments);
        });
    }

    /** A service registry that remembers what is published and withdrawn. */
    private BundleContext registry() {
        ServiceRegistration<?> registration = proxy(ServiceRegistration.class, (method, arguments) -> {
            withdrawn.add(method.getName());
            return null;
        });
        return proxy(BundleContext.class, (method, arguments) -> {
            published.add(arguments[1]);
            return registration;
        });
    }

    private interface Answer {
        Object to(java.lang.reflect.Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                MigratedSourceTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
