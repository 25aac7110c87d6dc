package cuofeng.app.cli;

import cuofeng.simulator.design.Design;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a design. */
final class DesignConverter implements ITypeConverter<Design> {

    @Override
    public Design convert(String value) {
        for (Design design : Design.values()) {
            if (design.id().equals(value)) {
                return design;
            }
        }
        throw new TypeConversionException(value);
    }
}
