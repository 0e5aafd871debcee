package dev.qualis.workbench.picture;

import dev.qualis.app.DrawingWriter;
import dev.qualis.app.PlacedDrawing;
import dev.qualis.workbench.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;

/** Copies a picture, or writes it as a file: SVG, PNG, PDF or slides that can be edited. */
public final class PictureExport {
    /** Dots per pixel: sharp on screens and slides. */
    private static final double SCALE = 2;

    private static final List<String> FORMATS = List.of("png", "svg", "pdf", "pptx");

    private final PicturePane pane;

    PictureExport(PicturePane pane) {
        this.pane = pane;
    }

    void copy() {
        pane.drawn()
                .map(drawn -> new DrawingWriter().png(drawn.placed(), SCALE).bytes())
                .ifPresent(bytes -> {
                    Clipboard clipboard = new Clipboard(pane.canvas().getDisplay());
                    ImageData data = new ImageData(new ByteArrayInputStream(bytes));
                    clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    void askAndWrite() {
        pane.drawn().ifPresent(drawn -> {
            FileDialog dialog = new FileDialog(pane.canvas().getShell(), SWT.SAVE);
            dialog.setOverwrite(true);
            dialog.setFileName(drawn.drawing().id() + ".png");
            dialog.setFilterExtensions(
                    FORMATS.stream().map(format -> "*." + format).toArray(String[]::new));
            dialog.setFilterNames(FORMATS.stream()
                    .map(format -> Messages.text("picture.format." + format))
                    .toArray(String[]::new));
            String chosen = dialog.open();
            if (chosen != null) {
                write(drawn, Path.of(chosen));
            }
        });
    }

    private static void write(DrawnPicture drawn, Path file) {
        Job job = Job.create(Messages.text("picture.exporting", file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                Files.write(file, bytes(drawn, file.getFileName().toString()));
            } catch (IOException e) {
                throw new CoreException(Status.error(Messages.text("picture.export.failed", file), e));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /**
     * A picture as a file, in the format that the end of its name says; PNG where it says none that there is.
     *
     * @param name of the file
     */
    public static byte[] bytes(DrawnPicture drawn, String name) {
        DrawingWriter writer = new DrawingWriter();
        PlacedDrawing drawing = drawn.placed();
        var language = drawn.choice().language();
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "svg" -> writer.svg(drawing).getBytes(StandardCharsets.UTF_8);
            case "pdf" -> writer.pdf(drawing.title(), language, List.of(drawing));
            case "pptx" -> writer.pptx(drawing.title(), language, List.of(drawing));
            default -> writer.png(drawing, SCALE).bytes(); // at the largest scale that fits
        };
    }
}
