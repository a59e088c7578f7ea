/**
 * A document in, facts or a located problem out. Begin with {@link canvass.feed.FeedReader}; {@link canvass.feed.Feeds}
 * knows all readers and picks one by content. One reader a format, one class a reader. Nothing is stored here and nothing
 * is added up here; only the model is known.
 */
@NullMarked
package canvass.feed;

import org.jspecify.annotations.NullMarked;
