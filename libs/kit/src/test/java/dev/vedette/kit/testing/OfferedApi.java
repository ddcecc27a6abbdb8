package dev.vedette.kit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the resources of a package answer to, as Quarkus reads it from their annotations. */
final class OfferedApi {

    /** The gateway and {@code Callers} read these; no resource method declares them. */
    private static final Set<String> READ_ELSEWHERE = Set.of("Authorization", "Vedette-Team");

    private final List<Class<?>> classes;

    OfferedApi(List<Class<?>> classes) {
        this.classes = classes;
    }

    static OfferedApi of(String packageName) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName);
        return new OfferedApi(classes.stream()
                .filter(each -> !each.isAnonymousClass())
                .<Class<?>>map(JavaClass::reflect)
                .toList());
    }

    /**
     * An endpoint.
     *
     * @param parameters each as {@code query:limit}
     * @param body null for none
     * @param answer without its {@code Uni} or {@code RestMulti}; {@code Response} where the method does not say
     */
    record Operation(Set<String> parameters, @Nullable Type body, Type answer) {

        private static Operation of(Method method) {
            var body = Arrays.stream(method.getParameters())
                    .filter(parameter -> !isBound(parameter))
                    .map(Parameter::getParameterizedType)
                    .findFirst()
                    .orElse(null);
            var parameters = Arrays.stream(method.getParameters())
                    .flatMap(OfferedApi::names)
                    .collect(Collectors.toSet());
            return new Operation(parameters, body, bare(method.getGenericReturnType()));
        }
    }

    /** All of them, inherited ones too, by method and path such as {@code GET /api/v1/rules/{id}}. */
    Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        classes.stream()
                .filter(each -> each.isAnnotationPresent(Path.class) && !each.isInterface())
                .forEach(resource -> Arrays.stream(resource.getMethods())
                        .forEach(method -> verbs(method)
                                .forEach(verb -> operations.put(key(verb, resource, method), Operation.of(method)))));
        return operations;
    }

    /** The one class of the package with that simple name; null if there is none. */
    @Nullable
    Class<?> named(String simpleName) {
        return classes.stream()
                .filter(each -> each.getSimpleName().equals(simpleName))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value);
    }

    private static String key(String verb, Class<?> resource, Method method) {
        var path = ("/" + path(resource) + "/" + path(method)).replaceAll("/+", "/");
        return verb + " " + (path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static boolean isBound(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(each -> each.annotationType().getPackageName())
                .anyMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy.reactive"));
    }

    private static Stream<String> names(AnnotatedElement parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            var type = ((Parameter) parameter).getType();
            return Arrays.stream(type.getDeclaredFields()).flatMap(OfferedApi::names);
        }
        return Arrays.stream(parameter.getAnnotations()).flatMap(OfferedApi::name);
    }

    private static Stream<String> name(Annotation annotation) {
        return switch (annotation) {
            case PathParam path -> Stream.of("path:" + path.value());
            case QueryParam query -> Stream.of("query:" + query.value());
            case HeaderParam header
            when !READ_ELSEWHERE.contains(header.value()) -> Stream.of("header:" + header.value());
            default -> Stream.of();
        };
    }

    private static Type bare(Type type) {
        if (type instanceof ParameterizedType generic
                && Set.<Type>of(Uni.class, RestMulti.class, RestResponse.class).contains(generic.getRawType())) {
            return bare(generic.getActualTypeArguments()[0]);
        }
        return type;
    }

    /** As {@link Operation#parameters}, of a described operation. */
    static Set<String> described(List<Map<String, Object>> parameters) {
        return parameters.stream()
                .filter(each -> !READ_ELSEWHERE.contains(String.valueOf(each.get("name"))))
                .map(each -> each.get("in") + ":" + each.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
