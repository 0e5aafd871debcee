package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.model.qms.core.Language;
import java.nio.charset.StandardCharsets;
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
     * The files by name.
     *
     * @param title what the drawings are of
     */
    public Outcome<SortedMap<String, byte[]>> files(
            String title, List<Drawing> all, Set<PictureFormat> formats, Language language, Progress progress) {
        List<PlacedDrawing> drawings = all.stream().map(writer::place).toList(); // once for all formats
        SortedMap<String, byte[]> files = new TreeMap<>();
        int total = formats.size() * drawings.size();
        int done = 0;
        for (PictureFormat format : PictureFormat.values()) {
            if (!formats.contains(format)) {
                continue;
            }
            for (PlacedDrawing drawing : format.isSingle() ? drawings : List.<PlacedDrawing>of()) {
                progress.step(Progress.Task.PICTURE, done++, total);
                switch (picture(drawing, format)) {
                    case Refused<byte[]>(Refusal refusal) -> {
                        return Outcome.refused(refusal);
                    }
                    case Done<byte[]>(byte[] bytes) -> files.put(drawing.id() + "." + format.extension(), bytes);
                }
            }
            if (!format.isSingle()) {
                progress.step(Progress.Task.PICTURE, done, total);
                files.put(ALL + "." + format.extension(), all(title, drawings, format, language));
                done += drawings.size();
            }
        }
        files.put("index.html", utf8(new Gallery(title, writer.theme(), language).page(all, files.keySet())));
        progress.step(Progress.Task.PICTURE, total, total);
        return Outcome.done(files);
    }

    private Outcome<byte[]> picture(PlacedDrawing drawing, PictureFormat format) {
        return format == PictureFormat.PNG ? writer.png(drawing, scale) : Outcome.done(utf8(writer.svg(drawing)));
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
