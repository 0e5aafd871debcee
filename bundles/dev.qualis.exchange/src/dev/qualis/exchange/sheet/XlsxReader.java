package dev.qualis.exchange.sheet;

import dev.qualis.exchange.sheet.WorkbookException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Reads a workbook as a stream, so that a large one costs no more memory than its cells, and one that is too large is
 * refused before it is whole in memory. Macros, links and pictures are not looked at.
 */
final class XlsxReader {

    private static final int MOST_PARTS = 5_000;

    private final String name;
    private int rows;

    XlsxReader(String name) {
        this.name = name;
    }

    Workbook read(Path file) throws WorkbookException {
        checkSize(file);
        try (OPCPackage archive = OPCPackage.open(file.toString(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(archive);
            Properties properties = properties(reader);
            SheetParser parser = new SheetParser(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(archive), properties.startsIn1904());
            List<Sheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    String title = parts.getSheetName();
                    sheets.add(parser.read(
                            title,
                            properties.hidden().contains(title),
                            factory().createXMLStreamReader(part),
                            this::count));
                }
            }
            return new Workbook(name, sheets);
        } catch (TooManyRows tooMany) {
            throw new WorkbookException(Reason.TOO_LARGE, tooMany);
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException broken) {
            throw new WorkbookException(Reason.DAMAGED, broken);
        }
    }

    /** Ends the reading where there are more rows than anybody keeps in a sheet. */
    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void count() {
        if (++rows > WorkbookReader.MOST_ROWS) {
            throw new TooManyRows();
        }
    }

    /** The directory of the archive says how large its parts are; POI refuses those that unpack to more than they say. */
    private static void checkSize(Path file) throws WorkbookException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long bytes = 0;
            if (zip.size() > MOST_PARTS) {
                throw new WorkbookException(Reason.TOO_LARGE);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                bytes += Math.max(0, entry.getSize());
            }
            if (bytes > WorkbookReader.MOST_BYTES) {
                throw new WorkbookException(Reason.TOO_LARGE);
            }
        } catch (ZipException broken) {
            throw new WorkbookException(Reason.DAMAGED, broken);
        } catch (IOException unreadable) {
            throw new WorkbookException(Reason.MISSING, unreadable);
        }
    }

    /** What the workbook says of its sheets as a whole. */
    private record Properties(Set<String> hidden, boolean startsIn1904) {}

    private static Properties properties(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        Set<String> hidden = new HashSet<>();
        boolean startsIn1904 = false;
        try (InputStream part = reader.getWorkbookData()) {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String state = xml.getAttributeValue(null, "state");
                    if (xml.getLocalName().equals("sheet") && state != null && !state.equals("visible")) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    } else if (xml.getLocalName().equals("workbookPr")) {
                        startsIn1904 = SheetParser.isTrue(xml.getAttributeValue(null, "date1904"));
                    }
                }
            }
        }
        return new Properties(hidden, startsIn1904);
    }

    /** No document types and no entities: text comes from strangers. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
