package dev.qualis.server.document;

import dev.qualis.dsl.ide.construct.Template;
import dev.qualis.dsl.ide.service.Completions;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** What can be written at a place, as editors list it. */
public final class CompletionAnswers {

    private final Completions completions;

    /** Over the service that knows. */
    public CompletionAnswers(Completions completions) {
        this.completions = completions;
    }

    /**
     * Incomplete, since more letters may find what these do not, by its title or reading for instance.
     *
     * @param snippets whether the editor fills gaps in
     */
    public CompletionList at(AskedDocument document, Position position, boolean snippets) {
        int offset = document.offset(position);
        List<CompletionItem> items = completions.at(document.snapshot(), document.uri(), offset).stream()
                .map(entry -> item(document, offset, entry, snippets))
                .toList();
        return new CompletionList(true, items);
    }

    private static CompletionItem item(AskedDocument document, int offset, ContentAssistEntry entry, boolean snippets) {
        boolean gaps = entry.getSource() instanceof Template;
        CompletionItem item = new CompletionItem(gaps ? entry.getLabel() : entry.getProposal());
        item.setDetail(entry.getDescription());
        item.setKind(kind(entry.getKind()));
        // what was found by its title or reading does not begin with what was typed, and is meant all the same
        item.setFilterText(entry.getPrefix().isEmpty() ? entry.getProposal() : entry.getPrefix());
        int from = offset - entry.getPrefix().length();
        item.setTextEdit(Either.forLeft(
                new TextEdit(document.range(from, entry.getPrefix().length()), text(entry, snippets))));
        if (gaps) {
            // behind the words themselves
            item.setSortText(entry.getProposal().replaceAll("[\\s\"…].*", "") + "\uFFFF");
            item.setInsertTextFormat(snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
            item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        }
        return item;
    }

    private static String text(ContentAssistEntry entry, boolean snippets) {
        return snippets && entry.getSource() instanceof Template template ? template.snippet() : entry.getProposal();
    }

    private static CompletionItemKind kind(String kind) {
        return switch (kind == null ? "" : kind) {
            case "KEYWORD" -> CompletionItemKind.Keyword;
            case "REFERENCE" -> CompletionItemKind.Reference;
            case "ENUM" -> CompletionItemKind.EnumMember;
            case "SNIPPET" -> CompletionItemKind.Snippet;
            case "UNIT" -> CompletionItemKind.Unit;
            default -> CompletionItemKind.Text;
        };
    }
}
