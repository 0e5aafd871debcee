package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** The chief quality officer: the position, the first where there are several (CQOS 3.1), and who holds it. */
public final class Officer {

    private final ModelIndex index;
    private final Optional<Position> position;

    Officer(ModelIndex index) {
        this.index = index;
        this.position = index.organisation().chiefQualityOfficers().stream().findFirst();
    }

    /** The position. */
    public Optional<Position> position() {
        return position;
    }

    /** Whether an element is the position. */
    public boolean is(EObject element) {
        return element != null && position.filter(element::equals).isPresent();
    }

    /** The persons who hold the position on the model's date. */
    public List<Person> persons() {
        return position.map(index.organisation()::holders).orElse(Collections.emptyList());
    }

    /** Whether a person, which may be {@code null} where a text names none, holds the position. */
    public boolean isHeldBy(Person person) {
        return person != null && persons().contains(person);
    }

    /** Judges by the position; not met where there is none. */
    public Verdict judge(Function<Position, Verdict> judge) {
        return position.map(judge)
                .orElseGet(() -> Verdict.notMet(
                        "没有首席质量官岗位。",
                        "There is no position of chief quality officer.",
                        Fix.of(
                                "请把一个岗位标为首席质量官。",
                                "Mark a position as chief quality officer.",
                                "position CQO \"首席质量官\" | \"Chief quality officer\" { chief quality officer }")));
    }

    /** Judges by the person in office; not met where the position is missing or empty. */
    public Verdict judgePerson(Function<Person, Verdict> judge) {
        return judge(post -> persons().stream()
                .findFirst()
                .map(judge)
                .orElseGet(() -> Verdict.notMet(
                        "首席质量官岗位无人任职。",
                        "Nobody holds the position of chief quality officer.",
                        Fix.of(
                                "请让一个人担任首席质量官。",
                                "Let a person hold the position.",
                                "person … holds " + post.getName() + " since …"))));
    }
}
