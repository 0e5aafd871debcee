package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.Inline;
import dev.qualis.model.qms.core.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTablesTest {
    private static List<String> rows(Language language, DocumentControl control) {
        Document document = new Document(language, "", "", "", "", control, List.of(), pages -> {});
        return ControlTables.of(document).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.content().stream().map(Inline::plain).collect(Collectors.joining()))
                        .collect(Collectors.joining("=")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"EN, Next review=2027-06-01, Distributed to=Buying", "ZH, 下次评审=2027-06-01, 分发=Buying"})
    void theNextReviewAndWhoGetsItAreStated(Language language, String review, String distribution) {
        DocumentControl control = new DocumentControl(
                "",
                "",
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.parse("2027-06-01")),
                "Buying");
        assertEquals(List.of(review, distribution), rows(language, control));
    }

    @Test
    void whatIsNotStatedHasNoRow() {
        assertEquals(List.of(), rows(Language.EN, DocumentControl.none()));
    }
}
