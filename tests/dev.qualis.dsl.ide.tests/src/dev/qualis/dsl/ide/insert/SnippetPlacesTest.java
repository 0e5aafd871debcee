package dev.qualis.dsl.ide.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class SnippetPlacesTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final URI MAIN = URI.createURI("memory:/main.qms");
    private static final URI MORE = URI.createURI("memory:/more.qms");

    private static final String PLAN = """
        plan A "A" for 2026 {
            action X "X"
            action Y "Y" { // open
            }
        }
        """;

    private final SnippetPlaces places = INJECTOR.getInstance(SnippetPlaces.class);

    @Test
    void putsAnElementBehindTheLastOneOfItsKind() {
        String main = "project P \"P\"\n";
        String more = "unit A \"A\"\n// about B\nunit B \"B\" {\n}\nposition C \"C\"\n";
        assertEquals(
                "unit A \"A\"\n// about B\nunit B \"B\" {\n}\n\nunit … \"…\"\nposition C \"C\"\n",
                written(main, more, "unit … \"…\"", MORE));
    }

    @Test
    void putsAnElementOfANewKindAtTheEndOfTheMainFile() {
        assertEquals(
                "project P \"P\"\n\nappraisal scheme … {\n    covers …\n}\n",
                written("project P \"P\"\n", "unit A \"A\"\n", "appraisal scheme … {\n    covers …\n}", MAIN));
    }

    @Test
    void knowsAnElementWhoseFirstWordMayBeLeftOutOrIsOneOfSeveral() {
        String redLine = "red line Fraud \"舞弊\" | \"Fraud\" {\n}\n";
        for (String snippet : List.of(
                "policy \"…\" | \"…\" approved by … on …",
                "green policy \"…\" | \"…\"",
                "context competition \"…\" | \"…\"",
                "internal context resources \"…\" | \"…\"",
                "opportunity … \"…\" | \"…\"")) {
            assertEquals(
                    "project P \"P\"\n\n" + snippet + "\n",
                    written("project P \"P\"\n", redLine, snippet, MAIN),
                    snippet);
        }
    }

    @Test
    void putsAStatementIntoTheBlockOfTheElementItIsAbout() {
        assertEquals(
                PLAN.replace("{ // open\n", "{ // open\n        review 2027-H1 \"…\" on …\n"),
                written("project P \"P\"\n", PLAN, "review 2027-H1 \"…\" on …", MORE, "Y"));
    }

    @Test
    void makesABlockWhereTheElementHasNone() {
        assertEquals(
                PLAN.replace("action X \"X\"", "action X \"X\" {\n        review 2026-H1 \"…\" on …\n    }"),
                written("project P \"P\"\n", PLAN, "review 2026-H1 \"…\" on …", MORE, "X"));
    }

    @Test
    void doesNotGuessWhereItIsNotClear() {
        QmsProject project = project("project P \"P\"\n", "unit A \"A\"\n");
        assertEquals(Optional.empty(), places.of(project, "fulfils CQOS 4.3", "fulfils CQOS 4.3", List.of()));
        assertEquals(Optional.empty(), places.of(project, "… of …", "… of …", List.of()));
    }

    private String written(String main, String more, String snippet, URI file, String... near) {
        QmsProject project = project(main, more);
        List<EObject> elements = new ArrayList<>();
        project.models()
                .forEach(model -> model.eAllContents().forEachRemaining(element -> {
                    if (element instanceof NamedElement named && List.of(near).contains(named.getName())) {
                        elements.add(element);
                    }
                }));
        SnippetPlace place = places.of(project, snippet, snippet, elements).orElseThrow();
        assertEquals(file, place.uri());
        return place.in(project.text(file));
    }

    private static QmsProject project(String main, String more) {
        QmsProject project = QmsLanguage.of(INJECTOR).newProject();
        project.add(MAIN, main);
        project.add(MORE, more);
        project.link();
        return project;
    }
}
