package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return Language.ofId(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
