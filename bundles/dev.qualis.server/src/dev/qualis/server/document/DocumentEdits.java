package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.ide.service.SelectionLayout;
import dev.qualis.dsl.ide.service.TypedIndent;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Edits of whole texts: renaming and layout. */
public final class DocumentEdits {

    private final Renaming renaming;
    private final SelectionLayout layout;

    /** Over the services that rename and that lay out some lines. */
    public DocumentEdits(Renaming renaming, SelectionLayout layout) {
        this.renaming = renaming;
        this.layout = layout;
    }

    /** The name that would be changed; null where there is none. */
    public Range renamed(AskedDocument document, Position position) {
        return renaming.prepare(document.snapshot(), document.uri(), document.offset(position))
                .map(found -> document.range(found.offset(), found.length()))
                .orElse(null);
    }

    /**
     * Renames in all files.
     *
     * @throws ResponseErrorException where that cannot be, with the reason
     */
    public WorkspaceEdit rename(AskedDocument document, Position position, String name) {
        return switch (renaming.rename(document.snapshot(), document.uri(), document.offset(position), name)) {
            case Renaming.Result.Edits(var edits) -> Edits.of(document.snapshot(), edits);
            case Renaming.Result.Nothing() ->
                throw refused(document.say("Nothing here can be renamed.", "这里没有可以改名的元素。"));
            case Renaming.Result.NoName(String given) ->
                throw refused(document.say(
                        "'" + given + "' is not a name: write letters and digits, a letter first.",
                        "“" + given + "”不是名称：请用字母或汉字开头，只含字母、汉字和数字。"));
            case Renaming.Result.Conflict(String message) -> throw refused(message);
        };
    }

    private static ResponseErrorException refused(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }

    /** The canonical text; nothing where it is canonical, or has syntax errors. */
    public static List<TextEdit> format(AskedDocument document) {
        String text = document.snapshot().text(document.uri());
        String formatted = document.snapshot().format(document.uri());
        return text.equals(formatted) ? List.of() : List.of(new TextEdit(document.range(0, text.length()), formatted));
    }

    /** The white space of the selected lines. */
    public List<TextEdit> format(AskedDocument document, Range selection) {
        return layout
                .of(
                        document.snapshot(),
                        document.uri(),
                        document.offset(selection.getStart()),
                        document.offset(selection.getEnd()))
                .stream()
                .map(edit -> new TextEdit(document.range(edit.offset(), edit.length()), edit.text()))
                .toList();
    }

    /** The white space of a line that was just begun, or whose block was closed. */
    public static List<TextEdit> typed(AskedDocument document, Position position, String typed) {
        return TypedIndent.at(document.snapshot(), document.uri(), document.offset(position), typed)
                .map(edit -> new TextEdit(document.range(edit.offset(), edit.length()), edit.text()))
                .map(List::of)
                .orElse(List.of());
    }
}
