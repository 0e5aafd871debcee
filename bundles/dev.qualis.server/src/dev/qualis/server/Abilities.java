package dev.qualis.server;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the editor can do beyond what all can.
 *
 * @param createsFiles whether it makes files that an edit says
 * @param snippets whether it lets the writer fill in the gaps of what it completes
 */
record Abilities(boolean createsFiles, boolean snippets) {

    static final Abilities NONE = new Abilities(false, false);

    /** @param can what the editor says; null where it says nothing */
    static Abilities of(ClientCapabilities can) {
        return new Abilities(
                Optional.ofNullable(can)
                        .map(ClientCapabilities::getWorkspace)
                        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                        .map(WorkspaceEditCapabilities::getResourceOperations)
                        .filter(operations -> operations.contains(ResourceOperationKind.Create))
                        .isPresent(),
                Optional.ofNullable(can)
                        .map(ClientCapabilities::getTextDocument)
                        .map(TextDocumentClientCapabilities::getCompletion)
                        .map(CompletionCapabilities::getCompletionItem)
                        .map(CompletionItemCapabilities::getSnippetSupport)
                        .orElse(false));
    }
}
