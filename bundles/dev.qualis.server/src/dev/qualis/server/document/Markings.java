package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Colours;
import dev.qualis.dsl.ide.service.Colours.Colour;
import dev.qualis.dsl.ide.service.InlayHints;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What editors show in a text: colours by meaning, hints behind names. */
public final class Markings {

    /** The numbers of token types and modifiers in what {@link #colours} answers. */
    public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            List.of("keyword", "class", "variable", "macro", "enumMember", "number", "string", "comment"),
            List.of("declaration"));

    private Markings() {}

    private static int type(Colours.Kind kind) {
        return switch (kind) {
            case KEYWORD -> 0;
            case DEFINITION -> 1;
            case REFERENCE -> 2;
            case CLAUSE -> 3;
            case VALUE -> 4;
            case NUMBER -> 5;
            case TEXT -> 6;
            case COMMENT -> 7;
        };
    }

    /** The colours of a file, each line of a long text of its own, as the protocol wants them: relative to each other. */
    public static SemanticTokens colours(AskedDocument document) {
        String text = document.snapshot().text(document.uri());
        List<Integer> data = new ArrayList<>();
        Position before = new Position(0, 0);
        for (Colour colour : Colours.of(document.snapshot(), document.uri())) {
            int end = Math.min(text.length(), colour.offset() + colour.length());
            for (int from = colour.offset(); from < end; ) {
                int to = lineEnd(text, from, end);
                if (to > from) {
                    Position at = document.positions().position(from);
                    boolean same = at.getLine() == before.getLine();
                    data.add(at.getLine() - before.getLine());
                    data.add(same ? at.getCharacter() - before.getCharacter() : at.getCharacter());
                    data.add(to - from);
                    data.add(type(colour.kind()));
                    data.add(colour.kind() == Colours.Kind.DEFINITION ? 1 : 0);
                    before = at;
                }
                from = to + 1;
            }
        }
        return new SemanticTokens(data);
    }

    private static int lineEnd(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** What names of a stretch stand for. */
    public static List<InlayHint> hints(AskedDocument document, Range range) {
        return InlayHints.in(
                        document.snapshot(),
                        document.uri(),
                        document.offset(range.getStart()),
                        document.offset(range.getEnd()),
                        document.chinese())
                .stream()
                .map(hint -> {
                    InlayHint shown =
                            new InlayHint(document.positions().position(hint.offset()), Either.forLeft(hint.label()));
                    shown.setKind(InlayHintKind.Type);
                    shown.setPaddingLeft(true);
                    return shown;
                })
                .toList();
    }
}
