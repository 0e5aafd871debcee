package dev.qualis.manual.chapter;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.coverage.ClauseCoverage;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The clause index of one standard: who claims each clause, and which provisions nobody claims. */
final class StandardPage {

    private final Edition edition;
    private final Sections sections;
    private final StandardCoverage coverage;
    private final Standard standard;

    StandardPage(Edition edition, StandardCoverage coverage) {
        this.edition = edition;
        this.sections = new Sections(edition);
        this.coverage = coverage;
        this.standard = coverage.standard();
    }

    void write(Consumer<Page> out) {
        out.accept(Page.single(edition.plan().page(standard).orElseThrow().page(), title(), List.of(section())));
    }

    private String title() {
        return edition.say(Phrase.CLAUSES_OF, name());
    }

    private String name() {
        String number = standard.getNumber();
        return number == null || number.isBlank() ? standard.getName() : number;
    }

    private Section section() {
        String anchor = edition.plan().anchor(standard);
        List<Block> blocks = new ArrayList<>(edition.description(standard));
        blocks.addAll(new FactList(edition)
                .add(Phrase.NUMBER, standard.getNumber())
                .add(Phrase.PUBLISHER, edition.line(standard.getPublisher(), standard))
                .blocks());
        blocks.add(new Meters(meters()));
        blocks.add(new Paragraph(List.of(edition.text(
                Phrase.COVERAGE_SENTENCE,
                coverage.share().part(),
                coverage.share().whole(),
                coverage.direct().part(),
                coverage.share().part() - coverage.direct().part()))));
        blocks.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.CLAIMS_ARE_NO_VERDICT))));
        blocks.add(Section.of(anchor + "-gaps", edition.say(Phrase.GAPS), gaps()));
        blocks.add(Section.of(anchor + "-clauses", edition.say(Phrase.CLAUSES), List.of(table())));
        return new Section(
                anchor,
                edition.texts().label(standard.eClass(), edition.language()),
                edition.title(standard),
                edition.otherTitle(standard),
                List.of(),
                List.of(standard.getName()),
                blocks);
    }

    /** The whole, then each clause of the first level that has provisions. */
    private List<Meter> meters() {
        List<Meter> meters = new ArrayList<>();
        meters.add(new Meter(
                edition.text(Phrase.WHOLE_STANDARD),
                coverage.share().part(),
                coverage.share().whole()));
        coverage.clauses().stream()
                .filter(clause -> clause.depth() == 0 && clause.share().whole() > 0)
                .forEach(clause -> meters.add(new Meter(
                        numbered(clause.clause()),
                        clause.share().part(),
                        clause.share().whole())));
        return meters;
    }

    private Inline numbered(Clause clause) {
        String label = clause.getNumber() + " " + edition.texts().title(clause, edition.language());
        return edition.plan()
                .target(clause)
                .<Inline>map(target -> new Reference(target, label))
                .orElse(new Text(label));
    }

    private List<Block> gaps() {
        List<Item> gaps = coverage.gaps().stream()
                .map(gap -> new Item(List.of(numbered(gap.clause()))))
                .toList();
        return gaps.isEmpty()
                ? List.of(new Note(Tone.GOOD, List.of(edition.text(Phrase.NO_GAPS))))
                : List.of(new Paragraph(List.of(edition.text(Phrase.GAPS_FOLLOW, gaps.size()))), new Bullets(gaps));
    }

    private Table table() {
        List<Column> columns = Stream.of(Phrase.CLAUSE, Phrase.MODALITY, Phrase.CLAIMED_BY, Phrase.ASKED_IN)
                .map(head -> new Column(List.of(edition.text(head))))
                .toList();
        List<Row> rows = coverage.clauses().stream().map(this::row).toList();
        return new Table(edition.say(Phrase.CLAUSES), Form.LIST, columns, rows);
    }

    private Row row(ClauseCoverage found) {
        Clause clause = found.clause();
        List<Inline> name = new ArrayList<>();
        name.add(new Strong(clause.getNumber() + " " + edition.texts().title(clause, edition.language())));
        String summary = edition.text(clause.getSummary(), clause);
        if (!summary.isEmpty()) {
            name.add(new Text(" — " + summary));
        }
        return new Row(
                edition.plan().anchor(clause),
                Math.min(found.depth(), 3),
                List.of(
                        new Cell(name),
                        new Cell(edition.words(clause.getModality())),
                        new Cell(claimedBy(found), tone(found)),
                        new Cell(edition.links(edition.index().clauses().sourceOf(clause)))));
    }

    private static Tone tone(ClauseCoverage found) {
        if (found.isGap()) {
            return Tone.WARN;
        }
        return found.provision() ? Tone.GOOD : Tone.PLAIN;
    }

    private List<Inline> claimedBy(ClauseCoverage found) {
        List<Inline> line = new ArrayList<>();
        for (Claim claim : found.claims()) {
            if (!line.isEmpty()) {
                line.add(new Text(" · "));
            }
            line.add(edition.link(claim.element()));
            List<Inline> evidence = sections.evidence(claim.fulfilment().getEvidence());
            if (!evidence.isEmpty()) {
                line.add(edition.text(Phrase.EVIDENCE_FOLLOWS));
                line.addAll(evidence);
            }
        }
        if (line.isEmpty() && found.provision()) {
            line.add(found.through()
                    .map(through -> (Inline) edition.text(Phrase.THROUGH_CLAUSE, through.getNumber()))
                    .orElse(edition.text(Phrase.NOT_CLAIMED)));
        }
        return line;
    }
}
