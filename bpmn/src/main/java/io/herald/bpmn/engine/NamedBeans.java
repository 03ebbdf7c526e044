package io.herald.bpmn.engine;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named CDI beans as the map in which the engine looks up the delegates of its models: {@code ${publishMessage}}
 * finds the bean of that name. It cannot be listed.
 */
class NamedBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    NamedBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return !beans.getBeans((String) name).isEmpty();
    }

    @Override
    public @Nullable Object get(Object name) {
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        if (bean == null) {
            return null;
        }
        CreationalContext<?> context = beans.createCreationalContext(bean);
        return beans.getReference(bean, Object.class, context);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
