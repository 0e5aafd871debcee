package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOutputTest {

    /** Takes one line, then fails. */
    private static final class OneLine extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final String reason;
        private int failures;

        OneLine(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            if (taken.toString(StandardCharsets.UTF_8).endsWith("\n")) {
                failures++;
                throw new IOException(reason);
            }
            taken.write(b);
        }
    }

    private static boolean failed(OneLine reader, boolean pipe) {
        PrintStream out = new PrintStream(new ReadOutput(reader, pipe), false, StandardCharsets.UTF_8);
        out.print("one\n");
        out.print("two\n");
        out.print("three\n");
        return out.checkError();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed", "Relais brisé (pipe)"})
    void aReaderThatHasSeenEnoughIsNoError(String reason) {
        OneLine reader = new OneLine(reason);
        assertFalse(failed(reader, false));
        assertEquals("one\n", reader.taken.toString(StandardCharsets.UTF_8));
        assertEquals(1, reader.failures);
    }

    @Test
    void whatIsKnownToBeAPipeFailsForNoOtherReason() {
        assertFalse(failed(new OneLine("Υπερχείλιση"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "设备上没有空间", "Input/output error"})
    void anyOtherFailureStaysOne(String reason) {
        assertTrue(failed(new OneLine(reason), false));
    }
}
