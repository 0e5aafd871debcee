package dev.qualis.conformity.cqos.clause3;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.TopManagement;
import dev.qualis.conformity.Verdict;

/**
 * 3.1, note 1: top management is one person or a group. Looks at the positions and bodies that are marked as top
 * management. It is made of persons, so a position counts once somebody holds it on the model's date, and a body once
 * somebody holds a position in it.
 */
public final class TopManagementStaffed implements Rule {

    @Override
    public String clause() {
        return "3.1.n1";
    }

    @Override
    public Verdict judge(Company company) {
        TopManagement top = company.topManagement();
        return company.points()
                .each(
                        "最高管理者已明确，并有人在任",
                        "top management is named, and somebody is in office there",
                        top.named(),
                        named -> top.members(named).stream()
                                .anyMatch(member -> !company.index()
                                        .organisation()
                                        .holders(member)
                                        .isEmpty()),
                        Fix.of(
                                "请把一个岗位或机构标为最高管理者，并让人任职。",
                                "Mark a position or a body as top management, and let somebody be in office there.",
                                "body … { top management members … }"))
                .verdict();
    }
}
