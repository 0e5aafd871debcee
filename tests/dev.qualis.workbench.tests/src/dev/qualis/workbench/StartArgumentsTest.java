package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {
    @Test
    void opensNothingUnlessAsked() {
        assertEquals(Optional.empty(), StartArguments.of().open());
        assertEquals(Optional.empty(), StartArguments.of("-open").open());
        assertEquals(Optional.empty(), StartArguments.of("-other", "models").open());
    }

    @Test
    void opensTheFolderNamed() {
        assertEquals(
                Optional.of(Path.of("models").toAbsolutePath()),
                StartArguments.of("-product", "x", "-open", "models").open());
    }

    @Test
    void opensAPathWithoutAnOptionToo() {
        assertEquals(
                Optional.of(Path.of("models").toAbsolutePath()),
                StartArguments.of("-product", "x", "models").open());
    }
}
