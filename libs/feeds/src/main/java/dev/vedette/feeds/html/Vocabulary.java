package dev.vedette.feeds.html;

import java.util.Set;

/** Which elements and attributes text may keep, and which elements go with all that they hold. */
final class Vocabulary {

    /** Without forms, frames, plug-ins, styles and SVG, and without any element whose content is not parsed. */
    private static final Set<String> KEPT = words("""
            a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup
            dd del details dfn dir div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li
            main mark menu nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary
            sup table tbody td tfoot th thead time tr tt u ul var video wbr
            math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow
            mspace msqrt msub msubsup msup mtable mtd mtext mtr munder munderover none""");

    /** Known elements that are left out while their text stays. */
    private static final Set<String> UNWRAPPED = words("""
            applet area base basefont bgsound blink body button canvas command datalist dialog embed fieldset font form
            frame frameset head html iframe input keygen label layer legend link map marquee meta meter nobr noembed noframes
            noscript object optgroup option output param progress select svg template textarea title track""");

    /** Elements that are no text at all. */
    private static final Set<String> DROPPED = words("script style applet template");

    private static final Set<String> VOID = words("br col hr img source wbr");

    private static final Set<String> ATTRIBUTES = words("""
            abbr alt cite colspan controls datetime dir headers height href hreflang lang poster reversed rowspan scope
            span src start title type width""");

    private static final Set<String> ADDRESSES = words("cite href poster src");

    private static final Set<String> BLOCKS = words("""
            address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4
            h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul""");

    private Vocabulary() {}

    static boolean isKept(String element) {
        return KEPT.contains(element);
    }

    static boolean isDropped(String element) {
        return DROPPED.contains(element);
    }

    /** Whether HTML has, or had, an element of this name. */
    static boolean isKnown(String element) {
        return KEPT.contains(element) || UNWRAPPED.contains(element) || DROPPED.contains(element);
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** Whether words before and after it are apart. */
    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    static boolean isKeptAttribute(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    static boolean isAddress(String attribute) {
        return ADDRESSES.contains(attribute);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
