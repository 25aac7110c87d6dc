package cuofeng.app.cli;

import cuofeng.app.usecase.LeverChoice;
import cuofeng.optimizer.levers.LeverKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code all}, {@code none}, or names of levers separated by commas. */
final class LeverConverter implements ITypeConverter<LeverChoice> {

    @Override
    public LeverChoice convert(String value) {
        if (value.equals("all")) {
            return LeverChoice.OFFERED;
        }
        if (value.equals("none")) {
            return LeverChoice.NONE;
        }
        Set<LeverKind> named = EnumSet.noneOf(LeverKind.class);
        for (String name : value.split(",", -1)) {
            named.add(Arrays.stream(LeverKind.values())
                    .filter(kind -> kind.id().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value)));
        }
        return new LeverChoice(Optional.of(named));
    }
}
