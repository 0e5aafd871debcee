package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.html.SiteWriter;
import dev.qualis.manual.chapter.Chapter;
import dev.qualis.manual.chapter.ManualContent;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;

/**
 * The quality manual of a project as a site of HTML pages, in Chinese and in English with equal rights: a folder
 * {@code zh}, a folder {@code en}, and a title page that shows both. The site needs no server and loads nothing from
 * elsewhere. The same model gives the same bytes.
 */
public final class QualityManual {

    /** Beyond this number of elements one page with everything would help nobody. */
    private static final int COMPLETE_LIMIT = 3_000;

    private final ModelIndex index;
    private final ElementLinks links;
    private final List<Picture> pictures;
    private final ManualOptions options;
    private final ProjectAnalyses analyses;
    private final List<ConformityReport> reports;

    /**
     * A manual that has the model analysed and assessed itself.
     *
     * @param links the addresses with which the pictures were drawn
     */
    public QualityManual(ModelIndex index, ElementLinks links, List<Picture> pictures, ManualOptions options) {
        this(index, links, pictures, options, ProjectAnalyses.of(index), Conformity.toAll(index));
    }

    /**
     * A manual of what was analysed already.
     *
     * @param links the addresses with which the pictures were drawn
     * @param reports the assessments by every standard
     */
    public QualityManual(
            ModelIndex index,
            ElementLinks links,
            List<Picture> pictures,
            ManualOptions options,
            ProjectAnalyses analyses,
            List<ConformityReport> reports) {
        this.analyses = analyses;
        this.reports = List.copyOf(reports);
        this.index = index;
        this.links = links;
        this.pictures = List.copyOf(pictures);
        this.options = options;
    }

    /** Writes a manual without further decisions: all files by their path, which has slashes on every system. */
    public static SortedMap<String, byte[]> write(ModelIndex index, List<Picture> pictures, ManualOptions options) {
        return new QualityManual(index, ElementLinks.of(index), pictures, options).write();
    }

    /** All files by their path, which has slashes on every system. */
    public SortedMap<String, byte[]> write() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        write(files::put);
        return files;
    }

    /** Hands over each file as soon as it is written, so that a large manual need not fit into memory. */
    public void write(BiConsumer<String, byte[]> out) {
        write(DocumentKind.of(DocumentKind.MANUAL).orElseThrow(), out);
    }

    /** Hands over each file of a document of a kind with whose chapters the links were made. */
    public void write(DocumentKind kind, BiConsumer<String, byte[]> out) {
        boolean complete =
                options.completePage() && index.all(NamedElement.class).size() <= COMPLETE_LIMIT;
        new SiteWriter(complete)
                .write(
                        languages().stream()
                                .map(language -> document(language, kind))
                                .toList(),
                        out);
    }

    /** Both languages, the project's first one first. */
    private List<Language> languages() {
        boolean englishFirst = index.project().map(Project::getLanguages).stream()
                .anyMatch(languages -> !languages.isEmpty() && languages.getFirst() == Language.EN);
        return englishFirst ? List.of(Language.EN, Language.ZH) : List.of(Language.ZH, Language.EN);
    }

    /** The manual in one language, for any writer. */
    public Document document(Language language) {
        return document(language, DocumentKind.of(DocumentKind.MANUAL).orElseThrow());
    }

    /** A document of a kind with whose chapters the links were made, in one language. */
    public Document document(Language language, DocumentKind kind) {
        Map<String, List<Figure>> ofChapters = new LinkedHashMap<>();
        Map<EObject, List<Figure>> ofElements = new IdentityHashMap<>();
        for (Picture picture : ordered()) {
            Optional<EObject> section = picture.subject().filter(links.plan()::hasSection);
            if (section.isPresent()) {
                ofElements
                        .computeIfAbsent(section.get(), any -> new ArrayList<>())
                        .add(picture.figure(language));
            } else {
                ofChapters
                        .computeIfAbsent(chapter(picture), any -> new ArrayList<>())
                        .add(picture.figure(language));
            }
        }
        return new ManualContent(
                        index,
                        links.plan(),
                        links.chapters(),
                        analyses,
                        reports,
                        ofChapters,
                        ofElements,
                        options.personalData(),
                        language)
                .document(kind);
    }

    /** As the chapters ask for them; those that none asks for come last. */
    private List<Picture> ordered() {
        List<String> kinds = links.chapters().stream()
                .flatMap(chapter -> chapter.figures().stream())
                .toList();
        return pictures.stream()
                .sorted(Comparator.comparingInt(picture -> {
                    int at = kinds.indexOf(picture.kind());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }

    private String chapter(Picture picture) {
        return links.chapters().stream()
                .filter(chapter -> chapter.figures().contains(picture.kind()))
                .map(Chapter::id)
                .findFirst()
                .orElse(Chapter.COVER);
    }
}
