package dev.vedette.kit.postgres;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;

/** Around Panache's own, which has 200. */
@WithSession
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class WholeSession extends WholeWork {}
