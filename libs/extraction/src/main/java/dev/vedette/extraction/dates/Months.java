package dev.vedette.extraction.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months in European languages, full, declined and abbreviated, by their beginnings. */
final class Months {

    private static final String[] NAMES = {
        "january jan januar jänner jän janvier janv enero ene gennaio gen styczeń stycznia sty січень січня січ январь января янв "
                + "janeiro januari leden ledna január ianuarie ocak tammikuuta januára jaanuar",
        "february feb februar feber février fevrier févr fév febrero febbraio luty lutego lut лютий лютого лют февраль февраля фев "
                + "fevereiro fev februari únor února február februarie şubat helmikuuta veebruar",
        "march mar märz mär mrz mars marzo marzec marca березень березня бер март марта мар março maart mrt březen března "
                + "március martie mart maaliskuuta marts",
        "april apr avril avr abril abr aprile kwiecień kwietnia kwi квітень квітня квіт кві апрель апреля апр duben dubna "
                + "április aprilie nisan huhtikuuta aprila",
        "may mai mayo maggio mag maj maja травень травня трав тра май мая maio mei květen května május mayıs toukokuuta mája",
        "june jun juni juin junio giugno giu czerwiec czerwca cze червень червня черв чер июнь июня июн junho červen června "
                + "június iunie haziran kesäkuuta júna",
        "july jul juli juillet juil julio luglio lug lipiec lipca lip липень липня лип июль июля июл julho červenec července "
                + "július iulie temmuz heinäkuuta júla",
        "august aug août aout agosto ago sierpień sierpnia sie серпень серпня серп сер август августа авг augustus srpen srpna "
                + "augusztus ağustos elokuuta augusta augusti",
        "september sept sep septembre septiembre settembre set wrzesień września wrz вересень вересня вер сентябрь сентября сен "
                + "сент setembro září szeptember septembrie eylül syyskuuta",
        "october oct oktober okt octobre octubre ottobre ott październik października paź жовтень жовтня жовт жов октябрь "
                + "октября окт outubro out říjen října október octombrie ekim lokakuuta",
        "november nov novembre noviembre listopad listopada lis листопад листопада лист лис ноябрь ноября ноя нояб novembro "
                + "listopadu noiembrie kasım marraskuuta",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre grudzień grudnia gru грудень грудня груд гру декабрь "
                + "декабря дек dezembro prosinec prosince decembrie aralık joulukuuta desember des",
    };

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                NUMBERS.putIfAbsent(name, i + 1);
            }
        }
    }

    private Months() {}

    /** 1 to 12, or null for what is no month. */
    static @Nullable Integer number(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return NUMBERS.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }
}
