package dev.vedette.feeds.dates;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones by offset, abbreviation (the most common meaning) or region. */
final class Zones {

    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc|ut)?([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MINUTES = minutes("""
            ut 0 utc 0 gmt 0 z 0 wet 0 az 0 bst 60 ist 330 west 60 cet 60 met 60 mez 60 cest 120 mest 120 mesz 120 eet 120
            sast 120 cat 120 eest 180 msk 180 eat 180 trt 180 msd 240 gst 240 pkt 300 bdt 360 wib 420 ict 420 hkt 480
            sgt 480 pht 480 awst 480 jst 540 kst 540 aest 600 aedt 660 acst 570 acdt 630 nzst 720 nzdt 780
            brt -180 art -180 clt -240 at -240 ast -240 adt -180 nst -210 ndt -150 et -300 est -300 edt -240
            ct -360 cst -360 cdt -300 mt -420 mst -420 mdt -360 pt -480 pst -480 pdt -420
            akst -540 akdt -480 hst -600 hdt -540""");

    private Zones() {}

    static boolean isOffset(String token) {
        return OFFSET.matcher(token).matches();
    }

    /** The offset, UTC for a name that nobody knows; null where it is impossible. */
    static @Nullable ZoneOffset offset(String zone, LocalDateTime when) {
        Matcher offset = OFFSET.matcher(zone);
        try {
            if (offset.matches()) {
                return numeric(offset);
            }
            Integer minutes =
                    MINUTES.get(zone.substring(zone.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
            if (minutes != null) {
                return ZoneOffset.ofTotalSeconds(minutes * 60);
            }
            return zone.contains("/") ? ZoneId.of(zone).getRules().getOffset(when) : ZoneOffset.UTC;
        } catch (DateTimeException unknown) {
            return offset.matches() ? null : ZoneOffset.UTC;
        }
    }

    private static ZoneOffset numeric(Matcher offset) {
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }

    private static Map<String, Integer> minutes(String table) {
        String[] words = table.strip().split("\\s+");
        Map<String, Integer> minutes = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            minutes.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return minutes;
    }
}
