package dev.qualis.server;

import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.command.Commands;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ServedProject;
import dev.qualis.server.project.ServedProjects;
import dev.qualis.server.project.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Answers what editors ask about all projects, and hears of files that change outside of them. */
final class WorkspaceRequests implements WorkspaceService {

    private final ServedProjects projects;
    private final Diagnostics diagnostics;
    private final BooleanSupplier chinese;
    private final Commands commands;
    private final Supplier<QualisClient> client;
    private final Pinyin pinyin;

    WorkspaceRequests(
            ServedProjects projects,
            Diagnostics diagnostics,
            BooleanSupplier chinese,
            Commands commands,
            Supplier<QualisClient> client,
            Pinyin pinyin) {
        this.projects = projects;
        this.diagnostics = diagnostics;
        this.chinese = chinese;
        this.commands = commands;
        this.client = client;
        this.pinyin = pinyin;
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return commands.execute(
                params,
                cancelled -> new WorkDone(client.get(), params.getWorkDoneToken(), cancelled, chinese.getAsBoolean()));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to set
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        params.getChanges().stream()
                .filter(change -> change.getUri().endsWith(ServedProject.EXTENSION))
                .forEach(change -> projects.of(change.getUri()).ifPresent(project -> {
                    project.reload(ServedProjects.address(change.getUri()));
                    diagnostics.check(project);
                }));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent()
                .getRemoved()
                .forEach(folder -> ServedProjects.path(folder.getUri()).ifPresent(projects::remove));
        params.getEvent()
                .getAdded()
                .forEach(folder -> ServedProjects.path(folder.getUri()).ifPresent(projects::add));
        projects.all().forEach(diagnostics::check);
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return CompletableFuture.supplyAsync(() -> {
            List<WorkspaceSymbol> symbols = new ArrayList<>();
            for (ServedProject project : projects.all()) {
                Snapshot snapshot = project.snapshot();
                Turn.of(snapshot, () -> symbols.addAll(found(snapshot, params.getQuery())));
            }
            return Either.forRight(symbols);
        });
    }

    private List<WorkspaceSymbol> found(Snapshot snapshot, String query) {
        List<WorkspaceSymbol> symbols = new ArrayList<>();
        for (EObject element : Outline.find(snapshot, query, pinyin)) {
            Occurrences.definition(snapshot, element)
                    .ifPresent(found -> symbols.add(new WorkspaceSymbol(
                            Outline.name(element),
                            SymbolKind.Object,
                            Either.forLeft(new Location(
                                    found.uri().toString(),
                                    new Positions(snapshot.text(found.uri())).range(found.offset(), found.length()))),
                            Outline.described(element, chinese.getAsBoolean()))));
        }
        return symbols;
    }
}
