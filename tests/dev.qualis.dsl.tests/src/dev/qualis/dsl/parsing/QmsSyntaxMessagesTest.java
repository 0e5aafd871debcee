package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class QmsSyntaxMessagesTest {

    @Test
    void explainsWordsOfTheLanguageThatAreUsedAsNames() {
        assertEquals(
                List.of("'process' is not expected here. 'process' is a word of the language; as a name, write"
                        + " ^process or choose another one."),
                TextProject.of("unit process \"P\"").messages());
    }

    @Test
    void speaksChinese() {
        assertEquals(
                List.of("“process”是语言的关键词；用作名称时请写作 ^process，或换一个名称。"),
                TextProject.inChinese("unit process \"P\"").messages().stream()
                        .map(message -> message.substring(message.indexOf('。') + 1))
                        .toList());
    }

    @Test
    void namesTheWordsThatWouldFit() {
        assertEquals(
                List.of("'contrl' means nothing here. Write one of: planning, control, improvement, audit, assurance,"
                        + " measurement, costing, training."),
                TextProject.of("unit A \"A\" { activities planning, contrl }").messages());
    }

    @Test
    void tellsWhatADateLooksLike() {
        TextProject project = TextProject.of("position P \"P\"\nperson A \"A\" holds P since 2026-02-30");
        assertEquals(List.of("a.qms:2:28 qualis.date.invalid"), project.issues());
    }

    @Test
    void tellsUnknownUnits() {
        assertEquals(
                List.of("a.qms:1:17 qualis.unit.unknown", "a.qms:2:28 qualis.quantity.invalid"),
                TextProject.of("metric A \"A\" in pmm\nmetric B \"B\" in % { target 3 hours }")
                        .issues());
    }
}
