package dev.qualis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that files say, whatever they are packed in: words of PDF, parts of Office files, text as it is. */
final class OfficeText {
    private OfficeText() {}

    /** @param path a file, or a folder of which every file is read */
    static String of(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append('\n').append(text(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            return pdf(file);
        }
        if (List.of(".docx", ".pptx", ".xlsx").stream().anyMatch(name::endsWith)) {
            return parts(file);
        }
        if (List.of(".png", ".woff2").stream().anyMatch(name::endsWith)) {
            return Files.readString(file, StandardCharsets.ISO_8859_1); // every byte as it is, so that files compare
        }
        return Files.readString(file);
    }

    /** The words, those of the outline and of the file's own properties too. */
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        }
    }

    private static String parts(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                // a text may be cut into runs: without the markup the pieces stand side by side again
                parts.append(entry.getName()).append('\n').append(part).append('\n');
                parts.append(part.replaceAll("<[^>]*>", "")).append('\n');
            }
        }
        return parts.toString();
    }
}
