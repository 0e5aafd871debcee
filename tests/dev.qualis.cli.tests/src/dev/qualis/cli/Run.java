package dev.qualis.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** What one run of the program did. */
record Run(int code, String out, String err) {
    /** Runs the program in English. */
    static Run of(Object... arguments) {
        return in("en_GB.UTF-8", arguments);
    }

    static Run in(String locale, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(stream(out), out, locale, arguments);
    }

    /** Runs the program with an output that fails in a way that nobody expects. */
    static Run broken(Object... arguments) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("out of order");
            }
        };
        return run(out, new ByteArrayOutputStream(), "en", arguments);
    }

    /** Runs the program with its output sent to a disk that is full. */
    static Run full(Object... arguments) {
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return run(new PrintStream(disk), new ByteArrayOutputStream(), "en", arguments);
    }

    private static Run run(PrintStream stream, ByteArrayOutputStream out, String locale, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(stream, stream(err), Map.of("LANG", locale), false);
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new Qualis(surroundings).run(texts);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Without the temporary folder, which is another one every time. */
    Run without(Path folder) {
        String name = folder.toString();
        return new Run(code, out.replace(name, "TEMP"), err.replace(name, "TEMP"));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
