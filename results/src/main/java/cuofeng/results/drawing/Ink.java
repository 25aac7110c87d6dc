package cuofeng.results.drawing;

/**
 * A colour of print on white.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Ink(int red, int green, int blue) {

    static final Ink TEXT = new Ink(0x1d, 0x24, 0x30);
    static final Ink QUIET = new Ink(0x5b, 0x64, 0x72);
    static final Ink RULE = new Ink(0xd9, 0xdd, 0xe3);

    /** A mix with white; there is no need for transparency where nothing lies below. */
    Ink tint(double strength) {
        return new Ink(mixed(red, strength), mixed(green, strength), mixed(blue, strength));
    }

    private static int mixed(int part, double strength) {
        return (int) StrictMath.round(255 - (255 - part) * strength);
    }

    /** As CSS writes it. */
    public String css() {
        return "rgb(" + red + "," + green + "," + blue + ")";
    }
}
