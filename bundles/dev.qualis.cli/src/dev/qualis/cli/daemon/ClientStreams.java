package dev.qualis.cli.daemon;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Standard output and error of a client, as the command in the daemon sees them. */
final class ClientStreams {
    /** Longer pieces are sent in parts. */
    private static final int LONGEST = 1 << 16;

    private final Wire wire;
    private final Runnable gone;
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(1);
    private volatile boolean ended;

    /** @param gone called when the client ends before its command */
    ClientStreams(Wire wire, Runnable gone) {
        this.wire = wire;
        this.gone = gone;
    }

    /** Hears what the client answers until it has nothing to say any more. */
    void listen() {
        try {
            while (wire.in.read() == Wire.OUTPUT) {
                answers.add(wire.text());
            }
        } catch (IOException e) {
            // as below
        }
        if (!ended) {
            gone.run();
        }
    }

    /** The command is done: from now on the client may go. */
    void ended() {
        ended = true;
    }

    OutputStream output() {
        return new Pieces(Wire.OUTPUT);
    }

    OutputStream error() {
        return new Pieces(Wire.ERROR);
    }

    private final class Pieces extends OutputStream {
        private final int kind;

        Pieces(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; done += LONGEST) {
                int part = Math.min(LONGEST, length - done);
                synchronized (wire) {
                    wire.piece(kind, bytes, offset + done, part);
                }
                if (kind == Wire.OUTPUT) {
                    awaitWritten();
                }
            }
        }

        private void awaitWritten() throws IOException {
            try {
                String failure = answers.take();
                if (!failure.isEmpty()) {
                    throw new IOException(failure);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
