package cuofeng.results.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
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

    /** Quotation marks as narrow as letters, for pages in English. */
    private static final String QUOTES = "Report Quotes";

    private static final String RARE = "Report Rare";
    private static final String EMOJI = "Report Emoji";

    /** Characters that look like another, which stands for both; text copied from the file then holds the usual one. */
    private static final Map<Integer, Integer> TWINS = Map.of(
            0x00A0, 0x0020, 0x2003, 0x3000, 0x2011, 0x002D, 0x2012, 0x2013, 0x2215, 0xFF0F, 0x22EF, 0x2026, 0x301C,
            0xFF5E);

    private static final int SQUARE = 0x25A1;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0x00AD;

    private final PDFont regular;
    private final PDFont bold;
    private final PDFont quotes;
    private final PDFont boldQuotes;
    private final PDFont emoji;
    private final CmapLookup regularGlyphs;
    private final CmapLookup emojiGlyphs;

    private Fonts(PDDocument pdf) throws IOException {
        TrueTypeFont text = parsed("NotoSansSC-Regular.ttf");
        TrueTypeFont pictures = parsed("NotoEmoji-Regular.ttf");
        this.regular = embedded(pdf, text);
        this.bold = embedded(pdf, parsed("NotoSansSC-Bold.ttf"));
        this.quotes = embedded(pdf, parsed("NotoSansSC-Quotes-Regular.ttf"));
        this.boldQuotes = embedded(pdf, parsed("NotoSansSC-Quotes-Bold.ttf"));
        this.emoji = embedded(pdf, pictures);
        this.regularGlyphs = text.getUnicodeCmapLookup();
        this.emojiGlyphs = pictures.getUnicodeCmapLookup();
    }

    static Fonts load(PDDocument pdf) throws IOException {
        return new Fonts(pdf);
    }

    /** Only the characters that are used go into the file. */
    private static PDFont embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
        return PDType0Font.load(pdf, font, true);
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
        builder.useFont(new PDFontSupplier(quotes), QUOTES, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(boldQuotes), QUOTES, 700, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(regular), RARE, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(emoji), EMOJI, 400, FontStyle.NORMAL, true);
    }

    /**
     * The text with what the fonts cannot show told by its number, such as {@code [U+0627]}, so that nothing is lost and
     * nobody takes one name for another.
     */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> TWINS.getOrDefault(character, character))
                .forEach(c -> append(shown, c));
        return shown.toString();
    }

    private void append(StringBuilder shown, int character) {
        if (character == REPLACEMENT) {
            shown.appendCodePoint(SQUARE);
        } else if (character == '\n' || has(character)) {
            shown.appendCodePoint(character);
        } else if (character != JOINER && character != SOFT_HYPHEN && !selectsVariant(character)) {
            shown.append("[U+%04X]".formatted(character));
        }
    }

    private boolean has(int character) {
        return regularGlyphs.getGlyphId(character) != 0 || emojiGlyphs.getGlyphId(character) != 0;
    }

    private static boolean selectsVariant(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
