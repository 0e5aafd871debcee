package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.QuickFixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What mends issues. */
public final class CodeActions {

    private CodeActions() {}

    /** The ways to mend these issues, those of the first one first. */
    public static List<Either<Command, CodeAction>> of(AskedDocument document, String uri, List<Diagnostic> issues) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Diagnostic issue : issues) {
            int start = document.offset(issue.getRange().getStart());
            int end = Math.max(start, document.offset(issue.getRange().getEnd()));
            for (QuickFixes.Fix fix :
                    QuickFixes.of(document.snapshot(), document.uri(), code(issue), start, end - start)) {
                actions.add(Either.forRight(action(document, uri, issue, fix)));
            }
        }
        return actions;
    }

    private static String code(Diagnostic issue) {
        return issue.getCode() == null || issue.getCode().isRight()
                ? ""
                : issue.getCode().getLeft();
    }

    private static CodeAction action(AskedDocument document, String uri, Diagnostic issue, QuickFixes.Fix fix) {
        CodeAction action = new CodeAction(document.say(fix.english(), fix.chinese()));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(issue));
        action.setEdit(new WorkspaceEdit(Map.of(
                uri, List.of(new TextEdit(document.range(fix.offset(), fix.length()), fix.text())))));
        return action;
    }
}
