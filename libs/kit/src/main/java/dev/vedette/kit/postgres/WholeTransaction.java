package dev.vedette.kit.postgres;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;

/** Around Panache's own, which has 200. */
@WithTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class WholeTransaction extends WholeWork {}
