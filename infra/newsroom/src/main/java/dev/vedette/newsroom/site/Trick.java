package dev.vedette.newsroom.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Reply;
import dev.vedette.newsroom.web.Reply.Sending;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** What a server may do to an answer on its way out. */
public enum Trick {
    /** It ends in the middle of an element; only feeds are cut. */
    @JsonProperty("cut-feed")
    CUT_FEED {
        @Override
        Reply play(Call call, Reply whole) {
            byte[] half = Arrays.copyOf(whole.body(), Math.max(1, whole.body().length / 2));
            return Reply.of(200, "application/xml; charset=utf-8", half);
        }
    },
    /** A hundred kilobytes that unpack to a hundred megabytes. */
    @JsonProperty("gzip-bomb")
    GZIP_BOMB {
        @Override
        Reply play(Call call, Reply whole) {
            return Reply.of(200, String.valueOf(whole.headers().get("Content-Type")), bomb())
                    .with("Content-Encoding", "gzip");
        }
    },
    /** A byte now and then. */
    @JsonProperty("drip")
    DRIP {
        @Override
        Reply play(Call call, Reply whole) {
            return whole.sent(Sending.DRIPPING);
        }
    },
    /** Half of it, and then nothing. */
    @JsonProperty("stall")
    STALL {
        @Override
        Reply play(Call call, Reply whole) {
            return whole.sent(Sending.STALLING);
        }
    },
    /** Half of it, and then the connection ends. */
    @JsonProperty("reset")
    RESET {
        @Override
        Reply play(Call call, Reply whole) {
            return whole.sent(Sending.BREAKING_OFF);
        }
    },
    /** Whatever it is, it is called a picture. */
    @JsonProperty("wrong-type")
    WRONG_TYPE {
        @Override
        Reply play(Call call, Reply whole) {
            return whole.with("Content-Type", "image/png");
        }
    },
    /** Another ETag each time, over whatever it is. */
    @JsonProperty("new-etag")
    NEW_ETAG {
        @Override
        Reply play(Call call, Reply whole) {
            return whole.with("ETag", '"' + UUID.randomUUID().toString() + '"');
        }
    },
    /** Always the same ETag, and always a 304 for it, even where there are news. */
    @JsonProperty("old-etag")
    OLD_ETAG {
        @Override
        Reply play(Call call, Reply whole) {
            Reply tagged = whole.with("ETag", OLD);
            return OLD.equals(call.header("If-None-Match")) ? new Reply(304, tagged.headers(), new byte[0]) : tagged;
        }
    };

    private static final String OLD = "\"old\"";
    private static final int BOMB = 100 * 1024 * 1024;

    /** @param whole the answer without tricks, to a request without validators */
    abstract Reply play(Call call, Reply whole);

    private static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            byte[] spaces = new byte[64 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int written = 0; written < BOMB; written += spaces.length) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return packed.toByteArray();
    }
}
