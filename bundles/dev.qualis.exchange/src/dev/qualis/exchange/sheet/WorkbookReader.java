package dev.qualis.exchange.sheet;

import dev.qualis.exchange.sheet.WorkbookException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads {@code .xlsx} and {@code .csv} files, whichever the bytes say that it is. */
public final class WorkbookReader {

    /** Rows of all sheets together. Registers of companies have some thousands. */
    public static final int MOST_ROWS = 200_000;

    /** What all parts of a workbook may come to when they are unpacked, and how long a CSV file may be. */
    public static final long MOST_BYTES = 400L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookReader() {}

    /** Reads a file. */
    public static Workbook read(Path file) throws WorkbookException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new WorkbookException(Reason.MISSING);
        }
        try {
            byte[] head = head(file);
            if (Arrays.equals(head, OLE)) {
                throw new WorkbookException(Reason.OLD_OR_PROTECTED);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new WorkbookException(Reason.TOO_LARGE);
            }
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            return Arrays.equals(head, ZIP) ? new XlsxReader(name).read(file) : CsvReader.read(name, file);
        } catch (IOException failure) {
            throw new WorkbookException(Reason.DAMAGED, failure);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
