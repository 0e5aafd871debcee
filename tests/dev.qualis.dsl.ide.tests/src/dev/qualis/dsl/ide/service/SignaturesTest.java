package dev.qualis.dsl.ide.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.service.Signatures.Parameter;
import dev.qualis.dsl.ide.service.Signatures.Signature;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();

    private static Optional<Signature> at(String text, boolean chinese) {
        QmsLanguage.of(INJECTOR);
        URI uri = URI.createURI("memory:/a.qms");
        int offset = text.indexOf('‸');
        Snapshot snapshot = INJECTOR.getInstance(Workspace.class).of(Map.of(uri, text.replace("‸", "")));
        return INJECTOR.getInstance(Signatures.class).at(snapshot, uri, offset, chinese);
    }

    /** The label at the bar with the active part between bars. */
    private static String label(String text) {
        return at(text, false)
                .map(signature -> {
                    Parameter active = signature.parameters().get(signature.active());
                    return signature.label().substring(0, active.start()) + "▶"
                            + signature.label().substring(active.start(), active.end()) + "◀"
                            + signature.label().substring(active.end());
                })
                .orElse("");
    }

    private static final String POSITION =
            "position %s [in <organisational unit>] [reports to <position>] " + "[dotted to <position>, …] { … }";

    @Test
    void followsTheHeadOfAnElement() {
        String[][] places = {
            {"position ‸", "▶<name>◀ [\"<title>\"]"},
            {"position CQO‸", "▶<name>◀ [\"<title>\"]"},
            {"position CQO ‸", "<name> ▶[\"<title>\"]◀"},
            {"position CQO \"x\"‸", "<name> ▶[\"<title>\"]◀"}
        };
        for (String[] place : places) {
            assertEquals(POSITION.formatted(place[1]), label(place[0]), place[0]);
        }
        String head = "position <name> [\"<title>\"] ";
        String block = " { … }";
        assertEquals(
                head + "▶[in <organisational unit>]◀ [reports to <position>] [dotted to <position>, …]" + block,
                label("position CQO \"x\" ‸"));
        assertEquals(
                head + "[in <organisational unit>] ▶[reports to <position>]◀ [dotted to <position>, …]" + block,
                label("position CQO \"x\" reports to ‸"));
        assertEquals(
                head + "[in <organisational unit>] [reports to <position>] ▶[dotted to <position>, …]◀" + block,
                label("position CQO \"x\" in U dotted to A, ‸"));
        assertEquals(
                head + "[in <organisational unit>] [reports to <position>] [dotted to <position>, …] ▶{ … }◀",
                label("position CQO \"x\" {\n    ‸\n}"));
    }

    @Test
    void followsStatements() {
        assertEquals(
                "authority ▶<authority kind>, …◀ [over <decision kind>, …] [at <decision point>, …]",
                label("position CQO \"x\" {\n    authority ‸\n}"));
        assertEquals(
                "authority <authority kind>, … ▶[over <decision kind>, …]◀ [at <decision point>, …]",
                label("position CQO \"x\" {\n    authority veto over ‸\n}"));
        assertEquals("owner ▶<position>◀", label("process Buy \"x\" {\n    owner ‸\n}"));
        assertEquals(
                "fulfils ▶<clause>, …◀ [evidence \"<text>\" | <element>, …] [because \"<text>\"]",
                label("process Buy \"x\" {\n    fulfils ‸\n}"));
        assertEquals(
                "competence ▶\"<title>\" | <competence> [level <competence level>] [evidence \"<text>\" | <element>],"
                        + " …◀",
                label("position CQO \"x\" {\n    competence \"8D\" level ‸\n}"));
        assertEquals("[from <quantity> in <period>]", active("goal G \"x\" from 12 ppm ‸"));
    }

    private static String active(String text) {
        Signature signature = at(text, false).orElseThrow();
        Parameter active = signature.parameters().get(signature.active());
        return signature.label().substring(active.start(), active.end());
    }

    @Test
    void speaksTheWordsOfTheFile() {
        assertEquals(
                "岗位 <名称> [\"<标题>\"] [属于 <组织单元>] ▶[汇报给 <岗位>]◀ [虚线汇报给 <岗位>, …] { … }", label("岗位 质量官 \"质量官\" 汇报给 ‸"));
        assertEquals("过程负责人 ▶<岗位>◀", label("过程 采购 \"采购\" {\n    过程负责人 ‸\n}"));
    }

    @Test
    void saysInTheReadersLanguageWhatIsStillOpen() {
        String text = "site S \"x\" {\n    employees 12\n    ‸\n}";
        assertEquals(
                "Site. Inside may still be said: address, scope, description, fulfils",
                at(text, false).orElseThrow().documentation());
        assertEquals(
                "场所。其中还可以写：address、scope、description、fulfils",
                at(text, true).orElseThrow().documentation());
    }

    @Test
    void isSilentBetweenElementsInTextsAndComments() {
        for (String text : new String[] {
            "‸",
            "position A \"x\" { }\n‸",
            "position A \"x\"\n‸",
            "position B \"x\" reports to A\nuni‸",
            "position B \"x\" reports to A\n\n‸",
            "position A \"x‸y\"",
            "position A // ‸",
            "\n‸\nposition A"
        }) {
            assertEquals("", label(text), text);
        }
    }

    @Test
    void doesNotMindEarlierMistakes() {
        assertEquals(
                "owner ▶<position>◀",
                label("position GM \"x\" { headcount }\n"
                        + "position { ]\n"
                        + "process Buy \"x\" {\n"
                        + "    stage\n"
                        + "    owner ‸\n"
                        + "}\n"
                        + "unit"));
    }
}
