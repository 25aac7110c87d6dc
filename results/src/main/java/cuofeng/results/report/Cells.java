package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.scenarios.model.Text;

/** Cells of figures. */
final class Cells {

    private Cells() {}

    /** Digits in groups. */
    static Grid.Cell digits(double value, int decimals) {
        return Grid.Cell.of(Text.of(Numerals.digits(value, decimals)), value);
    }

    /** About four digits, in words of size. */
    static Grid.Cell count(double value) {
        return Grid.Cell.of(Numerals.count(value), value);
    }

    /** A share as percent. */
    static Grid.Cell percent(double share) {
        return Grid.Cell.of(Numerals.percent(share), share);
    }

    static Grid.Cell text(Text text) {
        return Grid.Cell.of(text);
    }

    /** Where there is no figure. */
    static Grid.Cell none() {
        return Grid.Cell.of(Text.of("–"));
    }
}
