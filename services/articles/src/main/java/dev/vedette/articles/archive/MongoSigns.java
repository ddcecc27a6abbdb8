package dev.vedette.articles.archive;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import dev.vedette.kit.outages.OutageSign;
import jakarta.inject.Singleton;

/** What the MongoDB driver calls retriable, and what shows that the server is away. */
@Singleton
class MongoSigns implements OutageSign {

    @Override
    public boolean isOutage(Throwable failure) {
        return switch (failure) {
            case MongoSocketException away -> true;
            case MongoTimeoutException away -> true;
            case MongoExecutionTimeoutException busy -> true;
            case MongoServerUnavailableException away -> true;
            case MongoConnectionPoolClearedException away -> true;
            case MongoInterruptedException stopping -> true;
            case MongoWriteConcernException notYetEverywhere -> true;
            case MongoException other ->
                other.hasErrorLabel("RetryableWriteError") || other.hasErrorLabel("TransientTransactionError");
            default -> false;
        };
    }
}
