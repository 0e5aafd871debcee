package dev.qualis.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one text in strict UTF-8, so that nothing is guessed and no letter silently becomes another. */
final class SourceText {
    /** A model of 100,000 elements has about 10 MB; what is larger is no model. */
    static final long LIMIT = 64L << 20;

    private static final char MARK = '\uFEFF';

    private SourceText() {}

    static Outcome<SourceFile> read(Path path, String name) {
        try {
            if (!Files.isRegularFile(path)) {
                return Outcome.refused(Files.exists(path) ? new Refusal.NotAFile(path) : new Refusal.Missing(path));
            }
            if (!Readability.of(path)) {
                return Outcome.refused(new Refusal.NotReadable(path));
            }
            long size = Files.size(path);
            if (size > LIMIT) {
                return Outcome.refused(new Refusal.TooLarge(path, size, LIMIT));
            }
            return decode(path, name, bytes(path));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotReadable(path));
        } catch (NoSuchFileException e) {
            return Outcome.refused(new Refusal.Missing(path));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.ReadFailed(path, FailureText.of(e)));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) LIMIT);
        }
    }

    static Outcome<SourceFile> decode(Path path, String name, byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Outcome.refused(new Refusal.NotUtf8(path, "UTF-16", 0));
        }
        if (holdsZero(bytes)) {
            return Outcome.refused(new Refusal.Binary(path));
        }
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return Outcome.refused(notUtf8(path, bytes, in.position()));
        }
        String text = out.flip().toString();
        boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
        return Outcome.done(
                new SourceFile(path, name, LineEnds.plain(mark ? text.substring(1) : text), mark, LineEnds.of(text)));
    }

    private static Refusal notUtf8(Path path, byte[] bytes, int position) {
        int line = 1;
        int controls = 0;
        boolean begunWell = false;
        for (int i = 0; i < bytes.length; i++) {
            line += i < position && bytes[i] == '\n' ? 1 : 0;
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0 ? 1 : 0;
            begunWell |= i < position && bytes[i] < 0;
        }
        return controls > bytes.length / 100
                ? new Refusal.Binary(path)
                : new Refusal.NotUtf8(path, !begunWell && looksChinese(bytes) ? "GB18030" : "", line);
    }

    /** Editors of Chinese Windows still write GBK; its bytes read as GB18030 give ideographs and nothing odd. */
    private static boolean looksChinese(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            String text = strict(Charset.forName("GB18030"))
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints().anyMatch(Character::isIdeographic)
                    && text.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        } catch (CharacterCodingException e) {
            return false; // the answer to the question, not a failure
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
