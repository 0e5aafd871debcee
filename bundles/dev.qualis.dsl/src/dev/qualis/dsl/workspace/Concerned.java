package dev.qualis.dsl.workspace;

import dev.qualis.model.qms.core.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of a project a change may concern although their own text is the same: those that refer to what was
 * changed, to what refers to it, and so on for as many steps as a check looks ahead. What asks about the whole project
 * is checked every time and not looked at here.
 */
final class Concerned {

    /** No check of an element follows more references in a row, see the package of the checks. */
    private static final int STEPS = 4;

    private final boolean all;

    private final Map<ParsedFile, Set<Integer>> statements = new HashMap<>();

    private Concerned(boolean all) {
        this.all = all;
    }

    /** What the difference between two states concerns in the later one. */
    static Concerned by(ProjectState before, ProjectState after) {
        if (before == null || !headerTexts(before).equals(headerTexts(after))) {
            return new Concerned(true);
        }
        Concerned concerned = new Concerned(false);
        after.files().forEach((uri, file) -> {
            FileModel old = before.files().get(uri);
            if (old == null || old.parsed() != file.parsed()) {
                concerned.addChanged(old == null ? null : old.parsed(), file.parsed());
            } else {
                concerned.addOtherwiseLinked(old, before, file, after);
            }
        });
        concerned.addOfChangedNames(before, after);
        for (int i = 0; i < STEPS; i++) {
            concerned.addReferring(after);
        }
        return concerned;
    }

    // ---- the project's header decides how everything is checked ----

    private static List<String> headerTexts(ProjectState state) {
        List<String> texts = new ArrayList<>();
        for (FileModel file : state.files().values()) {
            Project header = file.root().getProject();
            if (header != null) {
                texts.add(file.parsed().textOf(1));
            }
        }
        return texts;
    }

    // ---- what has changed ----

    private void addChanged(ParsedFile before, ParsedFile after) {
        Set<String> known = new HashSet<>();
        boolean sameNamespace = before != null && before.namespace().equals(after.namespace());
        if (sameNamespace) {
            before.statementNumbers().forEach(each -> known.add(before.textOf(each)));
        }
        for (int each : after.statementNumbers().toArray()) {
            if (!known.contains(after.textOf(each))) {
                add(after, each);
            }
        }
    }

    private void addOtherwiseLinked(FileModel old, ProjectState before, FileModel file, ProjectState after) {
        List<ParsedFile.Link> links = file.parsed().links();
        for (int i = 0; i < links.size(); i++) {
            Slot was = old.target(i);
            Slot is = file.target(i);
            if (was != is && !means(was, before).equals(means(is, after))) {
                add(file.parsed(), file.parsed().statement(links.get(i).owner()));
            }
        }
    }

    private static Object means(Slot slot, ProjectState state) {
        return slot == null ? "" : List.of(slot.uri(), state.export(slot).name(), slot.type());
    }

    /** Checks of names ask who else has a name. */
    private void addOfChangedNames(ProjectState before, ProjectState after) {
        if (before.index() == after.index()) {
            return;
        }
        Set<Object> names = new HashSet<>();
        addDifference(before, after, names);
        addDifference(after, before, names);
        for (FileModel file : after.files().values()) {
            for (ParsedFile.Export export : file.parsed().exports()) {
                if (!export.shortened() && names.contains(export.name())) {
                    add(file.parsed(), file.parsed().statement(export.element()));
                }
            }
        }
    }

    private static void addDifference(ProjectState one, ProjectState other, Set<Object> names) {
        for (FileModel file : one.files().values()) {
            FileModel counterpart = other.files().get(file.parsed().uri());
            if (counterpart == null || counterpart.parsed() != file.parsed()) {
                file.parsed().exports().forEach(export -> names.add(export.name()));
            }
        }
    }

    private void addReferring(ProjectState state) {
        List<Runnable> found = new ArrayList<>();
        for (FileModel file : state.files().values()) {
            ParsedFile parsed = file.parsed();
            for (int i = 0; i < parsed.links().size(); i++) {
                Slot target = file.target(i);
                FileModel targeted = target == null ? null : state.files().get(target.uri());
                if (targeted != null) {
                    int element = state.export(target).element();
                    if (has(targeted.parsed(), targeted.parsed().statement(element))) {
                        int statement = parsed.statement(parsed.links().get(i).owner());
                        found.add(() -> add(parsed, statement));
                    }
                }
            }
        }
        found.forEach(Runnable::run);
    }

    private void add(ParsedFile file, int statement) {
        statements.computeIfAbsent(file, each -> new HashSet<>()).add(statement);
    }

    private boolean has(ParsedFile file, int statement) {
        Set<Integer> known = statements.get(file);
        return known != null && known.contains(statement);
    }

    /** Takes over what an earlier change concerns in a file that has not been checked since. */
    void addAll(Concerned earlier, ParsedFile file) {
        earlier.statements.getOrDefault(file, Set.of()).forEach(each -> add(file, each));
    }

    /** Whether the change concerns everything. */
    boolean all() {
        return all;
    }

    /** Whether an element has to be checked again. */
    boolean element(ParsedFile file, int element) {
        return all || has(file, file.statement(element));
    }
}
