package dev.qualis.server.command;

import dev.qualis.app.ImportSpreadsheets;
import dev.qualis.app.Progress;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ServedProjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** {@code qualis.import}: what spreadsheets would bring into a project, as edits that the editor shows and applies. */
final class ImportCommand implements ServerCommand<ImportCommand.Argument> {

    /**
     * Which spreadsheets.
     *
     * @param files their addresses
     */
    record Argument(String uri, List<String> files) {}

    /**
     * What would come.
     *
     * @param created how many elements are new
     * @param updated how many say more
     * @param open how many cells were not understood
     */
    record Imported(WorkspaceEdit edit, int created, int updated, long open) {}

    @Override
    public String name() {
        return "qualis.import";
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public Imported run(AskedProject project, Argument argument, Progress progress) throws RefusedException {
        List<Path> files = argument.files() == null
                ? List.of()
                : argument.files().stream()
                        .flatMap(uri -> ServedProjects.path(uri).stream())
                        .toList();
        List<Workbook> workbooks = project.done(ImportSpreadsheets.read(files, progress));
        URI folder = URI.createURI(project.folder().toUri().toString());
        URI plain = folder.hasTrailingPathSeparator() ? folder.trimSegments(1) : folder;
        ImportResult result =
                new SpreadsheetImport(project.services()).run(workbooks, Instructions.none(), project.model(), plain);
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        result.texts().forEach((uri, text) -> change(project, uri, text, changes));
        return new Imported(
                new WorkspaceEdit(changes), result.created(), result.updated(), result.count(Ledger.Fate.REPORTED));
    }

    private static void change(
            AskedProject project, URI uri, String text, List<Either<TextDocumentEdit, ResourceOperation>> changes) {
        String before = project.snapshot().contains(uri) ? project.snapshot().text(uri) : "";
        if (!project.snapshot().contains(uri)) {
            changes.add(Either.forRight(new CreateFile(uri.toString())));
        }
        changes.add(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri.toString(), null),
                List.of(Either.forLeft(new TextEdit(new Positions(before).range(0, before.length()), text))))));
    }
}
