package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Clauses against evidence, a table per standard: a row for each clause, a column for each kind of element that speaks for one,
 * and one for what the company names in words, so that an auditor can draw samples.
 */
final class EvidenceChapter implements Chapter {

    /** More samples than anybody draws; a cell stays readable. */
    private static final int MOST = 12;

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String title(Language language) {
        return Phrase.EVIDENCE_MATRIX.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return !edition.reports().isEmpty();
    }

    private static String page(int number) {
        return Chapter.page("evidence", number);
    }

    @Override
    public List<NavigationEntry> navigation(Edition edition) {
        List<NavigationEntry> entries = new ArrayList<>();
        for (ConformityReport report : edition.reports()) {
            entries.add(new NavigationEntry(
                    page(entries.size() + 1),
                    report.standard().getName(),
                    report.clauses().size()));
        }
        return entries;
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        int number = 1;
        for (ConformityReport report : edition.reports()) {
            out.accept(Page.single(page(number++), report.standard().getName(), table(edition, report)));
        }
    }

    private static List<Block> table(Edition edition, ConformityReport report) {
        List<EClass> kinds = kinds(edition, report);
        List<String> heads = new ArrayList<>(List.of(
                edition.say(Phrase.CLAUSE),
                edition.say(Phrase.TITLE),
                edition.say(Phrase.RESULT),
                edition.say(Phrase.STATED_EVIDENCE)));
        kinds.forEach(kind -> heads.add(edition.kind(kind)));
        TableRows table = new TableRows(edition.title(report.standard()), heads);
        for (ClauseResult result : report.clauses()) {
            List<List<Inline>> cells = new ArrayList<>(List.of(
                    Edition.plain(result.clause().getNumber()),
                    Edition.plain(edition.texts().title(result.clause(), edition.language())),
                    List.of(edition.text(Phrase.of(result.result()))),
                    stated(edition, result)));
            kinds.forEach(kind -> cells.add(named(edition, result, kind)));
            table.row("", cells);
        }
        return table.blocks();
    }

    /** The kinds of elements that speak for any clause, by their name. */
    private static List<EClass> kinds(Edition edition, ConformityReport report) {
        TreeMap<String, EClass> kinds = new TreeMap<>();
        report.clauses().stream()
                .flatMap(result -> result.evidence().stream())
                .map(evidence -> evidence.element().eClass())
                .forEach(kind -> kinds.put(edition.kind(kind), kind));
        return List.copyOf(kinds.values());
    }

    private static List<Inline> named(Edition edition, ClauseResult result, EClass kind) {
        Set<String> names = new LinkedHashSet<>();
        for (Evidence evidence : result.evidence()) {
            if (evidence.element().eClass() == kind) {
                names.add(edition.nameOf(evidence.element()));
            }
        }
        return list(edition, names);
    }

    /** What the company names in words where it claims the clause. */
    private static List<Inline> stated(Edition edition, ClauseResult result) {
        Set<String> words = new LinkedHashSet<>();
        for (Evidence evidence : result.evidence()) {
            EObject element = evidence.element();
            if (evidence.kind() == Evidence.Kind.EXPLICIT && element instanceof NamedElement claiming) {
                claiming.getFulfilments().stream()
                        .filter(fulfilment -> fulfilment.getClauses().contains(result.clause()))
                        .flatMap(fulfilment -> fulfilment.getEvidence().stream())
                        .map(each -> edition.text(each.getText(), each))
                        .filter(text -> !text.isBlank())
                        .forEach(words::add);
            }
        }
        return list(edition, words);
    }

    private static List<Inline> list(Edition edition, Set<String> names) {
        List<Inline> line = new ArrayList<>(
                edition.joined(names.stream().limit(MOST).<Inline>map(Text::new).toList()));
        if (names.size() > MOST) {
            line.add(edition.text(Phrase.AND_MORE, names.size()));
        }
        return line;
    }
}
