package dev.qualis.pictures.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Encodes dots as PNG (ISO/IEC 15948). Every row is written as its difference from the one above, which is nothing for most rows of
 * a drawing; the encoder of the JDK tries five filters on each row, made for photographs, and takes three times as long.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DEPTH = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int UP = 2;
    private static final int LEVEL = 3;

    private PngEncoder() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static byte[] encode(BufferedImage image) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(head);
            fields.writeInt(image.getWidth());
            fields.writeInt(image.getHeight());
            fields.write(new byte[] {DEPTH, TRUE_COLOUR, 0, 0, 0});
            chunk(file, "IHDR", head.toByteArray());
            chunk(file, "IDAT", rows(image));
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        }
    }

    private static byte[] rows(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            byte[] row = new byte[1 + 3 * width];
            row[0] = UP;
            for (int y = 0; y < image.getHeight(); y++) {
                int at = 1;
                for (int i = y * width; i < (y + 1) * width; i++) {
                    int dot = dots[i];
                    int above = y == 0 ? 0 : dots[i - width];
                    row[at++] = (byte) ((dot >> 16) - (above >> 16));
                    row[at++] = (byte) ((dot >> 8) - (above >> 8));
                    row[at++] = (byte) (dot - above);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
