package dev.qualis.server.document;

import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.service.QuickFixes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What mends issues. */
public final class CodeActions {

    private final QuickFixes fixes;

    /** Over the service that knows. */
    public CodeActions(QuickFixes fixes) {
        this.fixes = fixes;
    }

    /** The ways to mend these issues, those of the first one first. */
    public List<Either<Command, CodeAction>> of(AskedDocument document, List<Diagnostic> issues) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Diagnostic issue : issues) {
            int start = document.offset(issue.getRange().getStart());
            int end = Math.max(start, document.offset(issue.getRange().getEnd()));
            for (Fix fix : fixes.of(document.snapshot(), document.uri(), code(issue), start, end - start)) {
                actions.add(Either.forRight(action(document, issue, fix)));
            }
        }
        return actions;
    }

    private static String code(Diagnostic issue) {
        return issue.getCode() == null || issue.getCode().isRight()
                ? ""
                : issue.getCode().getLeft();
    }

    private static CodeAction action(AskedDocument document, Diagnostic issue, Fix fix) {
        CodeAction action = new CodeAction(document.say(fix.english(), fix.chinese()));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(issue));
        action.setEdit(Edits.of(document.snapshot(), fix.edits()));
        return action;
    }
}
