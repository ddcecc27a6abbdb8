package dev.vedette.kit.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the resources of this service do at which address, so that a refusal can say what works instead. */
@Singleton
public class Operations {

    private volatile List<Operation> all = List.of();

    void find(@Observes StartupEvent event, BeanManager beans) {
        all = of(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .toList());
    }

    static List<Operation> of(Collection<? extends Class<?>> classes) {
        return classes.stream()
                .filter(each -> each.isAnnotationPresent(Path.class))
                .flatMap(Operations::ofResource)
                .toList();
    }

    /** What one method does. */
    record Operation(Pattern path, String method, List<String> consumes, List<String> produces) {}

    /** The methods that work at this path, in order; empty where there is nothing at all. */
    public Set<String> methods(String path) {
        return collect(all, path, each -> Stream.of(each.method()));
    }

    /** The types of bodies that this method takes there. */
    public Set<String> consumed(String method, String path) {
        return collect(all, path, each -> each.method().equals(method) ? each.consumes().stream() : Stream.empty());
    }

    /** The types that this method answers with there. */
    public Set<String> produced(String method, String path) {
        return collect(all, path, each -> each.method().equals(method) ? each.produces().stream() : Stream.empty());
    }

    static Set<String> collect(List<Operation> all, String path, Function<Operation, Stream<String>> what) {
        var found = new TreeSet<String>();
        all.stream()
                .filter(each -> each.path().matcher(path).matches())
                .flatMap(what)
                .forEach(found::add);
        return found;
    }

    private static Stream<Operation> ofResource(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> methods(method)
                        .map(verb -> new Operation(
                                pattern(path(resource) + path(method)),
                                verb,
                                types(method, resource, Consumes.class, Consumes::value),
                                types(method, resource, Produces.class, Produces::value))));
    }

    private static Stream<String> methods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value);
    }

    private static <A extends java.lang.annotation.Annotation> List<String> types(
            Method method, Class<?> resource, Class<A> annotation, Function<A, String[]> types) {
        var own = method.getAnnotation(annotation);
        @Nullable A found = own == null ? resource.getAnnotation(annotation) : own;
        return found == null ? List.of() : List.of(types.apply(found));
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var written = path == null ? "" : path.value();
        return written.isEmpty() || written.startsWith("/") ? written : "/" + written;
    }

    /** {@code /rules/{id}} as a pattern; parameters with a pattern of their own keep it. */
    private static Pattern pattern(String template) {
        var pattern = new StringBuilder();
        var parts = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*([^{}]+))?}").matcher(template);
        int end = 0;
        while (parts.find()) {
            pattern.append(Pattern.quote(template.substring(end, parts.start())));
            pattern.append('(')
                    .append(parts.group(1) == null ? "[^/]+" : parts.group(1))
                    .append(')');
            end = parts.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(template.substring(end)))
                .append("/?")
                .toString());
    }
}
