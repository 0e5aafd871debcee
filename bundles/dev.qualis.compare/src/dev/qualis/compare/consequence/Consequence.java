package dev.qualis.compare.consequence;

import dev.qualis.analysis.coverage.Share;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Optional;

/** One thing that follows from a change. Elements are those of the later state where they are in it. */
public sealed interface Consequence {

    /** Whether the company is worse off by it. */
    boolean isWorse();

    /** A position has a right that it had not. */
    record RightGained(Position position, Right right) implements Consequence {
        @Override
        public boolean isWorse() {
            return false;
        }
    }

    /**
     * A position has lost a right.
     *
     * @param unheld whether nobody has it now
     */
    record RightLost(Position position, Right right, boolean unheld) implements Consequence {
        @Override
        public boolean isWorse() {
            return true;
        }
    }

    /**
     * Whether somebody can say no at a decision point has changed.
     *
     * @param veto whether somebody can now
     */
    record VetoAt(DecisionPoint point, boolean veto) implements Consequence {
        @Override
        public boolean isWorse() {
            return !veto;
        }
    }

    /** Nobody holds a position that somebody held. */
    record Vacated(Position position, List<Person> before) implements Consequence {
        @Override
        public boolean isWorse() {
            return true;
        }
    }

    /** Somebody holds a position that nobody held, or that is new. */
    record Filled(Position position, List<Person> now) implements Consequence {
        @Override
        public boolean isWorse() {
            return false;
        }
    }

    /** Others hold a position than before. */
    record Exchanged(Position position, List<Person> before, List<Person> now) implements Consequence {
        @Override
        public boolean isWorse() {
            return false;
        }
    }

    /**
     * A process has more or less of what a process should have.
     *
     * @param lost what it had and has not any more
     * @param won what it has and had not
     */
    record ProcessCovered(Process process, Share before, Share after, List<ProcessPoint> lost, List<ProcessPoint> won)
            implements Consequence {
        @Override
        public boolean isWorse() {
            return lost.size() > won.size();
        }
    }

    /** All processes together have another share of what processes should have. */
    record Coverage(Share before, Share after) implements Consequence {
        @Override
        public boolean isWorse() {
            return (long) after.part() * before.whole() < (long) before.part() * after.whole();
        }
    }

    /**
     * A clause is met more, less, or applies otherwise.
     *
     * @param before nothing where the clause is new
     * @param after nothing where it is gone
     */
    record ClauseJudged(Standard standard, Optional<ClauseResult> before, Optional<ClauseResult> after)
            implements Consequence {
        @Override
        public boolean isWorse() {
            return share(after) < share(before);
        }

        private static double share(Optional<ClauseResult> result) {
            return result.map(found -> found.result().share()).orElse(0.0);
        }
    }

    /**
     * The score by a standard has changed.
     *
     * @param before 0 to 1; nothing where the project did not use the standard
     * @param after 0 to 1; nothing where it does not any more
     */
    record Score(Standard standard, Optional<Double> before, Optional<Double> after) implements Consequence {
        @Override
        public boolean isWorse() {
            return after.orElse(0.0) < before.orElse(0.0);
        }
    }
}
