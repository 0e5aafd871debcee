package dev.qualis.server;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.document.AskedDocument;
import dev.qualis.server.document.CallHierarchy;
import dev.qualis.server.document.CodeActions;
import dev.qualis.server.document.CompletionAnswers;
import dev.qualis.server.document.DocumentEdits;
import dev.qualis.server.document.Lenses;
import dev.qualis.server.document.Markings;
import dev.qualis.server.document.Navigation;
import dev.qualis.server.document.SignatureAnswers;
import dev.qualis.server.document.Structure;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ServedProject;
import dev.qualis.server.project.ServedProjects;
import dev.qualis.server.project.Turn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Answers what editors ask about a text. Each answer is of the snapshot that was there when it was asked for. */
final class TextDocuments implements TextDocumentService {

    private final ServedProjects projects;
    private final Diagnostics diagnostics;
    private final CompletionAnswers completions;
    private final SignatureAnswers signatures;
    private final DocumentEdits edits;
    private final CodeActions actions;
    private final Function<CodeAction, CompletableFuture<CodeAction>> missing;
    private final Supplier<Abilities> abilities;
    private final BooleanSupplier chinese;
    private final Executor executor;

    TextDocuments(
            ServedProjects projects,
            Diagnostics diagnostics,
            CompletionAnswers completions,
            SignatureAnswers signatures,
            DocumentEdits edits,
            CodeActions actions,
            Function<CodeAction, CompletableFuture<CodeAction>> missing,
            Supplier<Abilities> abilities,
            BooleanSupplier chinese,
            Executor executor) {
        this.projects = projects;
        this.diagnostics = diagnostics;
        this.completions = completions;
        this.signatures = signatures;
        this.edits = edits;
        this.actions = actions;
        this.missing = missing;
        this.abilities = abilities;
        this.chinese = chinese;
        this.executor = executor;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        projects.of(uri).ifPresent(project -> {
            project.open(ServedProjects.address(uri), params.getTextDocument().getText());
            diagnostics.check(project);
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        URI address = ServedProjects.address(uri);
        projects.of(uri).filter(project -> project.isOpen(address)).ifPresent(project -> {
            String text = project.snapshot().text(address);
            for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
                text = changed(text, change);
            }
            project.change(address, text);
            diagnostics.check(project);
        });
    }

    private static String changed(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Positions positions = new Positions(text);
        int start = positions.offset(change.getRange().getStart());
        int end = Math.max(start, positions.offset(change.getRange().getEnd()));
        return text.substring(0, start) + change.getText() + text.substring(end);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        projects.of(uri).ifPresent(project -> {
            project.close(ServedProjects.address(uri));
            diagnostics.check(project);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // what counts is the text that is open, and it is known
    }

    /** Runs a service over the file as it is now; a file of no project has the empty answer. */
    private <T> CompletableFuture<T> answer(String file, T otherwise, Function<AskedDocument, T> service) {
        URI uri = ServedProjects.address(file);
        Optional<Snapshot> snapshot =
                projects.of(file).map(ServedProject::snapshot).filter(each -> each.contains(uri));
        return snapshot.isEmpty()
                ? CompletableFuture.completedFuture(otherwise)
                : CompletableFutures.computeAsync(executor, cancelled -> {
                    cancelled.checkCanceled();
                    return Turn.of(
                            snapshot.get(),
                            () -> service.apply(AskedDocument.of(snapshot.get(), uri, chinese.getAsBoolean())));
                });
    }

    private <T> CompletableFuture<T> answer(
            TextDocumentIdentifier document, T otherwise, Function<AskedDocument, T> service) {
        return answer(document.getUri(), otherwise, service);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                document -> Either.forRight(completions.at(
                        document, params.getPosition(), abilities.get().snippets())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answer(params.getTextDocument(), null, document -> Navigation.hover(document, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                document -> Either.forLeft(Navigation.definition(document, params.getPosition())));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(
            TypeDefinitionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                document -> Either.forLeft(Navigation.typeDefinition(document, params.getPosition())));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return answer(params.getTextDocument(), null, document -> signatures.at(document, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                document -> Navigation.references(
                        document,
                        params.getPosition(),
                        params.getContext() == null || params.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return answer(
                params.getTextDocument(), List.of(), document -> Navigation.highlights(document, params.getPosition()));
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return answer(
                params.getTextDocument(), null, document -> Navigation.linkedNames(document, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return answer(params.getTextDocument(), List.of(), document -> Navigation.links(document));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                document -> Structure.symbols(document).stream()
                        .map(symbol -> Either.<SymbolInformation, DocumentSymbol>forRight(symbol))
                        .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return answer(params.getTextDocument(), List.of(), document -> Structure.folds(document));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return answer(
                params.getTextDocument(), List.of(), document -> Structure.selections(document, params.getPositions()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer(params.getTextDocument(), null, document -> {
            Range range = edits.renamed(document, params.getPosition());
            return range == null ? null : Either3.forFirst(range);
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer(
                params.getTextDocument(),
                new WorkspaceEdit(),
                document -> edits.rename(document, params.getPosition(), params.getNewName()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answer(params.getTextDocument(), List.of(), document -> DocumentEdits.format(document));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return answer(params.getTextDocument(), List.of(), document -> edits.format(document, params.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                document -> DocumentEdits.typed(document, params.getPosition(), params.getCh()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                document -> actions.of(
                        document,
                        params.getRange(),
                        params.getContext(),
                        abilities.get().createsFiles()));
    }

    /** What a clause misses is looked for when somebody wants it. */
    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return action.getData() == null ? CompletableFuture.completedFuture(action) : missing.apply(action);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return answer(params.getTextDocument(), List.of(), document -> Lenses.of(document));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return answer(params.getTextDocument(), new SemanticTokens(List.of()), document -> Markings.colours(document));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answer(params.getTextDocument(), List.of(), document -> Markings.hints(document, params.getRange()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return answer(
                params.getTextDocument(), List.of(), document -> CallHierarchy.prepare(document, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return answer(
                params.getItem().getUri(), List.of(), document -> CallHierarchy.incoming(document, params.getItem()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return answer(
                params.getItem().getUri(), List.of(), document -> CallHierarchy.outgoing(document, params.getItem()));
    }
}
