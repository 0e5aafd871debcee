package dev.qualis.server;

import dev.qualis.server.document.CodeActions;
import dev.qualis.server.document.Markings;
import java.util.List;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server says it can do. */
final class Capabilities {

    private Capabilities() {}

    /** @param commands names of what can be executed */
    static ServerCapabilities of(List<String> commands) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
        can.setCompletionProvider(new CompletionOptions(false, List.of()));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setTypeDefinitionProvider(true);
        can.setSignatureHelpProvider(new SignatureHelpOptions(List.of(" ")));
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setLinkedEditingRangeProvider(true);
        can.setDocumentLinkProvider(new DocumentLinkOptions(false));
        can.setCallHierarchyProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setSelectionRangeProvider(true);
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Markings.LEGEND, true));
        can.setInlayHintProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
        CodeActionOptions actions = new CodeActionOptions(CodeActions.KINDS);
        actions.setResolveProvider(true);
        can.setCodeActionProvider(actions);
        can.setRenameProvider(new RenameOptions(true));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(commands));
        can.setWorkspace(workspace());
        return can;
    }

    private static WorkspaceServerCapabilities workspace() {
        WorkspaceFoldersOptions many = new WorkspaceFoldersOptions();
        many.setSupported(true);
        many.setChangeNotifications(true);
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
        workspace.setWorkspaceFolders(many);
        return workspace;
    }
}
