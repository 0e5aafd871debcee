package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {
    @TempDir
    Path folder;

    private Path project() throws IOException {
        Files.writeString(folder.resolve("one.qms"), """
            project A "甲公司" | "Company A" language zh, en { model date 2026-06-30 }
            position GM "总经理" | "General manager" { top manager }
            position CQO "首席质量官" | "Chief Quality Officer" reports to GM {
                chief quality officer
                authority veto over productRelease
            }
            person Zhang "张三" | "Zhang San" holds CQO since 2024-01-01
            process Sales "销售" | "Sales" { owner CQO raci { A CQO R GM } }
            document Handbook "质量手册" | "Quality handbook" { number QM-01 reviewed on 2026-01-10 review every 12 months }
            """);
        return folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void tellsWhatFollowsWhenSomebodyIsGone(String language) throws IOException {
        Run run = Run.of("what-if", project(), "--without", "CQO", "--language", language);

        assertEquals(ExitCode.FINE, run.code(), run::err);
        Golden.assertMatches("what-if/without." + language + ".txt", run.out());
    }

    @Test
    void listsWhatFallsDueUntilADay() throws IOException {
        Path project = project();
        Run text = Run.of("what-if", project, "--until", "2027-02-01");
        Run json = Run.of("what-if", project, "--until", "2027-02-01", "--format", "json");
        Run calendar = Run.of("what-if", project, "--until", "2027-02-01", "--format", "ics");
        Run earlier = Run.of("what-if", project, "--until", "2026-12-31", "--format", "ics");

        JsonObject found = JsonParser.parseString(json.out()).getAsJsonObject();
        assertAll(
                () -> Golden.assertMatches("what-if/until.txt", text.out()),
                () -> assertEquals(
                        "2027-01-10",
                        found.getAsJsonArray("due")
                                .get(0)
                                .getAsJsonObject()
                                .get("date")
                                .getAsString()),
                () -> assertTrue(calendar.out().contains("DTSTART;VALUE=DATE:20270110"), calendar::out),
                () -> assertTrue(!earlier.out().contains("BEGIN:VEVENT"), earlier::out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; Say what is to be otherwise",
                "--format ics --without CQO; add --until DATE",
                "--without Nobody; The project has no element \"Nobody\"",
                "--standard ISO1; There is no standard \"ISO1\": choose from CQOS",
                "--with nothing.qms; There is no file or folder"
            })
    void refusesInOneSentence(String arguments, String sentence) throws IOException {
        String[] words = arguments == null ? new String[0] : arguments.split(" ");
        Object[] all = new Object[words.length + 2];
        all[0] = "what-if";
        all[1] = project();
        System.arraycopy(words, 0, all, 2, words.length);

        Run run = Run.of(all);

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains(sentence), run::err);
    }
}
