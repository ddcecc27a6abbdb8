package dev.vedette.articles.table;

import dev.vedette.articles.archive.Article;
import java.util.List;

/**
 * An article to be written.
 *
 * @param topics names of those that the caller's team may see
 */
public record Row(Article article, List<String> topics) {}
