package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a manual in the order of a standard says of a clause: what is asked, whether it is met, and by what. */
final class ClauseOrderSections {

    /** Beyond, the chapter of such elements tells more than a list. */
    private static final int MOST = 25;

    private final Edition edition;
    private final ConformityReport report;
    private final Map<Clause, ClauseResult> results = new IdentityHashMap<>();

    ClauseOrderSections(Edition edition, ConformityReport report) {
        this.edition = edition;
        this.report = report;
        report.clauses().forEach(result -> results.put(result.clause(), result));
    }

    /** What stands below the title of a clause: its own content, then the clauses in it. */
    List<Block> of(Clause clause) {
        List<Block> blocks = new ArrayList<>();
        String summary = edition.text(clause.getSummary(), clause);
        if (!summary.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Text(summary))));
        }
        ClauseResult result = results.get(clause);
        if (result != null) {
            blocks.addAll(met(result));
        }
        List<Clause> items = clause.getClauses().stream()
                .filter(below -> isItem(clause, below))
                .toList();
        blocks.addAll(items(items));
        for (Clause below : clause.getClauses()) {
            if (!items.contains(below)) {
                blocks.add(Section.of(anchor(below), heading(below), of(below)));
            }
        }
        return blocks;
    }

    /** Lettered items are rows below their clause, no sections. */
    private static boolean isItem(Clause above, Clause below) {
        String number = below.getNumber();
        String last = number.substring(number.lastIndexOf('.') + 1);
        return below.getClauses().isEmpty()
                && number.startsWith(above.getNumber())
                && !last.isEmpty()
                && Character.isLetter(last.charAt(0));
    }

    private String anchor(Clause clause) {
        return "by-" + Anchors.sanitized(report.standard().getName()) + "-" + Anchors.sanitized(clause.getNumber());
    }

    private String heading(Clause clause) {
        return clause.getNumber() + " " + edition.texts().title(clause, edition.language());
    }

    private List<Block> met(ClauseResult result) {
        List<Block> blocks = new ArrayList<>(new FactList(edition)
                .add(Phrase.RESULT, List.of(edition.text(Phrase.of(result.result()))))
                .add(Phrase.REASON, in(result))
                .blocks());
        TableRows table =
                new TableRows(edition, Phrase.MET_BY, Phrase.MET_BY, Phrase.KIND, Phrase.OWNER, Phrase.EVIDENCE);
        List<EObject> elements = elements(result);
        elements.stream().limit(MOST).forEach(element -> row(table, element));
        blocks.addAll(table.blocks());
        if (elements.size() > MOST) {
            blocks.add(
                    new Block.Note(Inline.Tone.PLAIN, List.of(edition.text(Phrase.ONLY_FIRST, MOST, elements.size()))));
        }
        return blocks;
    }

    private List<Inline> in(ClauseResult result) {
        return Edition.plain(
                edition.language() == dev.qualis.model.qms.core.Language.EN
                        ? result.reason().en()
                        : result.reason().zh());
    }

    private static List<EObject> elements(ClauseResult result) {
        return result.evidence().stream()
                .map(dev.qualis.conformity.Evidence::element)
                .distinct()
                .toList();
    }

    private void row(TableRows table, EObject element) {
        NamedElement named = element instanceof NamedElement it ? it : null;
        table.row(
                named == null ? Edition.plain(edition.nameOf(element)) : List.of(edition.link(named)),
                Edition.plain(edition.kind(element.eClass())),
                owner(element),
                named == null ? List.of() : documents(named));
    }

    /** Who answers for an element, where its class knows somebody who does. */
    private List<Inline> owner(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("owner");
        return feature != null && element.eGet(feature) instanceof NamedElement owner
                ? edition.links(owner)
                : List.of();
    }

    /** The evidence that an element states for clauses of this standard. */
    private List<Inline> documents(NamedElement element) {
        List<dev.qualis.model.qms.core.Evidence> stated = element.getFulfilments().stream()
                .filter(fulfilment -> fulfilment.getClauses().stream().anyMatch(results::containsKey))
                .flatMap(fulfilment -> fulfilment.getEvidence().stream())
                .toList();
        return new Sections(edition).evidence(stated);
    }

    private List<Block> items(List<Clause> items) {
        TableRows table = new TableRows(
                edition, Phrase.LETTERED_ITEMS, Phrase.CLAUSE, Phrase.TITLE, Phrase.RESULT, Phrase.MET_BY);
        for (Clause item : items) {
            ClauseResult result = results.get(item);
            List<EObject> elements = result == null ? List.of() : elements(result);
            List<Inline> by = new ArrayList<>(edition.joined(elements.stream()
                    .limit(ConformityBlocks.EVIDENCE_SHOWN)
                    .map(element -> element instanceof NamedElement named
                            ? edition.link(named)
                            : new Text(edition.nameOf(element)))
                    .toList()));
            if (elements.size() > ConformityBlocks.EVIDENCE_SHOWN) {
                by.add(edition.text(Phrase.AND_MORE, elements.size()));
            }
            table.row(
                    Edition.plain(item.getNumber()),
                    Edition.plain(edition.texts().title(item, edition.language())),
                    result == null ? List.of() : List.of(edition.text(Phrase.of(result.result()))),
                    by);
        }
        return table.blocks();
    }
}
