package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed goes into the text, each character once, in its order, whatever else is under way. */
class TypingTest {
    private static final String TEXT = """
        project Trial "Trial"

        unit Quality "Quality" headed by Head
        position Head "Head of Quality" in Quality
        """;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("typing");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 80, 200})
    void keepsEveryCharacterOfABlock(int pause) throws Exception {
        ITextEditor editor = write(TEXT);
        editor.selectAndReveal(TEXT.length(), 0);
        AtomicBoolean enough = new AtomicBoolean();
        Thread load = Thread.ofPlatform().daemon().start(() -> {
            while (!enough.get()) {
                Thread.onSpinWait();
            }
        });
        try {
            new Typist(Duration.ofMillis(pause))
                    .type("\nmetric Ppm \"Defects\" {\nlayer process\nowner Head\ndirection lower\ntarget 5 ppm");
        } finally {
            enough.set(true);
            load.join();
        }
        assertEquals(TEXT + """

            metric Ppm "Defects" {
                layer process
                owner Head
                direction lower
                target 5 ppm
            }\
            """, document(editor).get());
    }

    @Test
    void undoesWhatWasTypedToTheSameBytes() throws Exception {
        ITextEditor editor = write(TEXT);
        editor.selectAndReveal(TEXT.length(), 0);
        Typist typist = new Typist(Duration.ofMillis(30));
        typist.type("\nunit Lab \"Laboratory\" {\nsummary \"Tests\"");
        String typed = document(editor).get();
        int steps = 0;
        while (!document(editor).get().equals(TEXT) && steps++ < 20) {
            typist.press(SWT.CTRL, 'z');
        }
        assertEquals(TEXT, document(editor).get());
        while (steps-- > 0) {
            typist.press(SWT.CTRL | SWT.SHIFT, 'z');
        }
        assertEquals(typed, document(editor).get());
    }

    private ITextEditor write(String text) throws Exception {
        ITextEditor editor = desk.open(desk.file("trial.qms", text));
        Desk.window().getShell().forceActive();
        Desk.page().activate(editor);
        Desk.await(() -> Desk.text(editor).isFocusControl());
        return editor;
    }

    private static IDocument document(ITextEditor editor) {
        return Desk.document(editor);
    }
}
