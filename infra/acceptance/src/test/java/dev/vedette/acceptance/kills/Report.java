package dev.vedette.acceptance.kills;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.acceptance.system.Watch;
import dev.vedette.newsroom.hooks.ReceivedHook;
import java.util.Collection;
import java.util.List;

/**
 * What became of the stories.
 *
 * @param losses stories that some channel never heard of
 * @param secondAlerts alert ids beyond the first for a story, on any channel or in the API
 * @param repeats hand-overs beyond the first that carried the same id
 */
record Report(long losses, long secondAlerts, long repeats) {

    static Report of(List<String> urls, Watch watch) {
        var alerts = watch.alerts();
        var mails = watch.mails();
        var hooks = watch.webhooks();
        long losses = 0;
        long second = 0;
        long repeats = 0;
        for (var url : urls) {
            var mailIds = mails.stream()
                    .filter(mail -> mail.path("text").asText().contains(url))
                    .map(mail -> mail.path("messageId").asText())
                    .toList();
            var hookIds = hooks.stream()
                    .filter(hook -> hook.body().contains('"' + url + '"'))
                    .map(ReceivedHook::id)
                    .toList();
            losses += (mailIds.isEmpty() ? 1 : 0) + (hookIds.isEmpty() ? 1 : 0);
            second += beyondFirst(mailIds) + beyondFirst(hookIds) + Math.max(0, count(alerts, url) - 1);
            repeats += mailIds.size() - distinct(mailIds) + hookIds.size() - distinct(hookIds);
        }
        return new Report(losses, second, repeats);
    }

    private static long count(List<JsonNode> alerts, String url) {
        return alerts.stream()
                .filter(alert -> alert.path("url").asText().equals(url))
                .count();
    }

    private static long beyondFirst(Collection<String> ids) {
        return Math.max(0, distinct(ids) - 1);
    }

    private static long distinct(Collection<String> ids) {
        return ids.stream().distinct().count();
    }
}
