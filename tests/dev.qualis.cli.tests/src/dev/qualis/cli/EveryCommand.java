package dev.qualis.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs every command on the project in the current folder, in the process that a test starts in other surroundings. */
public final class EveryCommand {
    private static final List<String> COMMANDS = List.of(
            "check project",
            "check project --format json",
            "check project --format sarif",
            "check project --format junit",
            "assess project",
            "assess project --as evaluator",
            "assess project --format json",
            "assess project --format html -o out/assessment.html",
            "assess project --format xlsx -o out/assessment.xlsx",
            "assess project",
            "stats project",
            "stats project --format json",
            "stats project --format json",
            "stats project",
            "draw project -o out/drawn --format svg,json,pdf,pptx --diagram OrganisationChart --diagram RaciMatrix"
                    + " --diagram MetricTable --diagram ConformityTree",
            "draw project -o out/dots --format png --diagram OrganisationChart",
            "draw project --list",
            "document project -o out/manual",
            "document project -o out/documents --kind all --format md --pack", // what each kind says, and workbooks
            "present project -o out/slides",
            "form project -o out/form",
            "due project --format xlsx -o out/due.xlsx",
            "due project --format ics -o out/due.ics",
            "export project --to json -o out/model.json",
            "export project --to xmi -o out/model.xmi",
            "export project --to csv -o out/tables",
            "export project --to csv -o out/all-tables --personal-data",
            "export project --to xlsx -o out/tables.xlsx",
            "export project --to oscal -o out/oscal",
            "export project --to reqif -o out/model.reqif",
            "export project --to bpmn -o out/model.bpmn",
            "import --template positions -o out/template.xlsx",
            "diff project project --format html",
            "portfolio project -o out/portfolio",
            "explain position",
            "explain 4.3.a",
            "new out/new --name Firm",
            "document project -o out/office --kind manual --format docx,pdf,xlsx", // every block and picture there is
            "format project --check",
            "format project --keywords en");

    private EveryCommand() {}

    /** @throws IOException where a command fails or its output cannot be written */
    public static void main(String[] arguments) throws IOException {
        Main.tameLibraries();
        Path said = Files.createDirectories(Path.of("out", "said"));
        for (int i = 0; i < COMMANDS.size(); i++) {
            String language = i % 2 == 0 ? "zh" : "en";
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
            Surroundings surroundings = new Surroundings(out, out, Map.of("LANG", language + "_CN.UTF-8"), false);
            int code = new Qualis(surroundings).run(COMMANDS.get(i).split(" "));
            out.print("exit code " + code + "\n");
            out.flush();
            Files.write(said.resolve(String.format(Locale.ROOT, "%02d.txt", i)), bytes.toByteArray());
            if (code == ExitCode.BUG) {
                throw new IOException(COMMANDS.get(i) + ": " + bytes.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
