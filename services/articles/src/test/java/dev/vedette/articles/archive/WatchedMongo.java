package dev.vedette.articles.archive;

import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The real store, each of whose steps is seen by {@link Steps}. */
@Alternative
@Priority(1)
@Singleton
public class WatchedMongo extends Mongo {

    private final Steps steps;

    WatchedMongo(
            ReactiveMongoClient client,
            @ConfigProperty(name = "quarkus.mongodb.database") String database,
            Steps steps) {
        super(client, database);
        this.steps = steps;
    }

    @Override
    @SuppressWarnings("unchecked") // a proxy of the same interface
    public <T> ReactiveMongoCollection<T> collection(String name, Class<T> type) {
        var real = super.collection(name, type);
        return (ReactiveMongoCollection<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ReactiveMongoCollection.class},
                (proxy, method, arguments) -> watched(real, method, arguments));
    }

    private Object watched(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            var result = method.invoke(real, arguments);
            var named = Arrays.deepToString(arguments);
            return switch (result) {
                case Uni<?> uni -> steps.step(named, uni);
                case Multi<?> multi -> steps.step(named, multi);
                default -> result;
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
