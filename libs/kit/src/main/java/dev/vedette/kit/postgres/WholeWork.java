package dev.vedette.kit.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Work in a session that began ends, and gives its connection back, whether or not anybody waits for it any more. Panache
 * closes a session after an item or a failure only: of a request whose client went away, or work whose time was over, the
 * connection would be lost to the pool for good.
 */
abstract class WholeWork {

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        var result = call.proceed();
        return result instanceof Uni<?> work ? uncancelled(work) : result;
    }

    private static <T> Uni<T> uncancelled(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
