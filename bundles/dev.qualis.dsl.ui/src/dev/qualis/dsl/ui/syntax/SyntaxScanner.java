package dev.qualis.dsl.ui.syntax;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Hands the pieces of a part of a document to the editor, each with its look. */
final class SyntaxScanner implements ITokenScanner {
    private final SyntaxPieces pieces;
    private final Function<TokenKind, TextAttribute> looks;
    private Iterator<Piece> remaining = List.<Piece>of().iterator();
    private Piece current = new Piece(0, 0, TokenKind.PLAIN);
    private int start;

    SyntaxScanner(SyntaxPieces pieces, Function<TokenKind, TextAttribute> looks) {
        this.pieces = pieces;
        this.looks = looks;
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
        try {
            start = offset;
            remaining = pieces.of(document.get(offset, length)).iterator();
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("No text at " + offset + " of length " + length, e);
        }
    }

    @Override
    public IToken nextToken() {
        if (!remaining.hasNext()) {
            return Token.EOF;
        }
        current = remaining.next();
        return new Token(looks.apply(current.kind()));
    }

    @Override
    public int getTokenOffset() {
        return start + current.offset();
    }

    @Override
    public int getTokenLength() {
        return current.length();
    }
}
