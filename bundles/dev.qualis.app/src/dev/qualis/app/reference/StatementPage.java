package dev.qualis.app.reference;

import java.util.ArrayList;
import java.util.List;

/** The page of words that stand in many constructs: in which, and what they say there. */
final class StatementPage {

    private final Edition edition;

    StatementPage(Edition edition) {
        this.edition = edition;
    }

    /** @param words in small letters, in either language */
    String write(String words, List<Construct> constructs) {
        List<List<String>> rows = new ArrayList<>();
        for (Construct construct : constructs) {
            edition.statements(construct, words)
                    .forEach(part ->
                            rows.add(List.of(edition.title(construct), MarkdownPage.code(part.text()), said(part))));
        }
        return new MarkdownPage(MarkdownPage.code(words))
                .paragraph(edition.say("statement.many", constructs.size()))
                .table(
                        List.of(
                                edition.say("column.construct"),
                                edition.say("column.statement"),
                                edition.say("column.meaning")),
                        rows)
                .toString();
    }

    private String said(SyntaxText.Part part) {
        return String.join(
                edition.isChinese() ? "" : " ",
                part.features().stream()
                        .map(feature -> edition.meanings.of(feature, edition.language))
                        .toList());
    }
}
