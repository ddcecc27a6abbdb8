package dev.vedette.sources.opml;

/**
 * How to take a list in.
 *
 * @param folders what becomes of its folders
 * @param enabled false to pause all of it for now
 */
record ImportOptions(FolderUse folders, boolean enabled) {

    /** What becomes of folders. */
    enum FolderUse {
        COLLECTIONS,
        TAGS,
        NONE
    }
}
