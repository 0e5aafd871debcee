package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.sheet.WorkbookException;
import dev.qualis.exchange.sheet.WorkbookReader;
import dev.qualis.exchange.table.Instructions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** Brings spreadsheets into a project: first what would change, then, when that is wanted, the change. */
public final class ImportSpreadsheets {

    private static final String ALONE = "project Imported language zh, en\n";
    private static final URI FOLDER = URI.createURI("memory:/import");

    private final QmsLanguage language;

    public ImportSpreadsheets(QmsLanguage language) {
        this.language = language;
    }

    /** The workbooks, in the order of the paths. */
    public static Outcome<List<Workbook>> read(List<Path> files, Progress progress) {
        List<Workbook> workbooks = new ArrayList<>();
        for (Path file : files) {
            progress.step(Progress.Task.READ, workbooks.size(), files.size());
            try {
                workbooks.add(WorkbookReader.read(file));
            } catch (WorkbookException failure) {
                return Outcome.refused(new Refusal.NotAWorkbook(file, failure.reason()));
            }
        }
        progress.step(Progress.Task.READ, files.size(), files.size());
        return Outcome.done(List.copyOf(workbooks));
    }

    /** What a mapping file says; nothing where there is none yet. */
    public static Outcome<Instructions> instructions(Optional<Path> map) {
        if (map.filter(Files::exists).isEmpty()) {
            return Outcome.done(Instructions.none());
        }
        try {
            return Outcome.done(Instructions.parse(Files.readAllLines(map.orElseThrow(), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Outcome.refused(new Refusal.NotReadable(map.orElseThrow()));
        }
    }

    /** What an import into a project would change. */
    public ImportResult into(OpenedProject project, List<Workbook> workbooks, Instructions instructions) {
        return new SpreadsheetImport(language)
                .run(workbooks, instructions, project.model(), ProjectPaths.uri(folder(project)));
    }

    /** What a project of its own would say, that holds nothing but the tables. */
    public ImportResult alone(List<Workbook> workbooks, Instructions instructions) {
        QmsProject project = language.newProject();
        project.add(FOLDER.appendSegment("project.qms"), ALONE);
        project.link();
        return new SpreadsheetImport(language).run(workbooks, instructions, project, FOLDER);
    }

    private static Path folder(OpenedProject project) {
        Path path = project.path();
        return Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    }

    /** What a file of the project says now; empty for one that is new. */
    public static String before(OpenedProject project, URI uri) {
        return known(project, uri).map(SourceFile::text).orElse("");
    }

    private static Optional<SourceFile> known(OpenedProject project, URI uri) {
        return project.files().stream()
                .filter(file -> ProjectPaths.uri(file.path()).equals(uri))
                .findFirst();
    }

    /** Writes the texts, each file in one step; those before one that cannot be written stay written. */
    public static Outcome<List<Path>> write(OpenedProject project, ImportResult result) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<URI, String> text : result.texts().entrySet()) {
            Optional<SourceFile> file = known(project, text.getKey());
            Path path = file.map(SourceFile::path)
                    .orElseGet(() -> folder(project).resolve(text.getKey().lastSegment()));
            Optional<Refusal> refused = file.isPresent()
                    ? SourceWriter.write(file.orElseThrow(), text.getValue())
                    : create(path, text.getValue());
            if (refused.isPresent()) {
                return Outcome.refused(refused.get());
            }
            written.add(path);
        }
        return Outcome.done(List.copyOf(written));
    }

    private static Optional<Refusal> create(Path path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (new OutputFile(path, SourceFolder.EXTENSION, false).write(bytes)) {
            case Refused<Path>(Refusal refusal) -> Optional.of(refusal);
            case Done<Path> done -> Optional.empty();
        };
    }
}
