/**
 * The elections that ship with Canvass: reading their folders, and writing those folders from the source's figures. Begin
 * with {@link canvass.pack.ElectionPack}; {@link canvass.pack.Packs} finds them, {@link canvass.pack.Importers} makes them
 * again. Only the model is known here; the counts themselves are returns CSVs, which the feeds read. {@link
 * canvass.pack.EarlierResults} and {@link canvass.pack.CountRules} are what a results desk knew before the day.
 */
@NullMarked
package canvass.pack;

import org.jspecify.annotations.NullMarked;
