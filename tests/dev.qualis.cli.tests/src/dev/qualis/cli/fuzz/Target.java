package dev.qualis.cli.fuzz;

import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;

/** A part of the program that gets mutated inputs. */
interface Target {
    String name();

    /** Makes the next input, as files by name. */
    SortedMap<String, String> input(Random random);

    /**
     * Gives the input to the part.
     *
     * @param folder with the files of the input, and nothing else
     * @param covered counts what the input has reached
     * @throws AssertionError where the part breaks a promise; other exceptions are faults of it as well
     */
    void run(Path folder, Coverage covered) throws Exception;
}
