package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Document;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SceneWarning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes documents of a project with their diagrams: the quality manual and others, in all formats. */
public final class DocumentProject {
    private final DrawProject draw;

    public DocumentProject(DrawProject draw) {
        this.draw = draw;
    }

    /**
     * What was written.
     *
     * @param files relative path with {@code /} to bytes; the manual as a site begins at {@code index.html}
     * @param warnings what could not be drawn as described, by drawing
     */
    public record Manual(SortedMap<String, byte[]> files, Map<String, List<SceneWarning>> warnings) {}

    /** The quality manual as a site. */
    public Manual document(OpenedProject project, ManualOptions options, Progress progress) {
        return document(project, DocumentRequest.manual(options), progress);
    }

    /** The documents that are asked for. The project is analysed, judged and drawn once for all of them. */
    public Manual document(OpenedProject project, DocumentRequest request, Progress progress) {
        ProjectAnalyses analyses = ProjectAnalyses.of(project.index());
        List<ConformityReport> reports = Conformity.toAll(project.index()).stream()
                .map(report -> report.spelled(project.proposals()))
                .toList();
        List<DocumentKind> kinds = request.pack() ? AuditPack.completed(request.kinds()) : request.kinds();
        Set<String> wanted = kinds.stream()
                .flatMap(kind -> kind.chapters().stream())
                .flatMap(chapter -> chapter.figures().stream())
                .filter(id -> request.options().personalData() || !DrawProject.isPersonal(id))
                .collect(Collectors.toSet());
        DocumentPictures pictures = new DocumentPictures(project, draw, wanted, analyses, reports, progress);
        SortedMap<String, byte[]> files = new TreeMap<>();
        DocumentWriters writers = new DocumentWriters(request.template());
        int total = total(request, kinds);
        int done = 0;
        for (DocumentKind kind : kinds) {
            ElementLinks links = ElementLinks.of(project.index(), kind.chapters());
            QualityManual content =
                    new QualityManual(project.index(), links, pictures.of(links), request.options(), analyses, reports);
            Set<DocumentFormat> formats = request.kinds().contains(kind) ? request.formats() : AuditPack.FORMATS;
            if (formats.contains(DocumentFormat.HTML)) {
                progress.step(Progress.Task.DOCUMENT, done++, total);
                String folder = kind.id().equals(DocumentKind.MANUAL) ? "" : kind.id() + "/";
                content.write(kind, (path, bytes) -> files.put(folder + path, bytes));
            }
            List<DocumentFormat> others = formats.stream()
                    .filter(format -> format != DocumentFormat.HTML)
                    .toList();
            for (Language language : others.isEmpty() ? Set.<Language>of() : request.languages()) {
                Document document = content.document(language, kind).held();
                String name = kind.id() + (language == Language.EN ? ".en" : ".zh");
                for (DocumentFormat format : others) {
                    progress.step(Progress.Task.DOCUMENT, done++, total);
                    files.putAll(writers.write(document, format, name, kind.brief()));
                }
            }
        }
        if (request.pack()) {
            files.put(AuditPack.FILE, AuditPack.of(files));
        }
        progress.step(Progress.Task.DOCUMENT, total, total);
        return new Manual(files, pictures.warnings());
    }

    private static int total(DocumentRequest request, List<DocumentKind> kinds) {
        int total = 0;
        for (DocumentKind kind : kinds) {
            for (DocumentFormat format : request.kinds().contains(kind) ? request.formats() : AuditPack.FORMATS) {
                total += format == DocumentFormat.HTML ? 1 : request.languages().size();
            }
        }
        return total;
    }
}
