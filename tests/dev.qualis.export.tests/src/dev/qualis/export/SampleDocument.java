package dev.qualis.export;

import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.DocumentControl.Change;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Footnote;
import dev.qualis.document.content.Inline.IndexEntry;
import dev.qualis.document.content.Inline.Link;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Table.Value;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Label;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document with everything that a document can hold. */
public final class SampleDocument {

    private SampleDocument() {}

    public static Document chinese() {
        return of(Language.ZH, "样例公司", "质量手册", List.of(first("范围", "采购", "过程图"), second("采购")));
    }

    public static Document english() {
        return of(
                Language.EN,
                "Sample Ltd.",
                "Quality manual",
                List.of(first("Scope", "Buying", "Map"), second("Buying")));
    }

    /** A document of other pages. */
    public static Document of(Language language, String enterprise, String kind, List<Page> pages) {
        DocumentControl control = new DocumentControl(
                "QM-01",
                "3.2",
                language == Language.EN ? "released" : "已发布",
                Optional.of(LocalDate.parse("2026-11-30")),
                "Chen Gang",
                "Li Na",
                Optional.of(LocalDate.parse("2026-12-01")),
                List.of(new Change("3.1", Optional.of(LocalDate.parse("2026-01-02")), "Buying")));
        return new Document(
                language,
                enterprise,
                kind,
                enterprise + " " + kind,
                "Model of 2026-11-30.",
                control,
                pages.stream()
                        .map(page -> new NavigationEntry(page.id(), page.title(), 0))
                        .toList(),
                pages::forEach);
    }

    private static Page first(String title, String buying, String map) {
        List<Inline> line = List.of(
                new Text("<b> & "),
                new Strong(buying),
                new Footnote("note of " + buying),
                new IndexEntry(buying),
                new Text(" "),
                new Reference(new Target("processes", "Buying"), buying),
                new Link("https://example.org/?a=1&b=2", "example"),
                new Badge("OK", Tone.GOOD));
        return Page.single(
                "index",
                title,
                List.of(
                        new Paragraph(line),
                        new Note(Tone.WARN, List.of(new Text("!"))),
                        new Bullets(List.of(
                                new Item(List.of(new Text("one")), List.of(new Item(List.of(new Text("one.one"))))))),
                        new Facts(List.of(new Fact(map, List.of(new Text("=1+1"))))),
                        new Meters(List.of(new Meter(new Text(map), 1, 3))),
                        new Trend(map, List.of(1.0, 2.5, 2.0), 2.2),
                        new Prose("**bold** text\n\n- item", "en"),
                        new Figure("picture-map", map, tree())));
    }

    private static Page second(String buying) {
        List<Column> columns = List.of(
                new Column(List.of(new Text("Name"))),
                new Column(List.of(new Text("Amount"))),
                new Column(List.of(new Text("Share"))),
                new Column(List.of(new Text("Day"))));
        Row row = new Row(
                "row-1",
                0,
                List.of(
                        new Cell(List.of(new Text("-2+3"))),
                        new Cell(
                                List.of(new Text("1,234.50")), Tone.PLAIN, new Value.Amount(new BigDecimal("1234.50"))),
                        new Cell(List.of(new Text("12.5 %")), Tone.GOOD, new Value.Share(0.125)),
                        new Cell(
                                List.of(new Text("2026-11-30")),
                                Tone.PLAIN,
                                new Value.Day(LocalDate.parse("2026-11-30")))));
        Table table = new Table("Amounts", Form.LIST, columns, List.of(row));
        Section section =
                new Section("Buying", "Process", buying, "Other", List.of(), List.of("Buying"), List.of(table));
        return Page.single("processes", buying, List.of(section));
    }

    static Artwork tree() {
        Label label = new Label("采购 Buying", TextStyle.DEFAULT);
        TreeScene.Item item =
                new TreeScene.Item("1", "items", new SemanticElement("b", "Buying"), label, null, List.of());
        TreeScene tree = new TreeScene(SceneHead.of("Map", "Map"), List.of(item));
        return new Artwork(
                new SceneLayout(new TextMeasure()).place(tree),
                path -> Optional.empty(),
                element -> Optional.of(new Target("processes", "Buying")));
    }
}
