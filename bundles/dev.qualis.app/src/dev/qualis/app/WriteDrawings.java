package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the files of drawings, with a page to look at them. */
public final class WriteDrawings {
    /** The file name, without its extension, of what holds all drawings. */
    private static final String ALL = "diagrams";

    private final DrawingWriter writer;
    private final double scale;

    /** @param scale dots per pixel of PNG files, above 0 */
    public WriteDrawings(DrawingWriter writer, double scale) {
        this.writer = writer;
        this.scale = scale;
    }

    /**
     * A picture that is too large for the scale that was wanted.
     *
     * @param id of the drawing
     * @param scale that it has instead
     */
    public record Smaller(String id, double wanted, double scale) {}

    /**
     * What was made of drawings.
     *
     * @param files relative path to bytes
     */
    public record Pictures(SortedMap<String, byte[]> files, List<Smaller> smaller) {}

    /**
     * The files by name.
     *
     * @param title what the drawings are of
     */
    public Pictures files(
            String title, List<Drawing> all, Set<PictureFormat> formats, Language language, Progress progress) {
        List<PlacedDrawing> drawings = all.stream().map(writer::place).toList(); // once for all formats
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Smaller> smaller = new ArrayList<>();
        int total = formats.size() * drawings.size();
        int done = 0;
        for (PictureFormat format : PictureFormat.values()) {
            if (!formats.contains(format)) {
                continue;
            }
            for (PlacedDrawing drawing : format.isSingle() ? drawings : List.<PlacedDrawing>of()) {
                progress.step(Progress.Task.PICTURE, done++, total);
                files.put(drawing.id() + "." + format.extension(), picture(drawing, format, smaller));
            }
            if (!format.isSingle()) {
                progress.step(Progress.Task.PICTURE, done, total);
                files.put(ALL + "." + format.extension(), all(title, drawings, format, language));
                done += drawings.size();
            }
        }
        files.put("index.html", utf8(new Gallery(title, writer.theme(), language).page(all, files.keySet())));
        progress.step(Progress.Task.PICTURE, total, total);
        return new Pictures(files, List.copyOf(smaller));
    }

    private byte[] picture(PlacedDrawing drawing, PictureFormat format, List<Smaller> smaller) {
        if (format != PictureFormat.PNG) {
            return utf8(writer.svg(drawing));
        }
        DrawingWriter.Png png = writer.png(drawing, scale);
        if (png.scale() < scale) {
            smaller.add(new Smaller(drawing.id(), scale, png.scale()));
        }
        return png.bytes();
    }

    private byte[] all(String title, List<PlacedDrawing> drawings, PictureFormat format, Language language) {
        return switch (format) {
            case PDF -> writer.pdf(title, language, drawings);
            case PPTX -> writer.pptx(title, language, drawings);
            default ->
                utf8(writer.json(drawings.stream().map(PlacedDrawing::drawing).toList()));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
