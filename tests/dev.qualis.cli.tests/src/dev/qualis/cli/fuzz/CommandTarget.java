package dev.qualis.cli.fuzz;

import dev.qualis.cli.ProgramInProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands that reckon, draw and write: an exit code that says what is wrong, and never that Qualis has failed. */
final class CommandTarget implements Target {
    private static final int BUG = 3;

    private final List<String> sound;
    private int next;

    CommandTarget(List<String> sound) {
        this.sound = sound;
    }

    private static List<String> commands() {
        return List.of(
                "assess m.qms --format json",
                "assess m.qms --format html -o a.html",
                "assess m.qms --as evaluator --format xlsx -o a.xlsx",
                "stats m.qms",
                "draw m.qms -o drawn --format svg,json",
                "draw m.qms -o slides --format pptx,pdf",
                "document m.qms -o manual");
    }

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public SortedMap<String, String> input(Random random) {
        String text = sound.get(random.nextInt(sound.size()));
        String other = sound.get(random.nextInt(sound.size()));
        return new TreeMap<>(Map.of("m.qms", new Mutator(random).changed(text, other)));
    }

    @Override
    public void run(Path folder, Coverage covered) {
        List<String> commands = commands();
        String command = commands.get(next++ % commands.size());
        String[] words = (command + " -q --language=en").split(" ");
        for (int i = 1; i < words.length; i++) {
            boolean place = words[i].equals("m.qms") || words[i - 1].equals("-o");
            words[i] = place ? folder.resolve(words[i]).toString() : words[i];
        }
        int code = ProgramInProcess.exitCode(words);
        covered.count("exit code of " + words[0], Integer.toString(code));
        if (code == BUG) {
            throw new AssertionError(command + " failed");
        }
    }
}
