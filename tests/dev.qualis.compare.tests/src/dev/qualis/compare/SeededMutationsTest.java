package dev.qualis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.ProcessPoint;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten kinds of change to the example company, each at five places that a seed chooses: the comparison names exactly the change. */
class SeededMutationsTest {
    private static final Texts HENGXIN = Texts.example("hengxin");
    private static final QmsProject BEFORE = HENGXIN.linked();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aRenamedElementIsOneLineAndNothingFollows(int seed) {
        List<Class<? extends NamedElement>> types =
                List.of(Position.class, Unit.class, Process.class, Metric.class, Person.class);
        NamedElement element = any(types.get(seed - 1), seed, each -> true);

        QmsProject after = HENGXIN.renamed(element.getName(), "Zz" + element.getName() + "Q")
                .linked();

        assertEquals(
                List.of("RENAMED " + element.eClass().getName() + " " + element.getName() + "->Zz" + element.getName()
                        + "Q []"),
                changes(after));
        assertEquals(List.of(), Texts.consequences(BEFORE, after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anotherTitleIsAChangeOfTheTitle(int seed) {
        Position position = any(Position.class, seed, each -> each.getTitle() != null);

        QmsProject after = HENGXIN.edited(position, "\"" + position.getTitle().primary() + "\"", "\"别的\"")
                .linked();

        assertEquals(List.of("CHANGED Position " + position.getName() + " [title -1 +1]"), changes(after));
        assertEquals(List.of(), Texts.consequences(BEFORE, after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aRemovedRiskIsGone(int seed) {
        Risk risk = any(Risk.class, seed, each -> true);

        QmsProject after = HENGXIN.without(risk).linked();

        List<String> changes = changes(after);
        assertEquals("REMOVED Risk " + risk.getName() + " []", changes.getFirst());
        assertTrue(changes.stream().skip(1).allMatch(line -> line.startsWith("CHANGED")), changes::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anAddedPositionIsNew(int seed) {
        Position superior = any(Position.class, seed, each -> true);

        QmsProject after = HENGXIN.with("more.qms", "position Newcomer \"新人\" reports to " + superior.getName() + "\n")
                .linked();

        assertEquals(List.of("ADDED Position Newcomer []"), changes(after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aLostAuthorityIsALostRight(int seed) {
        Position position =
                any(Position.class, seed, each -> !each.getAuthorities().isEmpty());
        String authority = NodeModelUtils.findActualNodeFor(
                        position.getAuthorities().getFirst())
                .getText()
                .strip();

        QmsProject after = HENGXIN.edited(position, authority, "").linked();

        assertEquals(List.of("CHANGED Position " + position.getName() + " [authorities -]"), changes(after));
        assertTrue(
                Texts.consequences(BEFORE, after).stream()
                        .anyMatch(found -> found instanceof Consequence.RightLost lost
                                && lost.position().getName().equals(position.getName())),
                position::getName);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anotherTargetIsAChangeOfTheMetric(int seed) {
        Metric metric = any(
                Metric.class,
                seed,
                each -> each.getTarget() != null && text(each).contains("target " + number(each)));

        QmsProject after = HENGXIN.edited(metric, "target " + number(metric), "target 1" + number(metric))
                .linked();

        assertEquals(List.of("CHANGED Metric " + metric.getName() + " [target -1 +1]"), changes(after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aPositionInAnotherUnitHasMoved(int seed) {
        Position position = any(
                Position.class,
                seed,
                each -> each.getUnit() != null
                        && text(each).contains(" in " + each.getUnit().getName()));
        Unit unit = any(Unit.class, seed, each -> each != position.getUnit());

        QmsProject after = HENGXIN.edited(position, " in " + position.getUnit().getName(), " in " + unit.getName())
                .linked();

        assertEquals(List.of("MOVED Position " + position.getName() + " [unit -1 +1]"), changes(after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anotherOwnerIsAChangeOfTheProcess(int seed) {
        Process process = any(Process.class, seed, SeededMutationsTest::hasOwner);
        Position other = any(Position.class, seed, each -> each != process.getOwner());

        QmsProject after = HENGXIN.edited(process, "owner " + process.getOwner().getName(), "owner " + other.getName())
                .linked();

        assertEquals(List.of("CHANGED Process " + process.getName() + " [owner -1 +1]"), changes(after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aProcessWithoutAnOwnerIsCoveredLess(int seed) {
        Process process = any(Process.class, seed, SeededMutationsTest::hasOwner);

        QmsProject after = HENGXIN.edited(process, "owner " + process.getOwner().getName(), "")
                .linked();

        assertEquals(List.of("CHANGED Process " + process.getName() + " [owner -1 +0]"), changes(after));
        List<Consequence> found = Texts.consequences(BEFORE, after);
        assertTrue(
                found.stream()
                        .anyMatch(each -> each instanceof Consequence.ProcessCovered covered
                                && covered.process().getName().equals(process.getName())
                                && covered.lost().contains(ProcessPoint.OWNER)),
                found::toString);
        assertTrue(found.stream().anyMatch(each -> each instanceof Consequence.Coverage && each.isWorse()));
        assertTrue(found.stream().noneMatch(each -> each instanceof Consequence.RightLost));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aPersonWhoLeavesVacatesThePosition(int seed) {
        Person person = any(
                Person.class,
                seed,
                each -> each.getHoldings().size() == 1
                        && each.getHoldings().getFirst().getUntil() == null);
        Position position = person.getHoldings().getFirst().getPosition();
        String holding = NodeModelUtils.findActualNodeFor(person.getHoldings().getFirst())
                .getText()
                .strip();

        QmsProject after = HENGXIN.edited(person, holding, "").linked();

        assertEquals(List.of("CHANGED Person " + person.getName() + " [holdings -]"), changes(after));
        assertTrue(Texts.consequences(BEFORE, after).stream().anyMatch(found -> switch (found) {
            case Consequence.Vacated(var vacant, var before) -> vacant.getName().equals(position.getName());
            case Consequence.Exchanged(var held, var before, var now) ->
                held.getName().equals(position.getName());
            default -> false;
        }));
    }

    private static boolean hasOwner(Process process) {
        return process.getOwner() != null
                && text(process).contains("owner " + process.getOwner().getName());
    }

    private static List<String> changes(QmsProject after) {
        return Texts.lines(Texts.compare(BEFORE, after));
    }

    private static String number(Metric metric) {
        return metric.getTarget().value().toPlainString();
    }

    private static String text(NamedElement element) {
        return NodeModelUtils.findActualNodeFor(element).getText();
    }

    private static <T extends NamedElement> T any(Class<T> type, int seed, Predicate<T> fit) {
        List<T> all = new ArrayList<>();
        for (QualityModel model : BEFORE.models()) {
            model.eAllContents().forEachRemaining(each -> {
                if (type.isInstance(each) && fit.test(type.cast(each))) {
                    all.add(type.cast(each));
                }
            });
        }
        return all.get(new Random(seed * 7919L).nextInt(all.size()));
    }
}
