package dev.qualis.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

/** Whatever comes and goes, the tokens are those that were wanted, and the comments between tokens that stay are there. */
class TokenEditsTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final URI FILE = URI.createURI("project:/a.qms");
    private static final int TEXTS = 300;

    private final IParser parser = INJECTOR.getInstance(IParser.class);
    private final LaidOutText layout = INJECTOR.getInstance(LaidOutText.class);

    private ICompositeNode parsed(String text) {
        IParseResult result = parser.parse(new StringReader(text));
        assertFalse(result.hasSyntaxErrors(), text);
        return result.getRootNode();
    }

    private static List<String> comments(ICompositeNode root) {
        List<String> comments = new ArrayList<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden() && !leaf.getText().isBlank()) {
                comments.add(leaf.getText().strip());
            }
        }
        return comments;
    }

    /** An element with some of its statements, each with a comment of its own where comments are wanted. */
    private static String element(Random random, int number, boolean commented) {
        StringBuilder text = new StringBuilder();
        text.append(commented && random.nextInt(3) == 0 ? "// before " + number + "\n" : "");
        text.append("position P").append(number).append(" \"岗位").append(number).append('"');
        text.append(random.nextBoolean() ? " | \"Post " + number + "\"" : "");
        text.append(random.nextInt(3) == 0 ? " reports to P" + random.nextInt(4) : "");
        if (random.nextBoolean()) {
            text.append(" {")
                    .append(commented && random.nextInt(4) == 0 ? " // opens " + number : "")
                    .append('\n');
            for (String statement : List.of("executive", "headcount " + (1 + number), "full time", "duties \"甲\"")) {
                if (random.nextBoolean()) {
                    text.append(random.nextBoolean() ? "    " : "  ")
                            .append(statement)
                            .append(commented && random.nextInt(3) == 0 ? "   // " + statement + number : "")
                            .append('\n');
                }
            }
            text.append('}');
        }
        return text.append(random.nextInt(4) == 0 ? "\n\n" : "\n").toString();
    }

    private static String text(Random random, boolean commented) {
        StringBuilder text = new StringBuilder("project P \"项目\"\n");
        for (int i = 0; i < 6; i++) {
            if (random.nextInt(4) > 0) {
                text.append(element(random, i, commented));
            }
        }
        return text.toString();
    }

    @Test
    void anyTextBecomesAnyOtherAndNoCommentIsDoubled() {
        Random random = new Random(20261201);
        for (int i = 0; i < TEXTS; i++) {
            String before = text(random, true);
            String after = text(random, false);
            ICompositeNode old = parsed(before);
            ICompositeNode wanted = parsed(after);
            String result = TextEdit.apply(TokenEdits.of(FILE, old, wanted, layout.of(after)), before);
            ICompositeNode root = parsed(result);
            assertTrue(TokenEdits.areEqual(root, wanted), () -> before + "\n=>\n" + after + "\n=>\n" + result);
            List<String> left = new ArrayList<>(comments(old));
            comments(root).forEach(comment -> assertTrue(left.remove(comment), () -> comment + " in\n" + result));
        }
    }

    @Test
    void whatStaysTheSameIsNotTouched() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String before = text(random, true);
            ICompositeNode root = parsed(before);
            assertEquals(List.of(), TokenEdits.of(FILE, root, root, layout.of(before)));
        }
    }
}
