package dev.qualis.export;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.DocumentControl.Change;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The control of a document as tables for its first page: what it is, and what its revisions changed. */
public final class ControlTables {

    private ControlTables() {}

    /** The tables, without those that would be empty. */
    public static List<Table> of(Document document) {
        DocumentControl control = document.control();
        List<Row> rows = new ArrayList<>();
        add(rows, document, DocumentWord.DOCUMENT_NUMBER, control.number());
        add(rows, document, DocumentWord.REVISION, control.revision());
        add(rows, document, DocumentWord.STATUS, control.status());
        add(
                rows,
                document,
                DocumentWord.ISSUED,
                control.issued().map(LocalDate::toString).orElse(""));
        add(rows, document, DocumentWord.OWNER, control.owner());
        add(rows, document, DocumentWord.APPROVED_BY, control.approver());
        add(
                rows,
                document,
                DocumentWord.APPROVED_ON,
                control.approved().map(LocalDate::toString).orElse(""));
        add(
                rows,
                document,
                DocumentWord.NEXT_REVIEW,
                control.nextReview().map(LocalDate::toString).orElse(""));
        add(rows, document, DocumentWord.DISTRIBUTED_TO, control.distribution());
        List<Table> tables = new ArrayList<>();
        if (!rows.isEmpty()) {
            String name = DocumentWord.DOCUMENT_CONTROL.in(document.language());
            tables.add(new Table("", Form.LIST, List.of(column(name), column("")), rows));
        }
        if (!control.changes().isEmpty()) {
            tables.add(changes(document));
        }
        return tables;
    }

    private static Table changes(Document document) {
        List<Column> columns = Stream.of(DocumentWord.REVISION, DocumentWord.ISSUED, DocumentWord.CHANGE)
                .map(word -> column(word.in(document.language())))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Change change : document.control().changes()) {
            rows.add(new Row(
                    cell(change.revision()),
                    cell(change.day().map(LocalDate::toString).orElse("")),
                    cell(change.what())));
        }
        return new Table(DocumentWord.CHANGES.in(document.language()), Form.LIST, columns, rows);
    }

    private static void add(List<Row> rows, Document document, DocumentWord name, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(cell(name.in(document.language())), cell(value)));
        }
    }

    private static Column column(String head) {
        return new Column(List.of(new Text(head)));
    }

    private static Cell cell(String text) {
        return new Cell(List.of(new Text(text)));
    }
}
