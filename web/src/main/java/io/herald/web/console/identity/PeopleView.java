package io.herald.web.console.identity;

import io.herald.identity.CreateUser;
import io.herald.identity.IssueToken;
import io.herald.identity.ListTokens;
import io.herald.identity.ListUsers;
import io.herald.identity.RevokeToken;
import io.herald.identity.Role;
import io.herald.identity.Scope;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Language;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, their roles, and the tokens of machines that act in their names. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListUsers listUsers;

    @Inject
    ListTokens listTokens;

    @Inject
    CreateUser createUser;

    @Inject
    IssueToken issueToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    Results results;

    private List<UserSummary> people = List.of();
    private List<ListTokens.TokenView> tokens = List.of();
    private NewPerson person = new NewPerson();
    private @Nullable String name;
    private @Nullable String user;
    private String[] scopes = {};
    private @Nullable String secret;

    public void read() {
        people = listUsers.handle();
        tokens = listTokens.handle();
    }

    public void add() {
        createUser.handle(new CreateUser.Command(text(person.getUsername()), text(person.getDisplayName()),
                text(person.getEmail()), Language.of(person.getLanguage()), Set.of(person.getRoles()),
                text(person.getPassword()).toCharArray()));
        results.done("people.did.added", person.getDisplayName());
        person = new NewPerson();
        read();
    }

    /** The secret is shown on this page until it is left, and never again. */
    public void issue() {
        secret = issueToken.handle(new IssueToken.Command(text(name), new UserId(text(user)), Set.of(scopes),
                Optional.empty())).secret().value();
        results.done("people.did.issued");
        read();
    }

    public void revoke(String tokenId) {
        revokeToken.handle(tokenId);
        results.done("people.did.revoked");
        read();
    }

    public String nameOf(UserId id) {
        return people.stream().filter(p -> p.id().equals(id)).map(UserSummary::displayName).findFirst().orElse("");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public List<UserSummary> getPeople() {
        return people;
    }

    public List<ListTokens.TokenView> getTokens() {
        return tokens;
    }

    public List<String> getRoles() {
        return Role.ALL;
    }

    public List<String> getScopeNames() {
        return Scope.ALL;
    }

    public NewPerson getPerson() {
        return person;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user;
    }

    public String[] getScopes() {
        return scopes;
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes;
    }
}
