package dev.qualis.server;

import dev.qualis.dsl.ide.service.Completions;
import dev.qualis.dsl.ide.service.Hovers;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.ide.service.QuickFixes;
import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Answers what editors ask about a text. Each answer is of the snapshot that was there when it was asked for. */
final class TextDocuments implements TextDocumentService {

    private final ServedProjects projects;
    private final Diagnostics diagnostics;
    private final Completions completions;
    private final Renaming renaming;
    private final BooleanSupplier chinese;

    TextDocuments(
            ServedProjects projects,
            Diagnostics diagnostics,
            Completions completions,
            Renaming renaming,
            BooleanSupplier chinese) {
        this.projects = projects;
        this.diagnostics = diagnostics;
        this.completions = completions;
        this.renaming = renaming;
        this.chinese = chinese;
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
    private <T> CompletableFuture<T> answer(
            TextDocumentIdentifier document, T otherwise, BiFunction<Snapshot, URI, T> service) {
        URI uri = ServedProjects.address(document.getUri());
        Optional<Snapshot> snapshot = projects.of(document.getUri()).map(ServedProject::snapshot);
        return snapshot.filter(each -> each.contains(uri)).isEmpty()
                ? CompletableFuture.completedFuture(otherwise)
                : CompletableFuture.supplyAsync(() -> service.apply(snapshot.orElseThrow(), uri));
    }

    private static int offset(Snapshot snapshot, URI uri, Position position) {
        return new Positions(snapshot.text(uri)).offset(position);
    }

    private static Range range(Snapshot snapshot, URI uri, int offset, int length) {
        return new Positions(snapshot.text(uri)).range(offset, length);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answer(params.getTextDocument(), Either.forLeft(List.of()), (snapshot, uri) -> {
            Positions positions = new Positions(snapshot.text(uri));
            int offset = positions.offset(params.getPosition());
            List<CompletionItem> items = completions.at(snapshot, uri, offset).stream()
                    .map(entry -> {
                        CompletionItem item = new CompletionItem(entry.getProposal());
                        item.setDetail(entry.getDescription());
                        item.setKind(kind(entry.getKind()));
                        item.setFilterText(entry.getPrefix().isEmpty() ? entry.getProposal() : entry.getPrefix());
                        int from = offset - entry.getPrefix().length();
                        item.setTextEdit(Either.forLeft(new TextEdit(
                                positions.range(from, entry.getPrefix().length()), entry.getProposal())));
                        return item;
                    })
                    .toList();
            return Either.forRight(new CompletionList(true, items));
        });
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

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answer(
                params.getTextDocument(),
                null,
                (snapshot, uri) -> Hovers.at(
                                snapshot, uri, offset(snapshot, uri, params.getPosition()), chinese.getAsBoolean())
                        .map(found -> new Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, found.markdown()),
                                range(snapshot, uri, found.offset(), found.length())))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                (snapshot, uri) ->
                        Either.forLeft(Occurrences.at(snapshot, uri, offset(snapshot, uri, params.getPosition()))
                                .flatMap(found -> Occurrences.definition(snapshot, found.element()))
                                .filter(found -> snapshot.contains(found.uri()))
                                .map(found -> List.of(location(snapshot, found)))
                                .orElse(List.of())));
    }

    private static Location location(Snapshot snapshot, Occurrence found) {
        return new Location(found.uri().toString(), range(snapshot, found.uri(), found.offset(), found.length()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (snapshot, uri) -> Occurrences.at(snapshot, uri, offset(snapshot, uri, params.getPosition()))
                        .map(found -> Occurrences.all(snapshot, found.element()).stream()
                                .filter(each -> !each.definition()
                                        || params.getContext() == null
                                        || params.getContext().isIncludeDeclaration())
                                .map(each -> location(snapshot, each))
                                .toList())
                        .orElse(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (snapshot, uri) -> Occurrences.at(snapshot, uri, offset(snapshot, uri, params.getPosition()))
                        .map(found -> Occurrences.all(snapshot, found.element()).stream()
                                .filter(each -> each.uri().equals(uri))
                                .map(each -> new DocumentHighlight(
                                        range(snapshot, uri, each.offset(), each.length()),
                                        each.definition() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                                .toList())
                        .orElse(List.of()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(params.getTextDocument(), List.of(), (snapshot, uri) -> {
            Positions positions = new Positions(snapshot.text(uri));
            return Outline.of(snapshot, uri, chinese.getAsBoolean()).stream()
                    .map(entry -> Either.<SymbolInformation, DocumentSymbol>forRight(symbol(entry, positions)))
                    .toList();
        });
    }

    private static DocumentSymbol symbol(Outline.Entry entry, Positions positions) {
        DocumentSymbol symbol = new DocumentSymbol(
                entry.name(),
                entry.children().isEmpty() ? SymbolKind.Object : SymbolKind.Class,
                positions.range(entry.offset(), entry.length()),
                positions.range(entry.nameOffset(), entry.nameLength()),
                entry.title().isEmpty() ? entry.kind() : entry.kind() + " · " + entry.title());
        symbol.setChildren(
                entry.children().stream().map(child -> symbol(child, positions)).toList());
        return symbol;
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return answer(params.getTextDocument(), List.of(), (snapshot, uri) -> {
            Positions positions = new Positions(snapshot.text(uri));
            List<FoldingRange> ranges = new ArrayList<>();
            fold(Outline.of(snapshot, uri, false), positions, ranges);
            return ranges;
        });
    }

    private static void fold(List<Outline.Entry> entries, Positions positions, List<FoldingRange> ranges) {
        for (Outline.Entry entry : entries) {
            int first = positions.position(entry.offset()).getLine();
            int last = positions.position(entry.offset() + entry.length()).getLine();
            if (last > first) {
                ranges.add(new FoldingRange(first, last));
            }
            fold(entry.children(), positions, ranges);
        }
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer(
                params.getTextDocument(),
                null,
                (snapshot, uri) -> renaming.prepare(snapshot, uri, offset(snapshot, uri, params.getPosition()))
                        .map(found -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                                range(snapshot, uri, found.offset(), found.length())))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer(params.getTextDocument(), new WorkspaceEdit(), (snapshot, uri) -> switch (renaming.rename(
                snapshot, uri, offset(snapshot, uri, params.getPosition()), params.getNewName())) {
            case Renaming.Result.Edits(Map<URI, List<Renaming.TextEdit>> edits) -> edit(snapshot, edits);
            case Renaming.Result.Nothing() -> throw refused(say("Nothing here can be renamed.", "这里没有可以改名的元素。"));
            case Renaming.Result.NoName(String name) ->
                throw refused(say(
                        "'" + name + "' is not a name: write letters and digits, a letter first.",
                        "“" + name + "”不是名称：请用字母或汉字开头，只含字母、汉字和数字。"));
            case Renaming.Result.Conflict(String message) -> throw refused(message);
        });
    }

    private String say(String english, String inChinese) {
        return chinese.getAsBoolean() ? inChinese : english;
    }

    private static ResponseErrorException refused(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }

    private static WorkspaceEdit edit(Snapshot snapshot, Map<URI, List<Renaming.TextEdit>> edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        edits.forEach((uri, all) -> {
            Positions positions = new Positions(snapshot.text(uri));
            changes.put(
                    uri.toString(),
                    all.stream()
                            .map(edit -> new TextEdit(positions.range(edit.offset(), edit.length()), edit.text()))
                            .toList());
        });
        return new WorkspaceEdit(changes);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answer(params.getTextDocument(), List.of(), (snapshot, uri) -> {
            String text = snapshot.text(uri);
            String formatted = snapshot.format(uri);
            return text.equals(formatted)
                    ? List.of()
                    : List.of(new TextEdit(new Positions(text).range(0, text.length()), formatted));
        });
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answer(params.getTextDocument(), List.of(), (snapshot, uri) -> {
            Positions positions = new Positions(snapshot.text(uri));
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            for (Diagnostic diagnostic : params.getContext().getDiagnostics()) {
                String code =
                        diagnostic.getCode() == null || diagnostic.getCode().isRight()
                                ? ""
                                : diagnostic.getCode().getLeft();
                int start = positions.offset(diagnostic.getRange().getStart());
                int end = Math.max(start, positions.offset(diagnostic.getRange().getEnd()));
                for (QuickFixes.Fix fix : QuickFixes.of(snapshot, uri, code, start, end - start)) {
                    CodeAction action = new CodeAction(chinese.getAsBoolean() ? fix.chinese() : fix.english());
                    action.setKind(CodeActionKind.QuickFix);
                    action.setDiagnostics(List.of(diagnostic));
                    action.setEdit(new WorkspaceEdit(Map.of(
                            params.getTextDocument().getUri(),
                            List.of(new TextEdit(positions.range(fix.offset(), fix.length()), fix.text())))));
                    actions.add(Either.forRight(action));
                }
            }
            return actions;
        });
    }
}
