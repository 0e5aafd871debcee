package dev.qualis.workbench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Types as people do: real key events, one after the other, while the display works. For a keyboard of the United States. */
public final class Typist {
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

    private final Display display = Display.getCurrent();
    private final Duration pause;

    /** @param pause from key to key */
    public Typist(Duration pause) {
        this.pause = pause;
    }

    /** Types a text and waits until the display has seen all of it; a line break is the Enter key, a tab the Tab key. */
    public void type(String text) {
        CompletableFuture<Void> typing =
                CompletableFuture.runAsync(() -> text.chars().forEach(c -> press((char) c)));
        Desk.await(typing::isDone);
        typing.join();
    }

    /** Presses one key, such as {@link SWT#ARROW_DOWN}, with modifiers held down. */
    public void press(int modifiers, int keyCode) {
        CompletableFuture<Void> pressing = CompletableFuture.runAsync(() -> {
            hold(modifiers, SWT.KeyDown);
            key(0, keyCode);
            hold(modifiers, SWT.KeyUp);
            rest();
        });
        Desk.await(pressing::isDone);
        pressing.join();
    }

    /** Presses the key of a letter with modifiers held down. */
    public void press(int modifiers, char letter) {
        CompletableFuture<Void> pressing = CompletableFuture.runAsync(() -> {
            hold(modifiers, SWT.KeyDown);
            key(letter, 0);
            hold(modifiers, SWT.KeyUp);
            rest();
        });
        Desk.await(pressing::isDone);
        pressing.join();
    }

    private void press(char c) {
        boolean shift = Character.isUpperCase(c) || SHIFTED.indexOf(c) >= 0;
        hold(shift ? SWT.SHIFT : 0, SWT.KeyDown);
        switch (c) {
            case '\n' -> key(0, SWT.CR);
            case '\t' -> key(0, SWT.TAB);
            default -> key(c, 0);
        }
        hold(shift ? SWT.SHIFT : 0, SWT.KeyUp);
        rest();
    }

    private void hold(int modifiers, int type) {
        for (int modifier : new int[] {SWT.SHIFT, SWT.CTRL, SWT.ALT}) {
            if ((modifiers & modifier) != 0) {
                post(type, 0, modifier);
            }
        }
    }

    private void key(int character, int keyCode) {
        post(SWT.KeyDown, character, keyCode);
        post(SWT.KeyUp, character, keyCode);
    }

    private void post(int type, int character, int keyCode) {
        Event event = new Event();
        event.type = type;
        event.character = (char) character;
        event.keyCode = keyCode;
        if (!display.post(event)) {
            throw new IllegalStateException("The keyboard has no key " + (char) character + " (" + keyCode + ")");
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The typist was stopped.", e);
        }
    }
}
