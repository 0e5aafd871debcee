package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;

/** Runs imports into projects of texts. */
final class Imports {

    static final String PROJECT = "project P language zh, en\n";

    private static final URI FOLDER = URI.createURI("memory:/p");
    private static final QmsLanguage QMS = QmsLanguage.standalone();

    private Imports() {}

    static ImportResult alone(Workbook... workbooks) {
        return into(Map.of("project.qms", PROJECT), Instructions.none(), workbooks);
    }

    /** Also asserts that every cell that holds something is accounted for, once. */
    static ImportResult into(Map<String, String> files, Instructions instructions, Workbook... workbooks) {
        ImportResult result = new SpreadsheetImport(QMS).run(List.of(workbooks), instructions, project(files), FOLDER);
        Set<Object> accounted = new HashSet<>();
        result.cells()
                .forEach(entry -> assertEquals(
                        true,
                        accounted.add(List.of(entry.workbook(), entry.sheet(), entry.cell())),
                        entry.cell().address()));
        int all = 0;
        for (Workbook workbook : workbooks) {
            for (var sheet : workbook.sheets()) {
                for (int row : sheet.rows()) {
                    all += sheet.cells(row).size();
                }
            }
        }
        assertEquals(all, result.cells().size(), "cells that nobody accounts for");
        return result;
    }

    static QmsProject project(Map<String, String> files) {
        QmsProject project = QMS.newProject();
        files.forEach((name, text) -> project.add(FOLDER.appendSegment(name), text));
        project.link();
        return project;
    }

    /** The project after an import. */
    static Map<String, String> after(Map<String, String> files, ImportResult result) {
        Map<String, String> after = new LinkedHashMap<>(files);
        result.texts().forEach((uri, text) -> after.put(uri.lastSegment(), text));
        return after;
    }

    /** What makes the texts wrong; that a process has no owner is what the table did not say. */
    static List<String> errors(Map<String, String> files) {
        return project(files).validate().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .filter(issue -> !issue.code().equals("qualis.process.owner.missing"))
                .map(QmsIssue::message)
                .toList();
    }

    /** All new and changed texts, each below the name of its file. */
    static String texts(ImportResult result) {
        return result.texts().entrySet().stream()
                .map(text -> "// " + text.getKey().lastSegment() + "\n" + text.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The cells of a fate, as {@code C7 content reason arguments}. */
    static List<String> cells(ImportResult result, Ledger.Fate fate) {
        return cells(result, entry -> entry.fate() == fate);
    }

    /** What is worth to be known of cells that are imported. */
    static List<String> remarks(ImportResult result) {
        return cells(
                result,
                entry -> entry.fate() == Ledger.Fate.IMPORTED && !entry.reason().isEmpty());
    }

    private static List<String> cells(ImportResult result, Predicate<Ledger.Entry> wanted) {
        return result.cells().stream()
                .filter(wanted)
                .map(entry -> String.join(
                                " ",
                                entry.cell().address(),
                                entry.cell().value().shown(),
                                entry.reason(),
                                entry.reason().equals("reported.WORD") ? "" : String.join(" ", entry.arguments()))
                        .strip())
                .toList();
    }
}
