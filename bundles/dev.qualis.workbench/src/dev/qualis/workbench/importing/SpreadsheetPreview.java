package dev.qualis.workbench.importing;

import dev.qualis.app.ImportSpreadsheets;
import dev.qualis.app.Outcome;
import dev.qualis.app.Progress;
import dev.qualis.app.Sentences;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.workbench.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;

/** Works out what an import of spreadsheets would write into a project, as often as somebody decides something else about a sheet. */
final class SpreadsheetPreview {
    private final QmsLanguage language;
    private final QmsProject project;
    private final URI folder;
    private List<Workbook> workbooks = List.of();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    /**
     * @param project as it is this moment; its texts are not changed
     * @param folder where new files go
     */
    SpreadsheetPreview(QmsLanguage language, QmsProject project, URI folder) {
        this.language = language;
        this.project = project;
        this.folder = folder;
    }

    QmsProject project() {
        return project;
    }

    /**
     * Reads files.
     *
     * @return a sentence that says why one cannot be read; empty where all can
     */
    String read(List<Path> files) {
        kinds.clear();
        return switch (ImportSpreadsheets.read(files, Progress.NONE)) {
            case Outcome.Done<List<Workbook>>(List<Workbook> read) -> {
                workbooks = read;
                yield "";
            }
            case Outcome.Refused<List<Workbook>> refused -> {
                workbooks = List.of();
                yield new Sentences(Messages.language()).of(refused.refusal());
            }
        };
    }

    /** Decides of which kind the table on a sheet is; {@code none} passes the sheet over, an empty kind leaves it to be found out. */
    void decide(String sheet, String kind) {
        if (kind.isEmpty()) {
            kinds.remove(sheet);
        } else {
            kinds.put(sheet, kind);
        }
    }

    ImportResult result() {
        List<String> decided = new ArrayList<>();
        kinds.forEach((sheet, kind) -> decided.add("kind\t" + sheet + "\t\t" + kind));
        return new SpreadsheetImport(language).run(workbooks, Instructions.parse(decided), project, folder);
    }

    /** The edits of the files that are there; one of each. */
    List<TextEdit> edits(ImportResult result) {
        List<TextEdit> edits = new ArrayList<>();
        result.texts().forEach((uri, text) -> {
            if (project.snapshot().contains(uri)) {
                edits.add(TextEdit.between(uri, project.text(uri), text));
            }
        });
        return edits;
    }

    /** The files that are new, with what they say. */
    Map<URI, String> newFiles(ImportResult result) {
        Map<URI, String> files = new LinkedHashMap<>();
        result.texts().forEach((uri, text) -> {
            if (!project.snapshot().contains(uri)) {
                files.put(uri, text);
            }
        });
        return files;
    }
}
