package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.conformity.Conformity;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Page;
import dev.qualis.document.html.PageHtml;
import dev.qualis.document.html.SiteFiles;
import dev.qualis.document.html.SiteFrame;
import dev.qualis.document.html.TitlePageHtml;
import dev.qualis.document.html.TitlePageHtml.PictureLink;
import dev.qualis.document.html.TitlePageHtml.Side;
import dev.qualis.document.search.SearchIndex;
import dev.qualis.manual.chapter.Chapter;
import dev.qualis.manual.chapter.ManualContent;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
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
        out.accept("assets/site.css", bytes(SiteFiles.style()));
        out.accept("assets/site.js", bytes(SiteFiles.script()));
        List<Side> sides = new ArrayList<>();
        for (Language language : languages()) {
            sides.add(writeLanguage(language, out));
        }
        out.accept("index.html", bytes(new TitlePageHtml().write(sides)));
    }

    /** Both languages, the project's first one first. */
    private List<Language> languages() {
        boolean englishFirst = index.project().map(Project::getLanguages).stream()
                .anyMatch(languages -> !languages.isEmpty() && languages.getFirst() == Language.EN);
        return englishFirst ? List.of(Language.EN, Language.ZH) : List.of(Language.ZH, Language.EN);
    }

    private Side writeLanguage(Language language, BiConsumer<String, byte[]> out) {
        ManualContent content = new ManualContent(
                index,
                links.plan(),
                analyses,
                reports,
                figures(language),
                figuresOfElements(language),
                options.personalData(),
                language);
        boolean complete =
                options.completePage() && index.all(NamedElement.class).size() <= COMPLETE_LIMIT;
        SiteFrame frame = frame(content, language, complete);
        String folder = frame.folder() + "/";
        PageHtml writer = new PageHtml(frame, language);
        SearchIndex search = new SearchIndex();
        List<Page> pages = new ArrayList<>();
        content.write(page -> {
            out.accept(folder + page.file(), bytes(writer.write(page)));
            search.add(page);
            if (complete) {
                pages.add(page);
            }
        });
        if (complete) {
            out.accept(folder + SiteFrame.COMPLETE_PAGE, bytes(writer.writeComplete(pages)));
        }
        List<Figure> figures =
                pictures.stream().map(picture -> picture.figure(language)).toList();
        figures.forEach(figure -> out.accept(folder + figure.file(), bytes(figure.svg())));
        out.accept(folder + "search-index.js", bytes(search.script()));
        Optional<PictureLink> picture =
                figures.stream().findFirst().map(figure -> new PictureLink(figure.file(), figure.caption()));
        return new Side(language, frame, picture);
    }

    private Map<Chapter, List<Figure>> figures(Language language) {
        Map<Chapter, List<Figure>> figures = new EnumMap<>(Chapter.class);
        for (Picture picture : pictures) {
            if (hasSection(picture)) {
                continue;
            }
            figures.computeIfAbsent(picture.place().chapter(), any -> new ArrayList<>())
                    .add(picture.figure(language));
        }
        return figures;
    }

    private boolean hasSection(Picture picture) {
        return picture.subject().filter(links.plan()::hasSection).isPresent();
    }

    private Map<EObject, List<Figure>> figuresOfElements(Language language) {
        Map<EObject, List<Figure>> figures = new IdentityHashMap<>();
        for (Picture picture : pictures) {
            if (hasSection(picture)) {
                figures.computeIfAbsent(picture.subject().orElseThrow(), any -> new ArrayList<>())
                        .add(picture.figure(language));
            }
        }
        return figures;
    }

    private static SiteFrame frame(ManualContent content, Language language, boolean complete) {
        boolean english = language == Language.EN;
        return new SiteFrame(
                english ? "en" : "zh-Hans",
                english ? "en" : "zh",
                english ? "zh-Hans" : "en",
                english ? "zh" : "en",
                content.enterprise(),
                content.kind(),
                content.title(),
                content.colophon(),
                content.navigation(),
                complete);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
