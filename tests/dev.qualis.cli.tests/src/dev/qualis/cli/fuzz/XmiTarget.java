package dev.qualis.cli.fuzz;

import dev.qualis.cli.ProgramInProcess;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The readers of viewpoints, metamodels and models in XMI, and the evaluation of what they have read. */
final class XmiTarget implements Target {
    private static final int BUG = 3;

    private final SortedMap<String, String> sound;

    /** @param sound a viewpoint {@code v.odesign}, a metamodel {@code m.ecore} and a model {@code m.xmi} that fit */
    XmiTarget(SortedMap<String, String> sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "xmi";
    }

    @Override
    public SortedMap<String, String> input(Random random) {
        SortedMap<String, String> input = new TreeMap<>(sound);
        String changed = input.keySet().stream().toList().get(random.nextInt(input.size()));
        String other = input.keySet().stream().toList().get(random.nextInt(input.size()));
        input.put(changed, new Mutator(random).changed(sound.get(changed), sound.get(other)));
        return input;
    }

    @Override
    public void run(Path folder, Coverage covered) {
        int code = ProgramInProcess.exitCode(
                "draw",
                folder.resolve("m.xmi").toString(),
                "--odesign",
                folder.resolve("v.odesign").toString(),
                "--ecore",
                folder.resolve("m.ecore").toString(),
                "-o",
                folder.resolve("out").toString(),
                "--format",
                "svg,json",
                "-q");
        covered.count("exit code of draw --odesign", Integer.toString(code));
        if (code == BUG) {
            throw new AssertionError("draw --odesign failed");
        }
    }
}
