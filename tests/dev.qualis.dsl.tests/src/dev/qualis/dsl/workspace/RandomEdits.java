package dev.qualis.dsl.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;

/** A company in several files that refer to each other, and people who edit it at random: they break it and mend it. */
final class RandomEdits {

    /** A file with another text; nothing where the file goes. */
    record Edit(URI file, String text) {

        Snapshot in(Snapshot snapshot) {
            return text == null ? snapshot.without(file) : snapshot.with(file, text);
        }
    }

    private static final String LETTERS = "aeT1 {}\"\n,.職过";

    private final Random random;

    private final Map<URI, String> texts = new TreeMap<>(Snapshot.order());

    private final Deque<Edit> mending = new ArrayDeque<>();

    RandomEdits(long seed, Map<URI, String> files) {
        random = new Random(seed);
        texts.putAll(files);
    }

    /** A text as several files, its statements dealt out by turns; the header stays in the first one. */
    static Map<URI, String> dealt(String text, int files) {
        Map<URI, String> dealt = new TreeMap<>(Snapshot.order());
        int statement = 0;
        for (String line : text.lines().toList()) {
            boolean begins = !line.isEmpty() && Character.isLetter(line.charAt(0));
            statement += begins ? 1 : 0;
            dealt.merge(uri("f" + (statement < 3 ? 0 : statement % files)), line + "\n", String::concat);
        }
        return dealt;
    }

    static Map<URI, String> company() {
        Map<URI, String> files = new TreeMap<>(Snapshot.order());
        files.put(uri("0"), """
            project P "项目" | "Project" language zh, en { model date 2026-11-20 }
            use library CQOS, ISO9001
            enterprise E "企业" | "Enterprise" { markets CN, EU head Ann }
            """);
        files.put(uri("goals"), """
            namespace acme
            metric M "失效率" | "Failure rate" in ppm { direction lower source "系统" | "System" frequency monthly values { 2026-H1: 900 ppm } }
            strategy S "战略" | "Strategy" for 2026..2030 {
                policy Q "方针" | "Policy"
                goal G0 "目标" | "Goal" of M from 1200 ppm in 2025 to 600 ppm by 2030 owned by CQO { 2030: 600 ppm }
                goal G1 "目标" | "Goal" of M from 1200 ppm in 2025 to 600 ppm by 2030 owned by H1
            }
            plan Y "计划" | "Plan" for 2026 realises S {
                action A0 "措施" | "Action" serves G0, S.G1 owned by CQO { target 1000 ppm }
            }
            """);
        StringBuilder units = new StringBuilder("unit HQ \"总部\" | \"Headquarters\" headed by GM\n");
        StringBuilder positions = new StringBuilder("""
            position GM "总经理" | "General manager" in HQ { top manager }
            position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM { chief quality officer }
            person Ann "安" | "Ann" holds GM since 2020-01-01
            """);
        StringBuilder processes = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            units.append("unit U%d \"部门\" | \"Unit\" in HQ headed by H%d\n".formatted(i, i));
            positions.append("position H%d \"部长\" | \"Head\" in U%d reports to GM\n".formatted(i, i));
            processes
                    .append(
                            "process T%d \"过程\" | \"Process\" { category core owner H%d raci { A CQO R H%d } fulfils CQOS 5.4.a }\n"
                                    .formatted(i, i, i))
                    .append("process T%dx \"步骤\" | \"Step\" part of T%d { owner GM }\n".formatted(i, i));
        }
        files.put(uri("units"), units.toString());
        files.put(uri("positions"), positions.toString());
        files.put(uri("processes"), processes.toString());
        return files;
    }

    static URI uri(String name) {
        return URI.createURI("memory:/" + name + ".qms");
    }

    /** The next edit: every third one mends what an earlier one has broken. */
    Edit next() {
        if (!mending.isEmpty() && random.nextInt(3) == 0) {
            return done(mending.pop());
        }
        List<URI> files = new ArrayList<>(texts.keySet());
        URI file = files.get(random.nextInt(files.size()));
        String text = texts.get(file);
        if (mending.size() < 40) {
            mending.push(new Edit(file, text));
        }
        return done(new Edit(file, files.size() > 3 && random.nextInt(60) == 0 ? null : changed(text)));
    }

    private Edit done(Edit edit) {
        if (edit.text() == null) {
            texts.remove(edit.file());
        } else {
            texts.put(edit.file(), edit.text());
        }
        return edit;
    }

    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1);
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1, 2 -> text.substring(0, at) + letter() + text.substring(at);
            case 3 -> text.substring(0, at) + letter() + text.substring(end);
            case 4 -> {
                List<String> lines = new ArrayList<>(text.lines().toList());
                if (!lines.isEmpty()) {
                    lines.remove(random.nextInt(lines.size()));
                }
                yield String.join("\n", lines);
            }
            default -> {
                List<String> lines = new ArrayList<>(text.lines().toList());
                if (!lines.isEmpty()) {
                    lines.add(lines.get(random.nextInt(lines.size())));
                }
                yield String.join("\n", lines) + "\n";
            }
        };
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
