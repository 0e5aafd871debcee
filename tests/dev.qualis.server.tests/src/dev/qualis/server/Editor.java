package dev.qualis.server;

import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.project.QmsLanguage;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that speaks to a server over the wire, both in this process. */
final class Editor implements QualisClient, AutoCloseable {

    private static final long PATIENCE = 60;

    /** Set up once: it takes a while, and holds nothing of a project. */
    static final QmsLanguage LANGUAGE = QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration());

    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    final BlockingQueue<ConformityParams> judged = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> served = new CompletableFuture<>();
    private final PipedOutputStream toServer = new PipedOutputStream();
    final LanguageServer server;

    Editor(String locale, Path folder) {
        try {
            PipedInputStream fromEditor = new PipedInputStream(toServer, 1 << 20);
            PipedInputStream fromServer = new PipedInputStream(1 << 20);
            PipedOutputStream toEditor = new PipedOutputStream(fromServer);
            QualisServer qualis = new QualisServer(LANGUAGE, false);
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    served.complete(qualis.serve(fromEditor, toEditor));
                } catch (InterruptedException | RuntimeException failure) {
                    served.completeExceptionally(failure);
                }
            });
            Launcher<LanguageServer> launcher = new Launcher.Builder<LanguageServer>()
                    .setLocalService(this)
                    .setRemoteInterface(LanguageServer.class)
                    .setInput(fromServer)
                    .setOutput(toServer)
                    .create();
            server = launcher.getRemoteProxy();
            launcher.startListening();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        InitializeParams params = new InitializeParams();
        params.setLocale(locale);
        params.setCapabilities(capabilities());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "company")));
        get(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    /** Makes files that an edit says, and fills snippets in. */
    private static ClientCapabilities capabilities() {
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setResourceOperations(List.of(ResourceOperationKind.Create));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        return new ClientCapabilities(workspace, document, null);
    }

    static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    TextDocumentIdentifier open(Path file, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(file.toUri().toString(), "qms", 1, text)));
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    void type(TextDocumentIdentifier file, Position at, int replaced, String text) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(file.getUri(), 2),
                        List.of(new TextDocumentContentChangeEvent(
                                new Range(at, new Position(at.getLine(), at.getCharacter() + replaced)), text))));
    }

    void replace(TextDocumentIdentifier file, Position from, Position to, String text) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(file.getUri(), 2),
                        List.of(new TextDocumentContentChangeEvent(new Range(from, to), text))));
    }

    /** Waits until the messages of a file are as they are expected to be. */
    List<String> messages(String uri, Predicate<List<String>> expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        List<String> now = messages(uri);
        while (!expected.test(now) && System.nanoTime() < end) {
            try {
                published.poll(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            now = messages(uri);
        }
        return now;
    }

    private List<String> messages(String uri) {
        return diagnostics.getOrDefault(uri, List.of()).stream()
                .map(diagnostic -> diagnostic.getMessage().getLeft())
                .toList();
    }

    List<Diagnostic> diagnostics(String uri) {
        return diagnostics.getOrDefault(uri, List.of());
    }

    boolean end() {
        get(server.shutdown());
        server.exit();
        return get(served);
    }

    /** Goes without a word. */
    boolean vanish() throws IOException {
        toServer.close();
        return get(served);
    }

    @Override
    public void close() {
        if (!served.isDone()) {
            end();
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        published.add(params);
    }

    @Override
    public void conformity(ConformityParams params) {
        judged.add(params);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {}
}
