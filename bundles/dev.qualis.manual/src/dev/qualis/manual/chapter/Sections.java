package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** What the sections of all elements have in common. */
final class Sections {

    private final Edition edition;

    Sections(Edition edition) {
        this.edition = edition;
    }

    /** A section about an element; the other language's title stands below its title, so that both can be found. */
    Section of(NamedElement element, List<Inline> badges, List<Block> blocks) {
        List<Block> all = new ArrayList<>(edition.description(element));
        all.addAll(blocks);
        all.addAll(edition.figures(element));
        all.addAll(fulfilments(element));
        return new Section(
                edition.plan().anchor(element),
                edition.texts().label(element.eClass(), edition.language()),
                edition.nameOf(element),
                edition.otherTitle(element),
                badges,
                element.getName() == null ? List.of() : List.of(element.getName()),
                all);
    }

    /** The clauses that an element claims to fulfil, in one line. */
    List<Inline> claims(NamedElement element) {
        List<Inline> line = new ArrayList<>();
        for (Fulfilment fulfilment : element.getFulfilments()) {
            List<Inline> content = fulfilment(fulfilment).content();
            if (!line.isEmpty() && !content.isEmpty()) {
                line.add(new Text(edition.language() == Language.EN ? "; " : "；"));
            }
            line.addAll(content);
        }
        return line;
    }

    /** A small heading above blocks; nothing where there are no blocks. */
    List<Block> titled(Phrase title, List<? extends Block> blocks) {
        return titled(edition.say(title), blocks);
    }

    /** A small heading above blocks; nothing where there are no blocks. */
    List<Block> titled(String title, List<? extends Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(new Paragraph(List.of(new Strong(title))));
        all.addAll(blocks);
        return all;
    }

    /** The clauses that an element claims to fulfil, with evidence and reason. */
    List<Block> fulfilments(NamedElement element) {
        List<Item> items = element.getFulfilments().stream()
                .map(this::fulfilment)
                .filter(item -> !item.content().isEmpty())
                .toList();
        return items.isEmpty() ? List.of() : titled(Phrase.FULFILS, List.of(new Bullets(items)));
    }

    private Item fulfilment(Fulfilment fulfilment) {
        List<Inline> line = new ArrayList<>(edition.clauseLinks(fulfilment.getClauses()));
        List<Inline> evidence = evidence(fulfilment.getEvidence());
        if (!evidence.isEmpty()) {
            line.add(edition.text(Phrase.EVIDENCE_FOLLOWS));
            line.addAll(evidence);
        }
        String reason = edition.text(fulfilment.getReason(), fulfilment);
        if (!reason.isEmpty()) {
            line.add(edition.text(Phrase.REASON_FOLLOWS));
            line.add(new Text(reason));
        }
        return new Item(line);
    }

    List<Inline> evidence(List<Evidence> records) {
        List<Inline> parts = new ArrayList<>();
        for (Evidence evidence : records) {
            parts.addAll(edition.links(evidence.getElement()));
            parts.addAll(edition.line(evidence.getText(), evidence));
        }
        return edition.joined(parts);
    }

    /** A competence by reference or by words, with its level. */
    List<Inline> competence(NamedElement competence, String words, CompetenceLevel level) {
        List<Inline> line = new ArrayList<>(
                competence == null || competence.eIsProxy() ? Edition.plain(words) : edition.links(competence));
        String label = edition.label(level);
        if (!line.isEmpty() && !label.isEmpty()) {
            line.add(new Text(edition.say(Phrase.IN_BRACKETS, label)));
        }
        return line;
    }

    /** {@code 2024-03-01 –} or {@code 2024-03-01 – 2026-01-01}; empty where neither day is stated. */
    String span(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : from + " ") + "–" + (to == null ? "" : " " + to);
    }

    List<Item> items(List<dev.qualis.model.value.LocalizedText> texts, EObject context) {
        return texts.stream()
                .map(text -> new Item(edition.line(text, context)))
                .filter(item -> !item.content().isEmpty())
                .toList();
    }
}
