package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.conformity.SoundCompany.Finding;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/**
 * What a next step proposes to write is text of the language: it parses as a statement of its own or within some other,
 * once each gap {@code …} is filled with a name, a day, a number, a period or a text.
 */
class FixSnippetTest {

    private static final URI FILE = URI.createURI("memory:/snippet.qms");

    /** Where a snippet may stand: in front of it, and behind it. */
    private record Place(String before, String after) {
        String around(String snippet) {
            return before + snippet + after;
        }
    }

    private static final Pattern ENGLISH_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2,}(?![\\p{L}\\p{N}])");

    private final QmsLanguage language = QmsLanguage.standalone();
    private final QmsProject project = language.newProject();

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", ""));
        for (String open : List.of(
                "position P",
                "person P",
                "person P holds X",
                "process P",
                "metric M",
                "strategy S",
                "plan P",
                "plan P { action A",
                "sustainability target T",
                "register R",
                "register R { obligation O",
                "enterprise E",
                "product P",
                "product P { standard S",
                "incentive I",
                "red line R",
                "talent plan T",
                "appraisal A",
                "appraisal scheme A",
                "culture activity A",
                "culture model M",
                "core concept C",
                "communication C",
                "compliance programme P",
                "compliance training T",
                "compliance monitoring M",
                "improvement culture C",
                "improvement method M",
                "improvement project P",
                "best practice P",
                "change C",
                "material M",
                "emission source E",
                "digital capability C",
                "complaint channel C",
                "quality team T",
                "body B",
                "filing F",
                "product line L",
                "quality costs C",
                "quality costs C { costs of prevention",
                "economic analysis E",
                "loss analysis L",
                "assessment scheme S",
                "assessment scheme S { indicator I",
                "assessment A",
                "task T",
                "market assessment M",
                "unit U")) {
            String close = open.contains("{") ? " }" : "";
            places.add(new Place(open + " { ", " }" + close));
            places.add(new Place(open + " ", close));
        }
        for (String head : List.of(
                "strategy S { goal G ",
                "strategy S { goal G from 1 in 2025 to 1 ",
                "strategy S { goal G { ",
                "strategy S { policy \"t\" ",
                "strategy S { risk R ",
                "strategy S { party P ",
                "plan P { action A { ",
                "position P { authority veto ",
                "compliance monitoring M { finding \"t\" ",
                "quality costs C { costs of prevention { account A ",
                "quality costs C { weak point \"t\" ",
                "economic analysis E { prevention P ",
                "economic analysis E { benefit \"t\" ",
                "economic analysis E { hidden risk \"t\" ",
                "loss analysis L { loss scrap ",
                "assessment A { score CQOS 4.1 = 5 ")) {
            long open = head.chars().filter(letter -> letter == '{').count();
            places.add(new Place(head, " }".repeat((int) open)));
        }
        for (String head : List.of("infrastructure I ", "decision point D ", "appointment A ", "declaration D ")) {
            places.add(new Place(head, ""));
        }
        return places;
    }

    /** In Chinese words also where the place of the snippet decides between two of them for the same English one. */
    @Test
    void everySnippetIsTextOfTheLanguageAndSaysTheSameInChineseWords() throws IOException {
        List<Place> places = places();
        List<String> foreign = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String snippet : snippets()) {
            String chinese = language.spell(snippet, Spelling.CHINESE);
            boolean fits = false;
            boolean same = false;
            for (int i = 0; i < places.size() && !same; i++) {
                Place place = places.get(i);
                Optional<List<String>> fillings = fillings(place, snippet);
                fits |= fillings.isPresent();
                same = fillings.isPresent() && saysTheSame(place, fillings.get(), snippet, chinese);
            }
            if (!fits) {
                foreign.add(snippet);
            } else if (!same || ENGLISH_WORD.matcher(withoutTexts(chinese)).find()) {
                other.add(snippet + " -> " + chinese);
            }
        }
        assertEquals(List.of(), foreign);
        assertEquals(List.of(), other);
    }

    private static String withoutTexts(String snippet) {
        return snippet.replaceAll("\"[^\"]*\"", "");
    }

    private boolean saysTheSame(Place place, List<String> fillings, String snippet, String chinese) {
        String text = place.around(filled(snippet, fillings));
        String other = place.around(filled(chinese, fillings));
        return canonical(other, Spelling.ENGLISH).equals(canonical(text, Spelling.ENGLISH))
                && canonical(other, Spelling.CHINESE).equals(canonical(text, Spelling.CHINESE));
    }

    /** Without line ends: what is too long for a line in English words may fit into one in Chinese words. */
    private String canonical(String text, Spelling spelling) {
        project.add(FILE, text);
        String canonical =
                project.format(FILE, spelling).replaceAll("\\s+", " ").strip();
        project.remove(FILE);
        return canonical;
    }

    private Set<String> snippets() throws IOException {
        Set<String> snippets = new TreeSet<>();
        String empty =
                "project Nothing \"空\" | \"Nothing\" language zh, en { model date 2026-12-31 }\nuse library CQOS\n";
        collect(SoundCompany.findings(SoundCompany.assess(language, empty)), snippets);
        for (Breakages.Breakage breakage : Breakages.ALL) {
            collect(SoundCompany.broken(language, breakage), snippets);
        }
        snippets.remove("");
        return snippets;
    }

    @Test
    void snippetsNameWhatTheModelKnows() throws IOException {
        Map<String, Finding> findings = SoundCompany.findings(SoundCompany.assess(language, """
            project P "项目" | "Project" language zh, en { model date 2031-05-01 }
            use library CQOS
            position QualityHead "质量负责人" | "Head of quality" { chief quality officer authority veto over productRelease fulfils CQOS 4.3.g evidence "手册" | "Manual" }
            metric M "指标" | "Metric" in ppm { layer productQuality }
            """));
        assertEquals("authority veto over projectMilestone, qualityAppointment", snippet(findings, "4.4.a"));
        assertEquals("appraisal … of QualityHead for 2030 on … { }", snippet(findings, "4.5"));
        assertEquals("layer processQuality", snippet(findings, "5.4.d"));
        assertEquals("quality costs … for 2031 in CNY { }", snippet(findings, "4.3.g"));
    }

    private static String snippet(Map<String, Finding> findings, String clause) {
        return findings.get(clause).fix().orElseThrow().snippet();
    }

    private static void collect(Map<String, Finding> findings, Set<String> snippets) {
        findings.values().forEach(finding -> finding.fix().map(Fix::snippet).ifPresent(snippets::add));
    }

    /** With what the gaps of a snippet can be filled so that it can stand in a place; nothing where it cannot. */
    private Optional<List<String>> fillings(Place place, String snippet) {
        return fillings(place, snippet, List.of());
    }

    private Optional<List<String>> fillings(Place place, String snippet, List<String> before) {
        String filled = filled(snippet, before);
        int gap = gapOutsideQuotes(filled);
        if (gap < 0) {
            return parses(place.around(filled)) ? Optional.of(before) : Optional.empty();
        }
        return fillings(filled, gap).stream()
                .flatMap(filling -> fillings(place, snippet, with(before, filling)).stream())
                .findFirst();
    }

    private static List<String> with(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static String filled(String snippet, List<String> fillings) {
        String filled = snippet;
        for (String filling : fillings) {
            int gap = gapOutsideQuotes(filled);
            filled = filled.substring(0, gap) + filling + filled.substring(gap + 1);
        }
        return filled;
    }

    private boolean parses(String text) {
        project.add(FILE, text);
        boolean parses =
                project.resourceSet().getResource(FILE, false).getErrors().isEmpty();
        project.remove(FILE);
        return parses;
    }

    /** What the word before a gap asks for. */
    private static List<String> fillings(String snippet, int gap) {
        String before = snippet.substring(0, gap).strip();
        String word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
        return switch (word) {
            case "on", "since", "until", "assessed", "due" -> List.of("2026-01-01");
            case "from" -> List.of("2026-01-01", "5");
            case "loss" -> List.of("returns");
            case "CQOS" -> List.of("5.1");
            case "score" -> List.of("5");
            case "to", "target" -> List.of("X", "5");
            case "rated", "likelihood", "impact", "severity", "above", "below", "weight", "CNY", "=" -> List.of("5");
            default -> List.of(word.endsWith(":") ? "5" : "X");
        };
    }

    /** Where the first gap is; what is left open within quotes is a text already. */
    private static int gapOutsideQuotes(String snippet) {
        boolean quoted = false;
        for (int i = 0; i < snippet.length(); i++) {
            quoted ^= snippet.charAt(i) == '"';
            if (!quoted && snippet.charAt(i) == '…') {
                return i;
            }
        }
        return -1;
    }
}
