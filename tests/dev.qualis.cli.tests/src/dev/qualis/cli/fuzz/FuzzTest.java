package dev.qualis.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run from fixed seeds; {@code ./fuzz} is the long one. */
class FuzzTest {
    private static final int TEXTS = 40;
    private static final int VIEWPOINTS = 40;
    private static final int COMMANDS = 4;

    @TempDir
    private Path finds;

    @Test
    void breaksNoPromiseOfTheLanguage() throws IOException {
        Fuzz fuzz = run("text", TEXTS);
        assertTrue(fuzz.covered().distinct("issue") > 5, fuzz.covered().text());
        assertEquals(2, fuzz.covered().distinct("syntax"), fuzz.covered().text());
    }

    @Test
    void breaksNoReaderOfXmi() throws IOException {
        Fuzz fuzz = run("xmi", VIEWPOINTS);
        assertEquals(
                2,
                fuzz.covered().distinct("exit code of draw --odesign"),
                fuzz.covered().text());
    }

    @Test
    void breaksNoCommand() throws IOException {
        run("commands", COMMANDS);
    }

    @Test
    void makesTheSameInputsOfTheSameSeed() throws IOException {
        for (Target target : Fuzz.targets(Repository.root())) {
            assertEquals(target.input(new Random(7)), target.input(new Random(7)));
        }
    }

    private Fuzz run(String name, int inputs) throws IOException {
        Fuzz fuzz = new Fuzz(finds);
        Target target = Fuzz.targets(Repository.root()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (int seed = 0; seed < inputs; seed++) {
            fuzz.run(target, seed);
        }
        assertEquals(List.of(), fuzz.found());
        return fuzz;
    }
}
