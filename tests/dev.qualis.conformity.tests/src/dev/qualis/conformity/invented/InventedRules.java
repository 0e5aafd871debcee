package dev.qualis.conformity.invented;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.RuleSet;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.Process;
import java.util.List;

/** The rules of a standard that nobody has: what it takes to give a standard rules of its own. */
public final class InventedRules implements RuleSet {

    @Override
    public String standard() {
        return "INVENTED";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new ProcessesNamed());
    }

    private record ProcessesNamed() implements Rule {

        @Override
        public String clause() {
            return "1.1";
        }

        @Override
        public Verdict judge(Company company) {
            return company.points()
                    .some(
                            "有过程",
                            "there are processes",
                            company.all(Process.class),
                            Fix.of("写出过程。", "Write one.", "process …"))
                    .verdict();
        }
    }
}
