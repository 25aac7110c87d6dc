package cuofeng.app.cli;

import cuofeng.results.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return Languages.ofId(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
