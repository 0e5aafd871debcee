package dev.qualis.server.document;

import com.google.gson.JsonObject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.refactoring.Refactoring;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Refactorings;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.server.project.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of a text that keep what it means, and what a clause that is named still misses, as editors list them. */
public final class RefactoringActions {

    /** What the clause at the cursor still misses; worked out when it is chosen. */
    public static final String CLAUSE = "refactor.rewrite.clause";

    private final Refactorings refactorings;

    /** Over the service that knows. */
    public RefactoringActions(Refactorings refactorings) {
        this.refactorings = refactorings;
    }

    /**
     * What can be done with a selection.
     *
     * @param createsFiles whether the editor makes files that an edit says
     */
    public List<CodeAction> of(AskedDocument document, Range selection, boolean createsFiles) {
        int from = document.offset(selection.getStart());
        int to = Math.max(from, document.offset(selection.getEnd()));
        List<CodeAction> actions = new ArrayList<>();
        clause(document, from).ifPresent(actions::add);
        refactorings.at(document.snapshot(), document.uri(), from, to).stream()
                .filter(each -> createsFiles || each.created().isEmpty())
                .map(each -> action(document, each))
                .forEach(actions::add);
        return actions;
    }

    private static CodeAction action(AskedDocument document, Refactoring refactoring) {
        CodeAction action = new CodeAction(document.say(refactoring.english(), refactoring.chinese()));
        action.setKind(refactoring.kind());
        action.setEdit(
                refactoring.created().isEmpty()
                        ? Edits.of(document.snapshot(), refactoring.edits())
                        : withFiles(document, refactoring));
        return action;
    }

    /** First the new files, then what they say, then what goes elsewhere. */
    private static WorkspaceEdit withFiles(AskedDocument document, Refactoring refactoring) {
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        Map<String, String> created = new TreeMap<>();
        refactoring.created().forEach((uri, text) -> created.put(uri.toString(), text));
        created.forEach((uri, text) -> {
            changes.add(Either.forRight(new CreateFile(uri)));
            changes.add(Either.forLeft(edit(
                    uri, List.of(new org.eclipse.lsp4j.TextEdit(new Range(new Position(), new Position()), text)))));
        });
        Map<String, List<org.eclipse.lsp4j.TextEdit>> edits = new TreeMap<>();
        for (TextEdit each : refactoring.edits()) {
            Positions positions = new Positions(document.snapshot().text(each.uri()));
            edits.computeIfAbsent(each.uri().toString(), any -> new ArrayList<>())
                    .add(new org.eclipse.lsp4j.TextEdit(positions.range(each.offset(), each.length()), each.text()));
        }
        edits.forEach((uri, all) -> changes.add(Either.forLeft(edit(uri, all))));
        return new WorkspaceEdit(changes);
    }

    private static TextDocumentEdit edit(String uri, List<org.eclipse.lsp4j.TextEdit> edits) {
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, null),
                edits.stream()
                        .map(Either::<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList());
    }

    private static Optional<CodeAction> clause(AskedDocument document, int offset) {
        return Occurrences.at(document.snapshot(), document.uri(), offset)
                .map(Occurrences.Occurrence::element)
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .filter(clause -> standard(clause) != null)
                .map(clause -> clause(document, clause, standard(clause)));
    }

    private static CodeAction clause(AskedDocument document, Clause clause, Standard standard) {
        String name = standard.getName() + " " + clause.getNumber();
        CodeAction action =
                new CodeAction(document.say("Add what clause " + name + " still misses", "补写条款 " + name + " 还缺少的内容"));
        action.setKind(CLAUSE);
        JsonObject data = new JsonObject();
        data.addProperty("uri", document.uri().toString());
        data.addProperty("standard", standard.getName());
        data.addProperty("clause", clause.getNumber());
        action.setData(data);
        return action;
    }

    private static Standard standard(EObject clause) {
        EObject at = clause;
        while (at != null && !(at instanceof Standard)) {
            at = at.eContainer();
        }
        return (Standard) at;
    }
}
