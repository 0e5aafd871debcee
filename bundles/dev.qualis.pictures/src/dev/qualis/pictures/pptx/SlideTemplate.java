package dev.qualis.pictures.pptx;

import dev.qualis.pictures.office.OfficeArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A company's own file of PowerPoint whose masters, layouts and theme slides take. It comes from strangers. */
public final class SlideTemplate {
    private final byte[] file;

    private SlideTemplate(byte[] file) {
        this.file = file;
    }

    /** What came of reading a template. */
    public sealed interface Reading {
        /** It can be used. */
        record Accepted(SlideTemplate template) implements Reading {}

        /** It cannot be used. */
        record Refused(OfficeArchive.Reason reason) implements Reading {}
    }

    /** Reads a file. */
    public static Reading read(byte[] file) {
        Objects.requireNonNull(file);
        if (OfficeArchive.read(file, "ppt/presentation.xml") instanceof OfficeArchive.Reading.Refused(var reason)) {
            return new Reading.Refused(reason);
        }
        SlideTemplate template = new SlideTemplate(file.clone());
        try (XMLSlideShow show = template.open()) {
            boolean usable = show.getSlideMasters().stream().anyMatch(master -> master.getSlideLayouts().length > 0);
            return usable ? new Reading.Accepted(template) : new Reading.Refused(OfficeArchive.Reason.OTHER_KIND);
        } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException broken) {
            return new Reading.Refused(OfficeArchive.Reason.OTHER_KIND);
        }
    }

    /** The template without its slides. */
    XMLSlideShow open() throws IOException {
        XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file));
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        return show;
    }
}
