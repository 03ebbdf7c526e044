package io.herald.identity.jpa;

import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@link Users} in the table {@code app_user}. */
@ApplicationScoped
public class JpaUsers implements Users {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(User user) {
        entities.persist(user);
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select u.id from User u", String.class).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public Optional<User> find(String id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    @Override
    public Optional<User> findByUsername(String username) {
        return entities.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username.toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    @Override
    public List<User> all() {
        return entities.createQuery("select distinct u from User u left join fetch u.roles order by u.displayName",
                User.class).getResultList();
    }
}
