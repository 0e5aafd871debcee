package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.app.WhatIf.Question;
import dev.qualis.compare.ElementChange;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.State;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final Path HENGXIN = Repository.example("hengxin");

    private static Outcome<Compared> ask(Path path, Question question) {
        return new WhatIf(OpenProject.standalone(Language.EN)).ask(path, question, Progress.NONE);
    }

    private static Compared asked(Path path, Question question) {
        return assertInstanceOf(Outcome.Done.class, ask(path, question)).value() instanceof Compared found
                ? found
                : null;
    }

    private static Question without(String name) {
        return new Question(List.of(name), List.of(), List.of(), Optional.empty());
    }

    @Test
    void aPositionIsVacantWhenItsHolderLeaves() {
        Compared compared = asked(HENGXIN, without("ChenGang"));

        assertEquals(
                List.of("ChenGang"),
                compared.model().changes().stream()
                        .filter(change -> change.kind() == ElementChange.Kind.REMOVED)
                        .map(change -> change.element().getName())
                        .toList());
        assertTrue(compared.consequences().stream()
                .anyMatch(found -> found instanceof Consequence.Vacated(var position, var before)
                        && position.getName().equals("CQO")));
        assertTrue(compared.consequences().stream()
                .anyMatch(found -> found instanceof Consequence.Score score
                        && score.standard().getName().equals("CQOS")
                        && score.isWorse()));
    }

    @Test
    void anElementIsNamedByItsTitleToo() {
        assertEquals(
                asked(HENGXIN, without("ChenGang")).consequences().size(),
                asked(HENGXIN, without("陈刚")).consequences().size());
    }

    @Test
    void aDecisionPointWithoutItsHolderOfTheVetoIsTold() {
        Compared compared = asked(HENGXIN, without("CQO"));

        assertTrue(compared.consequences().stream()
                .anyMatch(found -> found instanceof Consequence.VetoAt(var point, boolean veto)
                        && !veto
                        && point.getName().equals("GateAppointment")));
    }

    @Test
    void oneMoreStandardIsScored() {
        Compared compared = asked(
                Repository.example("minimal"),
                new Question(List.of(), List.of(), List.of("ISO45001"), Optional.empty()));

        assertEquals(List.of("ISO45001"), compared.model().librariesAdded());
        assertTrue(compared.consequences().stream()
                .anyMatch(found -> found instanceof Consequence.Score(var standard, var before, var after)
                        && standard.getName().equals("ISO45001")
                        && before.isEmpty()));
    }

    @Test
    void oneMoreTextIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("more.qms"), "unit Laboratory \"实验室\"\n");

        Compared compared = asked(
                Repository.example("minimal"), new Question(List.of(), List.of(file), List.of(), Optional.empty()));

        assertEquals(
                List.of(ElementChange.Kind.ADDED),
                compared.model().changes().stream().map(ElementChange::kind).toList());
    }

    @Test
    void onAnotherDayTheTextIsTheSameAndOtherThingsFollow() {
        Compared compared =
                asked(HENGXIN, new Question(List.of(), List.of(), List.of(), Optional.of(LocalDate.of(2031, 1, 1))));

        assertEquals(
                List.of("modelDate"),
                compared.model().changes().stream()
                        .flatMap(change -> change.details().stream())
                        .map(detail -> detail.feature().getName())
                        .toList());
        assertTrue(compared.consequences().stream().anyMatch(Consequence::isWorse));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals(Outcome.refused(new Refusal.NoSuchElement("Nobody")), ask(HENGXIN, without("Nobody")));
        assertInstanceOf(
                Outcome.Refused.class,
                ask(HENGXIN, new Question(List.of(), List.of(), List.of("ISO1"), Optional.empty())));
    }

    @Test
    void everyKindOfElementCanBeTakenAway() {
        OpenedProject project = (OpenedProject)
                ((Outcome.Done<?>) OpenProject.standalone(Language.EN).open(HENGXIN, Progress.NONE)).value();
        Map<EClass, NamedElement> firsts = new LinkedHashMap<>();
        for (QualityModel model : project.models()) {
            model.eAllContents().forEachRemaining(element -> {
                if (element instanceof NamedElement named && named.getName() != null) {
                    firsts.putIfAbsent(named.eClass(), named);
                }
            });
        }
        assertTrue(firsts.size() > 50, firsts::toString);
        for (NamedElement element : firsts.values()) {
            if (element.eContainer() != null) {
                Removal.of(element, project.models());
            }
            State.of(ModelIndex.of(project.models(), project.model().libraries()));
        }
        new CheckProject().check(project, Progress.NONE);
    }
}
