package dev.qualis.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Output that another program reads, which may have seen enough before the end, as {@code head} does. What comes after
 * is dropped without a word: nothing went wrong, so that the exit code is that of the command. Every other failure,
 * such as a full disk, stays one.
 */
final class ReadOutput extends FilterOutputStream {

    /** How systems say that nobody reads any more; some say it in the language of the user. */
    private static final List<String> CLOSED = List.of("pipe", "管道", "管線");

    private final boolean pipe;

    private boolean closed;

    /** @param pipe whether the output is known to lead to another program; such an output fails for no other reason */
    ReadOutput(OutputStream out, boolean pipe) {
        super(out);
        this.pipe = pipe;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!closed) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                note(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!closed) {
            try {
                out.flush();
            } catch (IOException e) {
                note(e);
            }
        }
    }

    private void note(IOException failure) throws IOException {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (!pipe && CLOSED.stream().noneMatch(reason::contains)) {
            throw failure;
        }
        closed = true;
    }
}
