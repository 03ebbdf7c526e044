package io.herald.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared or created on connections of a data source, until it is closed. */
final class CountingDataSource {

    private final DataSource proxy;
    private final AtomicInteger statements = new AtomicInteger();
    private volatile boolean closed;

    CountingDataSource(DataSource dataSource) {
        this.proxy = wrap(DataSource.class, dataSource);
    }

    DataSource proxy() {
        return proxy;
    }

    int statements() {
        return statements.get();
    }

    /** No further connection is given out. */
    void close() {
        closed = true;
    }

    private <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> {
                    if (closed && method.getName().equals("getConnection")) {
                        throw new SQLException("the test of this database is over");
                    }
                    if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection ? wrap(Connection.class, connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
