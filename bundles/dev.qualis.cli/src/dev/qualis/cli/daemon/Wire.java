package dev.qualis.cli.daemon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What client and daemon say to each other. A client asks ({@link #RUN} with its identity, where its streams lead and its arguments, or
 * {@link #STOP}); the daemon answers {@link #ACCEPTED} or {@link #REFUSED}, then sends what the command prints, and at last its exit
 * code. Each piece of standard output is acknowledged, so that the command learns whether it could be written; the end of the
 * client's side tells that the client is gone.
 */
final class Wire {
    static final int RUN = 1;
    static final int STOP = 2;

    static final int ACCEPTED = 1;
    static final int REFUSED = 2;

    static final int OUTPUT = 1;
    static final int ERROR = 2;
    static final int EXIT = 3;

    /** Longer texts and more of them come from no client. */
    private static final int MOST = 1 << 20;

    final DataInputStream in;
    final DataOutputStream out;

    Wire(SocketChannel channel) {
        in = new DataInputStream(Channels.newInputStream(channel));
        out = new DataOutputStream(Channels.newOutputStream(channel));
    }

    /** Writes in one go, so that the other side never waits for the rest of a piece. */
    void piece(int kind, byte[] bytes, int offset, int length) throws IOException {
        byte[] piece = new byte[length + 5];
        piece[0] = (byte) kind;
        piece[1] = (byte) (length >>> 24);
        piece[2] = (byte) (length >>> 16);
        piece[3] = (byte) (length >>> 8);
        piece[4] = (byte) length;
        System.arraycopy(bytes, offset, piece, 5, length);
        out.write(piece);
    }

    /** The bytes of a piece whose kind has been read. */
    byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("not what a client or daemon sends");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("not what a client sends");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }
}
