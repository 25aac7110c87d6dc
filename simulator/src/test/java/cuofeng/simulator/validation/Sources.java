package cuofeng.simulator.validation;

/** Where several reference systems come from, at the version that was read. */
final class Sources {

    static final String KSL = "Rossetti, KSL book (rossetti/KSLBook at a545037e), ";
    static final String CIW = "Ciw (CiwPython/Ciw at 05f17273), ";

    private Sources() {}
}
