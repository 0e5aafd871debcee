package dev.qualis.pictures.pdf;

import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.font.TextRuns;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.text.TextMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes sheets as PDF: vectors, text that can be searched and copied, fonts embedded, the same bytes for the same input. */
public final class PdfWriter {
    private static final double POINTS = 0.75;
    /** Any fixed number: what would be the time in other programs. */
    private static final long IDENTITY = 0x5155414c4953L;

    private final FontShelf shelf;
    private final TextRuns runs;

    public PdfWriter(FontShelf shelf, TextMeasure measure) {
        this.shelf = shelf;
        this.runs = new TextRuns(shelf, measure);
    }

    /**
     * What a document is.
     *
     * @param title of the document
     * @param language BCP 47 tag, may be empty
     * @param links where a click on an element leads; only http(s) addresses and relative ones are written
     */
    public record Document(
            String title, String language, Function<SemanticElement, Optional<String>> links, List<Chapter> chapters) {}

    /** The sheets of one drawing, with the title by which a reader finds them. */
    public record Chapter(String title, List<Sheet> sheets) {}

    /**
     * Sheets that have been laid out as a text that runs on.
     *
     * @param language BCP 47 tag, may be empty
     * @param links where a click on an element leads: an address, or {@code #sheet,y} for a place in the file
     * @param bookmarks the outline of the text
     */
    public record Text(
            String title,
            String language,
            Function<SemanticElement, Optional<String>> links,
            List<TextSheet> sheets,
            List<Bookmark> bookmarks) {}

    /** Writes a text that runs on. */
    public byte[] write(Text text) {
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, text.title(), text.language());
            PdfFonts fonts = new PdfFonts(pdf, shelf);
            PdfImages images = new PdfImages(pdf);
            List<PDPage> pages = text.sheets().stream()
                    .map(TextSheet::sheet)
                    .map(PdfWriter::page)
                    .toList();
            pages.forEach(pdf::addPage);
            for (int i = 0; i < pages.size(); i++) {
                try (PdfPage drawing = new PdfPage(pdf, pages.get(i), fonts, runs, images, text.links())) {
                    drawing.draw(text.sheets().get(i).sheet());
                    drawing.draw(text.sheets().get(i).insets());
                }
            }
            PDDocumentOutline outline = new PDDocumentOutline();
            for (Bookmark bookmark : text.bookmarks()) {
                outline.addLast(item(bookmark, pages));
            }
            outline.openNode();
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        }
    }

    private static PDPage page(Sheet sheet) {
        return new PDPage(new PDRectangle((float) (sheet.width() * POINTS), (float) (sheet.height() * POINTS)));
    }

    private static PDOutlineItem item(Bookmark bookmark, List<PDPage> pages) {
        PDPage page = pages.get(bookmark.sheet());
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - bookmark.y() * POINTS));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        bookmark.below().forEach(below -> item.addLast(item(below, pages)));
        return item;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    public byte[] write(Document document) {
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, document.title(), document.language());
            PdfFonts fonts = new PdfFonts(pdf, shelf);
            PdfImages images = new PdfImages(pdf);
            PDDocumentOutline outline = new PDDocumentOutline();
            for (Chapter chapter : document.chapters()) {
                PDPage first = null;
                for (Sheet sheet : chapter.sheets()) {
                    PDPage page = page(sheet);
                    pdf.addPage(page);
                    try (PdfPage drawing = new PdfPage(pdf, page, fonts, runs, images, document.links())) {
                        drawing.draw(sheet);
                    }
                    first = first == null ? page : first;
                }
                outline.addLast(bookmark(chapter.title(), first));
            }
            outline.openNode();
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        }
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private static void describe(PDDocument pdf, String title, String language) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Qualis");
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(IDENTITY);
        if (!language.isEmpty()) {
            pdf.getDocumentCatalog().setLanguage(language);
        }
        PDViewerPreferences preferences =
                new PDViewerPreferences(pdf.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
