package dev.qualis.app.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The page of one construct: how it is written, what each part of it says, an example. */
final class ConstructPage {

    private final Edition edition;

    private final Set<String> rules;

    /** @param rules the numbers of the clauses that have a page */
    ConstructPage(Edition edition, Set<String> rules) {
        this.edition = edition;
        this.rules = rules;
    }

    String write(Construct construct) {
        SyntaxText.Layout layout = edition.syntax.of(construct);
        MarkdownPage page = new MarkdownPage(edition.title(construct))
                .paragraph(edition.meanings.of(construct.type(), edition.language))
                .paragraph(facts(construct))
                .section(edition.say("syntax"))
                .code("text", syntax(layout));
        List<SyntaxText.Part> first = new ArrayList<>(layout.choices());
        first.addAll(layout.header());
        if (!first.isEmpty() || !layout.body().isEmpty()) {
            page.section(edition.say("said"));
            said(page, "said.header", first);
            said(page, "said.body", layout.body());
        }
        page.section(edition.say("example"));
        edition.examples
                .statement(construct)
                .filter(statement ->
                        !statement.strip().equals(edition.examples.of(construct).strip()))
                .ifPresent(statement -> page.code("text", statement).paragraph(edition.say("example.place")));
        page.code("qms", edition.examples.of(construct));
        links(page, "inside", edition.constructs.inside(construct));
        links(page, "outside", outside(construct));
        return page.toString();
    }

    private String facts(Construct construct) {
        List<String> facts = new ArrayList<>();
        facts.add(edition.say("domain", Meanings.label(construct.domain(), edition.language)));
        List<String> clauses = edition.meanings.clauses(construct.type());
        if (!clauses.isEmpty()) {
            facts.add(edition.say(
                    "clauses", clauses.stream().map(this::clause).collect(Collectors.joining(edition.separator()))));
        }
        facts.add(edition.otherLanguage("constructs", construct.id() + ".md"));
        facts.add(MarkdownPage.link(edition.say("back"), "../index.md"));
        return String.join(" · ", facts);
    }

    private String clause(String number) {
        return rules.contains(number) ? MarkdownPage.link(number, "../rules/" + number + ".md") : number;
    }

    private static String syntax(SyntaxText.Layout layout) {
        StringBuilder text = new StringBuilder(layout.opening());
        layout.header().forEach(part -> text.append("\n    ").append(part.text()));
        if (!layout.body().isEmpty()) {
            text.append(layout.header().isEmpty() ? " {" : "\n{");
            layout.body().forEach(part -> text.append("\n    ").append(part.text()));
            text.append("\n}");
        }
        return text.toString().strip();
    }

    private void said(MarkdownPage page, String title, List<SyntaxText.Part> parts) {
        List<List<String>> rows = new ArrayList<>();
        for (SyntaxText.Part part : parts) {
            String meaning = part.features().stream()
                    .map(this::meaning)
                    .collect(Collectors.joining(edition.isChinese() ? "" : " "));
            rows.add(List.of(MarkdownPage.code(part.text()), meaning.strip()));
        }
        if (!rows.isEmpty()) {
            page.subsection(edition.say(title))
                    .table(List.of(edition.say("column.statement"), edition.say("column.meaning")), rows);
        }
    }

    private String meaning(EStructuralFeature feature) {
        String meaning = edition.meanings.of(feature, edition.language);
        if (!(feature.getEType() instanceof EEnum type)) {
            return meaning;
        }
        String words = type.getELiterals().stream()
                .filter(literal -> literal.getValue() != 0)
                .map(literal -> word(type, literal))
                .collect(Collectors.joining(edition.separator()));
        return meaning + (edition.isChinese() ? "" : " ") + edition.say(feature.isMany() ? "several" : "oneOf", words);
    }

    private String word(EEnum type, EEnumLiteral literal) {
        String word = edition.values.word(type, literal.getLiteral(), edition.spelling);
        String label = Meanings.label(literal, edition.language);
        boolean clear = label.replaceAll("[ -]", "").equalsIgnoreCase(word);
        return clear
                ? MarkdownPage.code(word)
                : MarkdownPage.code(word) + (edition.isChinese() ? "（" + label + "）" : " (" + label + ")");
    }

    private List<Construct> outside(Construct construct) {
        return edition.constructs.all().stream()
                .filter(other ->
                        other != construct && edition.constructs.inside(other).contains(construct))
                .toList();
    }

    private void links(MarkdownPage page, String title, List<Construct> constructs) {
        if (!constructs.isEmpty()) {
            page.section(edition.say(title))
                    .paragraph(constructs.stream()
                            .map(each ->
                                    MarkdownPage.link(Meanings.label(each.type(), edition.language), each.id() + ".md"))
                            .collect(Collectors.joining(" · ")));
        }
    }
}
