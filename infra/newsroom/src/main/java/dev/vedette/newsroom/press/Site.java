package dev.vedette.newsroom.press;

/**
 * One newspaper.
 *
 * @param name how the control API calls it
 * @param base its address without a slash at the end
 */
public record Site(String name, String title, String language, String country, Feed feed, String base) {

    /** Where a site lists what is in its archive, with the whole texts. */
    public static final String ARCHIVE_PATH = "/archive.xml";

    /** The kinds of feed and where they are. */
    public enum Feed {
        RSS("/rss.xml", "application/rss+xml"),
        ATOM("/atom.xml", "application/atom+xml");

        private final String path;
        private final String type;

        Feed(String path, String type) {
            this.path = path;
            this.type = type;
        }

        public String path() {
            return path;
        }

        public String type() {
            return type;
        }
    }

    public String homeUrl() {
        return base + "/";
    }

    public String feedUrl() {
        return base + feed.path();
    }

    public String archiveUrl() {
        return base + ARCHIVE_PATH;
    }
}
