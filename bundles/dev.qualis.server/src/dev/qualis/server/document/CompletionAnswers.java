package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Completions;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
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

    /** Incomplete, since more letters may find what these do not, by its title or reading for instance. */
    public CompletionList at(AskedDocument document, Position position) {
        int offset = document.offset(position);
        List<CompletionItem> items = completions.at(document.snapshot(), document.uri(), offset).stream()
                .map(entry -> item(document, offset, entry))
                .toList();
        return new CompletionList(true, items);
    }

    private static CompletionItem item(AskedDocument document, int offset, ContentAssistEntry entry) {
        CompletionItem item = new CompletionItem(entry.getProposal());
        item.setDetail(entry.getDescription());
        item.setKind(kind(entry.getKind()));
        // what was found by its title or reading does not begin with what was typed, and is meant all the same
        item.setFilterText(entry.getPrefix().isEmpty() ? entry.getProposal() : entry.getPrefix());
        int from = offset - entry.getPrefix().length();
        item.setTextEdit(Either.forLeft(
                new TextEdit(document.range(from, entry.getPrefix().length()), entry.getProposal())));
        return item;
    }

    private static CompletionItemKind kind(String kind) {
        return switch (kind == null ? "" : kind) {
            case "KEYWORD" -> CompletionItemKind.Keyword;
            case "REFERENCE" -> CompletionItemKind.Reference;
            case "ENUM" -> CompletionItemKind.EnumMember;
            case "UNIT" -> CompletionItemKind.Unit;
            default -> CompletionItemKind.Text;
        };
    }
}
