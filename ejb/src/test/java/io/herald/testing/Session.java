package io.herald.testing;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import javax.sql.DataSource;

/** One transaction of a test, and a very small container for what a repository gets injected. */
public record Session(EntityManager entities, DataSource dataSource) {

    /** An instance whose {@code @PersistenceContext} and {@code @Resource DataSource} fields are filled. */
    public <T> T repository(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return filled(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make a " + type.getSimpleName(), e);
        }
    }

    /** The same instance, with its {@code @PersistenceContext} and {@code @Resource DataSource} fields filled. */
    public <T> T filled(T repository) {
        try {
            for (Field field : repository.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(repository, entities);
                } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
                    field.setAccessible(true);
                    field.set(repository, dataSource);
                }
            }
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot fill a " + repository.getClass().getSimpleName(), e);
        }
    }

    /** Runs SQL in this transaction; parameters stand as {@code ?1}, {@code ?2} ... */
    public void sql(String statement, Object... parameters) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    /** The rows of a query in this transaction: one object per row, or an array where a row has several columns. */
    public List<?> rows(String query) {
        entities.flush();
        return entities.createNativeQuery(query).getResultList();
    }
}
