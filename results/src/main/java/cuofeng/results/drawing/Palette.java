package cuofeng.results.drawing;

import cuofeng.results.run.Plans;
import java.util.List;

/**
 * Colours that stay apart for the colour-blind (after Okabe and Ito, 2008); plans differ in dashes, too, so that they are
 * told apart in black and white.
 */
final class Palette {

    private static final List<Ink> WAVES =
            List.of(new Ink(0, 0x63, 0xa6), new Ink(0xb3, 0x47, 0), new Ink(0, 0x79, 0x5a), new Ink(0xa3, 0x52, 0x7f));

    /** From nothing to the worst. */
    private static final List<Ink> HEAT = List.of(
            new Ink(0xf3, 0xf1, 0xec),
            new Ink(0xfd, 0xd9, 0xa8),
            new Ink(0xf7, 0x9a, 0x56),
            new Ink(0xd6, 0x43, 0x2a),
            new Ink(0x7a, 0x0c, 0x10));

    private static final Ink AMOUNT = new Ink(0x08, 0x40, 0x6f);

    private Palette() {}

    static Ink plan(String look) {
        return switch (look) {
            case Plans.SHIP_AT_ONCE -> new Ink(0xb3, 0x47, 0);
            case Plans.UNIFORM -> new Ink(0, 0x79, 0x5a);
            case Plans.LEAST_SLACK -> new Ink(0xa3, 0x52, 0x7f);
            case Plans.AS_PUBLISHED -> new Ink(0x8a, 0x6d, 0);
            default -> new Ink(0, 0x63, 0xa6);
        };
    }

    /** Lengths of ink and gaps; empty for a solid line. */
    static List<Float> dashes(String look) {
        return switch (look) {
            case Plans.UNIFORM -> List.of(5f, 3f);
            case Plans.LEAST_SLACK -> List.of(1.5f, 2.5f);
            case Plans.AS_PUBLISHED -> List.of(8f, 2.5f, 1.5f, 2.5f);
            default -> List.of();
        };
    }

    static Ink wave(int index) {
        return WAVES.get(index % WAVES.size());
    }

    /** The colour of a class out of several, the lowest being 0. */
    static Ink heat(int level, int levels) {
        if (levels < 2) {
            return HEAT.get(0);
        }
        double place = (double) level / (levels - 1) * (HEAT.size() - 1);
        int below = (int) Math.min(HEAT.size() - 2, StrictMath.floor(place));
        return between(HEAT.get(below), HEAT.get(below + 1), place - below);
    }

    /** @param share of the most, 0 to 1 */
    static Ink amount(double share) {
        return AMOUNT.tint(0.08 + 0.92 * share);
    }

    private static Ink between(Ink a, Ink b, double share) {
        return new Ink(
                (int) StrictMath.round(a.red() + share * (b.red() - a.red())),
                (int) StrictMath.round(a.green() + share * (b.green() - a.green())),
                (int) StrictMath.round(a.blue() + share * (b.blue() - a.blue())));
    }
}
