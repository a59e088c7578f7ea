package canvass.cli;

import canvass.model.ElectionId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ids of elections as people write them. */
final class ElectionIds implements ITypeConverter<ElectionId> {
    @Override
    public ElectionId convert(String text) {
        try {
            return new ElectionId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"" + text + "\" is no election's id: write it as us-2020");
        }
    }
}
