package dev.qualis.server;

import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.ide.service.Completions;
import dev.qualis.dsl.ide.service.QuickFixes;
import dev.qualis.dsl.ide.service.Refactorings;
import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.ide.service.SelectionLayout;
import dev.qualis.dsl.ide.service.Signatures;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Workspace;
import dev.qualis.server.command.Commands;
import dev.qualis.server.command.FixCommand;
import dev.qualis.server.document.CodeActions;
import dev.qualis.server.document.CompletionAnswers;
import dev.qualis.server.document.DocumentEdits;
import dev.qualis.server.document.SignatureAnswers;
import dev.qualis.server.project.ServedProject;
import dev.qualis.server.project.ServedProjects;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * A language server for one editor (Language Server Protocol 3.17). The language of messages is the one the editor names, or the one
 * that it is made with.
 */
public final class QualisServer implements LanguageServer {

    private final QmsLanguage language;
    private final ServedProjects projects;
    private final LiveConformity conformity;
    private final Diagnostics diagnostics;
    private final TextDocuments documents;
    private final WorkspaceRequests workspace;
    private final Commands commands;
    private final ExecutorService requests = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("qualis-request-", 1).factory());
    private volatile boolean chinese;
    private volatile Abilities abilities = Abilities.NONE;
    private volatile QualisClient client;
    private volatile boolean shutDown;

    /** @param language with services for editors: the injector of {@code QmsIdeSetup} */
    public QualisServer(QmsLanguage language, boolean chinese) {
        this.language = language;
        this.chinese = chinese;
        projects = new ServedProjects(language.injector().getInstance(Workspace.class));
        conformity = new LiveConformity(() -> client);
        diagnostics = new Diagnostics(() -> client, this::judge);
        documents = new TextDocuments(
                projects,
                diagnostics,
                new CompletionAnswers(language.injector().getInstance(Completions.class)),
                new SignatureAnswers(language.injector().getInstance(Signatures.class)),
                new DocumentEdits(
                        language.injector().getInstance(Renaming.class),
                        language.injector().getInstance(SelectionLayout.class)),
                new CodeActions(
                        language.injector().getInstance(QuickFixes.class),
                        language.injector().getInstance(Refactorings.class)),
                this::missing,
                () -> abilities,
                () -> this.chinese,
                requests);
        commands = new Commands(projects, language, () -> this.chinese, requests);
        workspace = new WorkspaceRequests(
                projects,
                diagnostics,
                () -> this.chinese,
                commands,
                () -> client,
                language.injector().getInstance(Pinyin.class));
    }

    /**
     * Serves one editor until it ends or its stream does.
     *
     * @return whether the editor said that it would end
     */
    public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        Launcher<QualisClient> launcher = new Launcher.Builder<QualisClient>()
                .setLocalService(this)
                .setRemoteInterface(QualisClient.class)
                .setInput(in)
                .setOutput(out)
                .create();
        client = launcher.getRemoteProxy();
        Future<Void> listening = launcher.startListening();
        ended = listening;
        try {
            listening.get();
        } catch (ExecutionException | java.util.concurrent.CancellationException broken) {
            // the editor is gone
        } finally {
            diagnostics.close();
            requests.shutdownNow();
        }
        return shutDown;
    }

    private volatile Future<Void> ended;

    private CompletableFuture<CodeAction> missing(CodeAction action) {
        ExecuteCommandParams params = new ExecuteCommandParams(FixCommand.NAME, List.of(action.getData()));
        return workspace.executeCommand(params).thenApply(found -> {
            action.setEdit(FixCommand.edit(found));
            return action;
        });
    }

    private void judge(
            ServedProject project,
            dev.qualis.dsl.workspace.Snapshot snapshot,
            org.eclipse.xtext.util.CancelIndicator overtaken) {
        conformity.judge(project.folder().toUri().toString(), snapshot, overtaken);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getLocale() != null) {
            chinese = params.getLocale().toLowerCase(Locale.ROOT).startsWith("zh");
        }
        language.injector().getInstance(MessageLanguage.class).setChinese(chinese);
        abilities = Abilities.of(params.getCapabilities());
        folders(params).forEach(uri -> ServedProjects.path(uri).ifPresent(projects::add));
        return CompletableFuture.completedFuture(
                new InitializeResult(Capabilities.of(commands.names()), new ServerInfo("Qualis")));
    }

    @SuppressWarnings("deprecation") // older editors name one root only
    private static List<String> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null
                && !params.getWorkspaceFolders().isEmpty()) {
            return params.getWorkspaceFolders().stream()
                    .map(WorkspaceFolder::getUri)
                    .toList();
        }
        return params.getRootUri() == null ? List.of() : List.of(params.getRootUri());
    }

    @Override
    public void initialized(InitializedParams params) {
        projects.all().forEach(diagnostics::check);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        Future<Void> listening = ended;
        if (listening != null) {
            listening.cancel(true);
        }
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // faults are told as answers
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
