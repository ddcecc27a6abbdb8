package dev.vedette.articles.archive;

import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import dev.vedette.kit.outages.OutageSign;
import jakarta.inject.Singleton;

/**
 * MongoDB's failures that pass: no connection, no primary, no time, too few that confirm a write. What it refuses, such as
 * a document above 16 MB, it refuses again.
 */
@Singleton
class MongoSigns implements OutageSign {

    @Override
    public boolean isOutage(Throwable failure) {
        return switch (failure) {
            case MongoSocketException connection -> true;
            case MongoTimeoutException noServer -> true;
            case MongoConnectionPoolClearedException noServer -> true;
            case MongoNotPrimaryException election -> true;
            case MongoNodeIsRecoveringException election -> true;
            case MongoExecutionTimeoutException late -> true;
            case MongoServerUnavailableException noServer -> true;
            case MongoInterruptedException stopping -> true;
            case MongoWriteConcernException unconfirmed -> true;
            case MongoClientException refusedHere -> false;
            case MongoException labelled ->
                labelled.hasErrorLabel("RetryableWriteError")
                        || labelled.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            default -> false;
        };
    }
}
