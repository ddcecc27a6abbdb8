package dev.vedette.newsroom.crowd;

/** Writes the page of an article, the same whenever it is asked for. */
@FunctionalInterface
public interface CrowdPages {

    /** Half a kilobyte of text and nothing else. */
    CrowdPages SMALL = (site, article) -> "<!doctype html><html lang=\"en\"><title>Town Paper " + site
            + "</title><article><h1>News /news/" + article + " of town " + site + "</h1>"
            + ("<p>The council of the town met on the evening before and spoke for three hours about the bridge, the "
                            + "school and the price of water. It will meet again next week, the mayor said, and then"
                            + " decide.</p>")
                    .repeat(5)
            + "</article></html>";

    /**
     * @param article its number on the site, from 1
     * @return HTML
     */
    String write(int site, long article);
}
