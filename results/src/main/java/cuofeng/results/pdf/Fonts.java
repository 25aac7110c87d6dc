package cuofeng.results.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the report, which come with the program: nothing is looked up on the machine. The bold one has the common
 * characters only; the regular one, which has twenty thousand, stands in for the rest of them.
 */
final class Fonts {

    /** Families in the order in which a character is looked for; {@code report.css} names the same. */
    private static final String TEXT = "Report";

    private static final String RARE = "Report Rare";
    private static final String EMOJI = "Report Emoji";

    private static final int SQUARE = 0x25A1;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;

    private final PDFont regular;
    private final PDFont bold;
    private final PDFont emoji;
    private final CmapLookup regularGlyphs;
    private final CmapLookup emojiGlyphs;

    private Fonts(PDDocument pdf, TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont emoji) throws IOException {
        this.regular = PDType0Font.load(pdf, regular, true);
        this.bold = PDType0Font.load(pdf, bold, true);
        this.emoji = PDType0Font.load(pdf, emoji, true);
        this.regularGlyphs = regular.getUnicodeCmapLookup();
        this.emojiGlyphs = emoji.getUnicodeCmapLookup();
    }

    static Fonts load(PDDocument pdf) throws IOException {
        return new Fonts(
                pdf,
                parsed("NotoSansSC-Regular.ttf"),
                parsed("NotoSansSC-Bold.ttf"),
                parsed("NotoEmoji-Regular.ttf"));
    }

    private static TrueTypeFont parsed(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new AssertionError("font (%s) is not in the program".formatted(name));
            }
            // The embedder closes it with the document.
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    void registerWith(PdfRendererBuilder builder) {
        builder.useFont(new PDFontSupplier(regular), TEXT, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(bold), TEXT, 700, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(regular), RARE, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(emoji), EMOJI, 400, FontStyle.NORMAL, true);
    }

    /**
     * The text with what the fonts cannot show told by its number, such as {@code [U+0627]}, so that nothing is lost and
     * nobody takes one name for another.
     */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private void append(StringBuilder shown, int character) {
        if (character == REPLACEMENT) {
            shown.appendCodePoint(SQUARE);
        } else if (character == '\n' || has(character)) {
            shown.appendCodePoint(character);
        } else if (character != JOINER && !selectsVariant(character)) {
            shown.append("[U+%04X]".formatted(character));
        }
    }

    private boolean has(int character) {
        return regularGlyphs.getGlyphId(character) != 0 || emojiGlyphs.getGlyphId(character) != 0;
    }

    private static boolean selectsVariant(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }
}
