package dev.qualis.server.document;

import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.service.QuickFixes;
import dev.qualis.dsl.ide.service.Refactorings;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What mends issues, and what else can be done with a text. */
public final class CodeActions {

    /** The kinds of actions there are, as the server says it. */
    public static final List<String> KINDS = List.of(
            CodeActionKind.QuickFix,
            "refactor.extract.document",
            "refactor.extract.file",
            RefactoringActions.CLAUSE,
            "refactor.rewrite.keywords",
            "refactor.rewrite.sort",
            "refactor.rewrite.titles");

    private final QuickFixes fixes;
    private final RefactoringActions refactorings;

    /** Over the services that know. */
    public CodeActions(QuickFixes fixes, Refactorings refactorings) {
        this.fixes = fixes;
        this.refactorings = new RefactoringActions(refactorings);
    }

    /**
     * What can be done; where nobody has asked for it, but the cursor has moved, no more than what mends issues.
     *
     * @param createsFiles whether the editor makes files that an edit says
     */
    public List<Either<Command, CodeAction>> of(
            AskedDocument document, Range selection, CodeActionContext context, boolean createsFiles) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>(of(document, context.getDiagnostics()));
        if (context.getTriggerKind() != CodeActionTriggerKind.Automatic) {
            refactorings.of(document, selection, createsFiles).forEach(action -> actions.add(Either.forRight(action)));
        }
        return actions.stream()
                .filter(action -> isWanted(action.getRight().getKind(), context.getOnly()))
                .toList();
    }

    /** A kind stands for those below it, too. */
    private static boolean isWanted(String kind, List<String> only) {
        return only == null
                || only.isEmpty()
                || only.stream()
                        .anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + ".") || wanted.isEmpty());
    }

    /** The ways to mend these issues, those of the first one first. */
    private List<Either<Command, CodeAction>> of(AskedDocument document, List<Diagnostic> issues) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Diagnostic issue : issues) {
            if (issue.getRange() == null) {
                continue; // whose issue it is cannot be told
            }
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
