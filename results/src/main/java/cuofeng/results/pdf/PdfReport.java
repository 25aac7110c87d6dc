package cuofeng.results.pdf;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import cuofeng.results.document.Document;
import cuofeng.results.report.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Bytes of {@code report.pdf}: the report in one language. */
public final class PdfReport {

    private static final String PRODUCER = "Cuofeng";

    private PdfReport() {}

    /**
     * The PDF; the same for the same report, whenever it is made. Tagged for screen readers (PDF/UA-1), with bookmarks.
     *
     * @param identity number that the identifier of the file is made of, such as the seed of the run
     */
    public static byte[] of(Document report, long identity, Language language) {
        // The library logs every stylesheet to the terminal.
        XRLog.setLoggingEnabled(false);
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(identity);
            Fonts fonts = Fonts.load(pdf);
            ReportPage page = ReportPage.of(report, language, fonts);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withW3cDocument(page.document(), "")
                    .usePdfUaAccessibility(true)
                    .withProducer(PRODUCER)
                    .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                    .useObjectDrawerFactory(new ChartPainter(page.drawings()))
                    .usePDDocument(pdf)
                    .toStream(OutputStream.nullOutputStream());
            fonts.registerWith(builder);
            return rendered(builder, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF is made in memory, from files of this program", e);
        }
    }

    private static byte[] rendered(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            // The hour is not part of a run.
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
