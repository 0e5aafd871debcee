package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.Picture;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.manual.SiteReader;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A chapter that nobody knows but this file: it has elements, a picture and words of its own, and nothing else changed for it. */
class NewChapterTest {

    private static final class Handbook implements Chapter {
        @Override
        public String id() {
            return "handbook";
        }

        @Override
        public String title(Language language) {
            return language == Language.EN ? "Handbook" : "手册";
        }

        @Override
        public List<? extends NamedElement> elements(ModelIndex index) {
            return index.all(Process.class);
        }

        @Override
        public List<String> figures() {
            return List.of("HandbookPicture");
        }

        @Override
        public void write(Edition edition, Consumer<Page> out) {
            List<Block> blocks = new ArrayList<>(edition.figures(id()));
            edition.index()
                    .all(Process.class)
                    .forEach(process -> blocks.add(Section.of(
                            edition.plan().anchor(process),
                            edition.title(process),
                            List.of(new Paragraph(edition.links(process))))));
            out.accept(Page.single(id(), title(edition.language()), blocks));
        }
    }

    private final SampleModel sample = new SampleModel();
    private final ModelIndex index = sample.index();
    private final List<Chapter> chapters = List.of(new CoverChapter(), new Handbook(), new GlossaryChapter());
    private final ElementLinks links = ElementLinks.of(index, chapters);
    private final List<Picture> pictures = List.of(SampleModel.picture("HandbookPicture", links, sample.officer));
    private final QualityManual manual =
            new QualityManual(index, links, pictures, ManualOptions.standard(), ProjectAnalyses.of(index), List.of());

    @Test
    void standsInTheNavigationWithItsElementsCounted() {
        Document document = manual.document(Language.ZH);

        assertEquals(
                List.of("index", "handbook", "glossary"),
                document.chapters().stream().map(NavigationEntry::page).toList());
        assertEquals(
                new NavigationEntry("handbook", "手册", 2), document.chapters().get(1));
    }

    @Test
    void takesItsPictureAndIsWhereItsElementsAre() {
        SiteReader site = new SiteReader(manual.write());

        assertTrue(site.values("en/handbook.html", "id").contains("picture-HandbookPicture"));
        assertEquals("handbook", links.target(sample.making).orElseThrow().page());
        assertEquals(List.of(), site.brokenLinks());
    }
}
