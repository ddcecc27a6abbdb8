package dev.vedette.extraction.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of months: those of the press in Europe, full, declined and shortened, and those of CLDR in all languages that it
 * has a press for, of the Gregorian, the Persian and the Islamic calendar.
 */
final class Months {

    /** Of which calendar. */
    enum Of {
        GREGORIAN,
        PERSIAN,
        ISLAMIC
    }

    /** A month: 1 to 12 in its calendar. */
    record Month(Of calendar, int number) {}

    private static final List<String> LANGUAGES = List.of(
            ("en de fr es it pt nl sv da nb nn fi et lv lt pl cs sk sl hr sr sr_Latn bs mk bg ro hu el tr uk ru be sq ca eu gl cy ga is "
                            + "mt af ar ar_SY ar_IQ ar_LB ar_MA ar_DZ ar_TN fa ps ur he hi bn mr ne gu pa ta te kn ml si my km lo th vi "
                            + "id ms fil sw am zu ha yo ig so ka hy az kk ky uz tg tk mn zh ja ko")
                    .split(" "));

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

    private static final Map<String, Month> NAMES_ANYWHERE = new HashMap<>();
    private static final Map<String, Map<String, Month>> BY_LANGUAGE = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                NAMES_ANYWHERE.putIfAbsent(name, new Month(Of.GREGORIAN, i + 1));
            }
        }
        LANGUAGES.forEach(language -> symbols(new GregorianCalendar(), Of.GREGORIAN, language));
        List.of("fa", "en").forEach(language -> symbols(new PersianCalendar(), Of.PERSIAN, language));
        List.of("ar", "fa", "ur", "tr", "id", "en")
                .forEach(language -> symbols(new IslamicCalendar(), Of.ISLAMIC, language));
    }

    private Months() {}

    /** What CLDR has for a language. Short forms of fewer than three letters are left out: most are words or figures. */
    private static void symbols(Calendar calendar, Of of, String language) {
        DateFormatSymbols symbols = new DateFormatSymbols(calendar, new ULocale(language));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < Math.min(12, names.length); i++) {
                    add(language, key(names[i]), new Month(of, i + 1));
                }
            }
        }
    }

    private static void add(String language, String name, Month month) {
        boolean named = name.chars().filter(Character::isLetter).count() >= 2 && !Character.isDigit(name.charAt(0));
        if (named) {
            NAMES_ANYWHERE.putIfAbsent(name, month);
            BY_LANGUAGE
                    .computeIfAbsent(new ULocale(language).getLanguage(), l -> new HashMap<>())
                    .putIfAbsent(name, month);
        }
    }

    /**
     * The month of a name; null for what is none.
     *
     * @param language in which the same name may be another month than elsewhere: listopad is October in Zagreb and
     *     November in Warsaw
     */
    static @Nullable Month of(String name, @Nullable String language) {
        String key = key(name);
        Month own = language == null
                ? null
                : BY_LANGUAGE.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : NAMES_ANYWHERE.get(key);
    }

    /** 1 to 12, or null for what is no month of the Gregorian calendar. */
    static @Nullable Integer number(String name) {
        Month month = of(name, null);
        return month == null || month.calendar() != Of.GREGORIAN ? null : month.number();
    }

    /** Small letters without points, marks of vowels over Arabic letters, and letters that are typed two ways. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean dropped = c == '.' || c == '\u200C' || c == '\u0640' || c >= '\u064B' && c <= '\u0652';
            if (!dropped) {
                key.append(
                        switch (c) {
                            case 'ي', 'ى' -> 'ی';
                            case 'ك' -> 'ک';
                            case 'أ', 'إ', 'آ' -> 'ا';
                            case 'ة' -> 'ه';
                            case '’', 'ʼ' -> '\'';
                            default -> c;
                        });
            }
        }
        return key.toString().toLowerCase(Locale.ROOT).strip();
    }
}
