package dev.qualis.dsl.ui.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.QmsStandaloneSetup;
import dev.qualis.dsl.ide.QmsIdeSetup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionsTest {
    private final SyntaxPieces pieces = new QmsIdeSetup().createInjector().getInstance(SyntaxPieces.class);

    @Test
    void findsCommentsAndLongTextsButNotWhatTextsHold() {
        IDocument document = partitioned("a /* c */ \"/* t\" // /* l\n\"\"\" { \"\"\" }");
        assertTrue(Partitions.isProse(document, document.get().indexOf("c */")));
        assertFalse(Partitions.isProse(document, document.get().indexOf("t\"")));
        assertFalse(Partitions.isProse(document, document.get().indexOf("l\n")));
        assertTrue(Partitions.isProse(document, document.get().indexOf("{")));
        assertFalse(Partitions.isProse(document, document.get().indexOf("}")));
    }

    @Test
    void followsTheTextAsItChanges() throws Exception {
        IDocument document = partitioned("unit A { }");
        document.replace(0, 0, "/* ");
        assertTrue(Partitions.isProse(document, 8));
        document.replace(3, 0, "*/");
        assertFalse(Partitions.isProse(document, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQOS", "ISO9001"})
    void agreesWithTheLexerOverAWholeLibrary(String library) throws IOException {
        IDocument document = partitioned(library(library));
        int prose = 0;
        for (Piece piece : pieces.of(document.get())) {
            String text = document.get().substring(piece.offset(), piece.end());
            boolean expected =
                    piece.kind() == TokenKind.MARKDOWN || piece.kind() == TokenKind.COMMENT && text.startsWith("/*");
            for (int place : new int[] {piece.offset(), piece.end() - 1}) {
                assertEquals(expected, Partitions.isProse(document, place), text);
            }
            prose += expected ? 1 : 0;
        }
        assertTrue(prose > 0, "the library has a comment or a long text");
    }

    private static String library(String name) throws IOException {
        try (InputStream in = QmsStandaloneSetup.class.getResourceAsStream("/libraries/" + name + ".qms")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static IDocument partitioned(String text) {
        IDocument document = new Document(text);
        new Partitions().setup(document);
        return document;
    }
}
