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
    void saysInWhatAStatementStandsThatBelongsIntoAnElement() {
        assertEquals(
                List.of("'milestone' is not expected here. 'milestone' stands inside of: action."),
                TextProject.of("milestone 2026-06-30 \"Done\"").messages());
        assertEquals(
                List.of("'raci' is not expected here. 'raci' stands inside of: process, activity."),
                TextProject.of("unit A \"A\"\nraci { }").messages());
        assertEquals(
                List.of("'description' is not expected here. 'description' stands inside of: project, enterprise, site,"
                        + " product, standard, filing, …."),
                TextProject.of("description \"Text\"").messages());
        assertEquals(
                List.of("'科目' is not expected here. '科目' stands inside of: 成本类别."),
                TextProject.of("单位 A \"A\"\n科目 B \"B\"").messages().stream()
                        .skip(1)
                        .toList());
    }

    @Test
    void asksForTheWordThatMayHaveBeenMeant() {
        assertEquals(
                List.of("'proces' is not expected here. Did you mean 'process'?"),
                TextProject.of("proces A \"A\"").messages());
        assertEquals(
                List.of("'任务' is not expected here. Did you mean '改进任务'?"),
                TextProject.of("任务 A \"A\"").messages());
        assertEquals(
                List.of("'evaluation' is not expected here. Did you mean 'evaluated on'? Inside of 'supplier' may"
                        + " stand: number, scope, status, owner, control, used by, approved on, review every, next"
                        + " review on, evaluated on, description, fulfils."),
                TextProject.of("supplier S \"S\" { evaluation 2026-01-01 }").messages());
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
