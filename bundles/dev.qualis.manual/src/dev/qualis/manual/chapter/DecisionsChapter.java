package dev.qualis.manual.chapter;

import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The decision points, and which position has which power there (CQOS 4.4 a). */
final class DecisionsChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.DECISIONS,
            Phrase.DECISIONS,
            index -> index.all(DecisionPoint.class),
            List.of(),
            (edition, out) -> new DecisionsChapter(edition).write(out));

    private final Edition edition;
    private final Sections sections;

    DecisionsChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.DECISIONS).write(List.of(), this::section, out);
    }

    private Section section(NamedElement element) {
        DecisionPoint point = (DecisionPoint) element;
        List<Block> blocks = new ArrayList<>(new FactList(edition)
                .add(Phrase.DECIDES_ON, edition.words(point.getKind()))
                .add(Phrase.PROCESS, edition.links(point.getProcess()))
                .blocks());
        blocks.addAll(sections.titled(Phrase.AUTHORITIES, powers(point)));
        return sections.of(point, List.of(), blocks);
    }

    private List<Block> powers(DecisionPoint point) {
        TableRows table = new TableRows(edition, Phrase.AUTHORITIES, Phrase.POSITION, Phrase.AUTHORITY);
        for (Position position : edition.index().organisation().positionsAt(point).stream()
                .distinct()
                .toList()) {
            List<AuthorityKind> kinds = position.getAuthorities().stream()
                    .filter(authority -> OrganisationIndex.isHeldAt(authority, point))
                    .map(Authority::getKinds)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            table.row(edition.links(position), edition.words(kinds));
        }
        return table.blocks();
    }
}
