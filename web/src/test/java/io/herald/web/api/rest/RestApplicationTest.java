package io.herald.web.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.herald.identity.Scope;
import io.herald.web.api.management.ManagementApplication;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.access.ScopeFilter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestApplicationTest {

    @Test
    void everyResourceIsServed() throws IOException, URISyntaxException {
        assertThat(Stream.concat(RestApplication.RESOURCES.stream(), ManagementApplication.RESOURCES.stream()))
                .containsExactlyInAnyOrderElementsOf(resourcesInTheSources());
    }

    @Test
    void everyOperationNamesAScopeThatATokenCanHave() {
        assertThat(operations()).isNotEmpty().allSatisfy(method -> {
            assertThatCode(() -> ScopeFilter.scopeOf(method)).doesNotThrowAnyException();
            assertThat(ScopeFilter.scopeOf(method)).isIn(Stream.concat(Scope.ALL.stream(),
                    Stream.of(RequiresScope.NONE)).toList());
        });
    }

    @Test
    void onlyTheDescriptionOfTheApiIsOpenToEverybody() {
        assertThat(operations()).filteredOn(method -> ScopeFilter.scopeOf(method).equals(RequiresScope.NONE))
                .extracting(method -> method.getDeclaringClass().getSimpleName())
                .containsExactly("OpenApiResource", "DescriptionResource");
    }

    private static List<Method> operations() {
        return Stream.concat(RestApplication.RESOURCES.stream(), ManagementApplication.RESOURCES.stream())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    private static Set<Class<?>> resourcesInTheSources() throws IOException, URISyntaxException {
        var root = java.nio.file.Path.of(RestApplication.class.getProtectionDomain().getCodeSource().getLocation()
                .toURI());
        try (Stream<java.nio.file.Path> files = Files.walk(root.resolve("io/herald/web/api"))) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith("Resource.class"))
                    .map(name -> load(name.replace('/', '.').replaceAll("\\.class$", "")))
                    .filter(type -> type.isAnnotationPresent(Path.class)).collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
