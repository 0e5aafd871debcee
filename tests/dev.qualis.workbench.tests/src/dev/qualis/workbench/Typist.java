package dev.qualis.workbench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Types as people do: real key events, one after the other, while the display works. For a keyboard of the United States. */
public final class Typist {
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

    /** The character for the Esc key in a text that is typed. */
    public static final char ESCAPE = '\u001b';

    private static final int DIALOG_LOOKS = 1_000;

    /** How long a dialog may take to be ready for Enter; some never are, and then Enter does nothing. */
    private static final Duration UNTIL_READY = Duration.ofSeconds(20);

    /** How long a dialog may stay open when all is typed. */
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(60);

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

    /**
     * Types into a dialog that a later call opens, as soon as it is there: whoever opens a dialog waits until it is closed. Enter waits
     * until the dialog can be confirmed; a dialog that is still there long after the last key is closed, so that the test fails in place of
     * waiting for ever.
     *
     * @param title of the dialog
     * @param prepared is done in the display's thread before the first key
     * @return done when all has been typed
     */
    public CompletableFuture<Void> typeInto(String title, Consumer<Shell> prepared, String text) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < DIALOG_LOOKS && dialog(title) == null; i++) {
                        rest();
                    }
                    Shell dialog = dialog(title);
                    if (dialog == null) {
                        throw new IllegalStateException("No dialog '" + title + "' was opened");
                    }
                    display.syncExec(() -> prepared.accept(dialog));
                    text.chars().forEach(c -> {
                        if (c == '\n') {
                            awaitReady(dialog);
                        }
                        press((char) c);
                    });
                    closeLater(dialog);
                },
                work -> new Thread(work, "typist")
                        .start()); // the pool of all has one thread on two cores, which the key that opens it needs
    }

    private void awaitReady(Shell dialog) {
        long end = System.nanoTime() + UNTIL_READY.toNanos();
        AtomicBoolean ready = new AtomicBoolean();
        do {
            rest();
            display.syncExec(() -> ready.set(dialog.isDisposed()
                    || dialog.getDefaultButton() == null
                    || dialog.getDefaultButton().isEnabled()));
        } while (!ready.get() && System.nanoTime() < end);
    }

    private void closeLater(Shell dialog) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(UNTIL_CLOSED);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!dialog.isDisposed()) {
                        dialog.close();
                    }
                });
            }
        });
    }

    private Shell dialog(String title) {
        AtomicReference<Shell> found = new AtomicReference<>();
        display.syncExec(() -> found.set(shell(title)));
        return found.get();
    }

    private Shell shell(String title) {
        Shell active = display.getActiveShell();
        return active != null && active.getText().equals(title) ? active : null;
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
            case ESCAPE -> key(0, SWT.ESC);
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
        AtomicBoolean posted = new AtomicBoolean();
        display.syncExec(() -> posted.set(display.post(event)));
        if (!posted.get()) {
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
