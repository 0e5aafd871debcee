package dev.qualis.app;

import static dev.qualis.app.Outcomes.refusal;
import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, links and lists that would lead out of the folder. */
class OutputFolderSafetyTest extends OutputFolderFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/evil",
                "a//b",
                "",
                "a/",
                "C:/evil",
                "..\\evil",
                "a\nb",
                ".qualis-output",
                ".htaccess",
                "a/./b",
                "nul",
                "con.txt",
                "a.",
                "b ",
                "a\u0000b"
            })
    void refusesNamesThatLeaveTheFolderOrAreNoNamesElsewhere(String name) throws IOException {
        assertEquals(
                new Refusal.OutsideFolder(folder, name),
                refusal(new OutputFolder("test", folder, true)
                        .write(bytes(Map.of(name, "1", "fine", "2")), Progress.NONE)));
        assertEquals(List.of(), children(parent));
    }

    @Test
    void refusesToWriteThroughASymbolicLink() throws IOException {
        value(write(Map.of("a/b", "1")));
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.delete(folder.resolve("a/b"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        assertEquals(new Refusal.OutsideFolder(folder, "a/b"), refusal(write(Map.of("a/b", "2"))));
        assertEquals(List.of(), children(elsewhere));
    }

    @Test
    void replacesASymbolicLinkInsteadOfFollowingIt() throws IOException {
        value(write(Map.of("a", "1")));
        Path precious = Files.writeString(parent.resolve("precious"), "mine");
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), precious);
        value(write(Map.of("a", "2")));
        assertEquals("mine", Files.readString(precious));
        assertFalse(Files.isSymbolicLink(folder.resolve("a")));
    }

    @Test
    void deletesNothingThroughASymbolicLink() throws IOException {
        value(write(Map.of("a/b", "1", "c", "2")));
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.move(folder.resolve("a/b"), elsewhere.resolve("b"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        value(write(Map.of("c", "2")));
        assertEquals("1", Files.readString(elsewhere.resolve("b")));
    }

    @Test
    void believesNoForgedList() throws IOException {
        Path victim = Files.writeString(parent.resolve("victim"), "mine");
        Files.createDirectory(folder);
        String digest = OutputManifest.digest("mine".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve(OutputManifest.FILE),
                "# Written by Qualis, replaced by its next run: test\n" + digest + " ../victim\n" + digest + " "
                        + victim + "\n");
        value(write(Map.of("a", "1")));
        assertEquals("mine", Files.readString(victim));
    }

    @Test
    void survivesAListThatIsNoList() throws IOException {
        Files.createDirectory(folder);
        Files.write(folder.resolve(OutputManifest.FILE), new byte[] {0, -1, -2});
        assertInstanceOf(Refusal.OtherContent.class, refusal(write(Map.of("a", "1"))));
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(folder, real);
        value(write(Map.of("a", "1")));
        assertEquals("1", Files.readString(real.resolve("a")));
        assertTrue(Files.isSymbolicLink(folder));
    }
}
