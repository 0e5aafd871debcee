package dev.qualis.conformity.cqos.clause3;

import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.organisation.CombinedRole;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 3.1, note 2: the top manager may be the officer in any enterprise; in small and medium ones so may the management
 * representative, the quality authorised person, the quality-safety director or the like. Looks at the roles that the
 * officer's position combines and at the other positions of who holds it on the model's date. The guide's list is open: a
 * like post is one that does quality work, or a role said to be another. An enterprise of unknown size counts as large.
 * Does not apply where the officer holds no other post.
 */
public final class PostsCombined implements Rule {

    /**
     * A post that the officer holds beside the own one.
     *
     * @param name what it is called
     * @param element where the model says so
     * @param top whether it is the top manager's
     * @param like whether it is one that may be combined in small and medium enterprises
     */
    private record Post(Wording name, EObject element, boolean top, boolean like) {}

    @Override
    public String clause() {
        return "3.1.n2";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer().judge(officer -> {
            List<Post> posts = posts(company, officer);
            if (posts.isEmpty()) {
                return Verdict.notApplicable("首席质量官没有兼任其他岗位。", "The officer holds no other post.");
            }
            boolean top = posts.stream().anyMatch(Post::top);
            boolean smaller = company.isSmallOrMedium();
            return company.points()
                    .covered(
                            "只有最高管理者，或者中小企业的管理者代表等，兼任首席质量官",
                            "the top manager alone or, in small and medium enterprises, a management representative or"
                                    + " the like is the officer as well",
                            posts,
                            Post::name,
                            post -> top || smaller && post.like() ? List.of(post.element()) : List.<EObject>of(),
                            isOfUnknownSize(company)
                                    ? Fix.of(
                                            "请写明企业规模，以判断能否兼任。",
                                            "State the size of the enterprise, which decides what may be combined.",
                                            "size medium")
                                    : Fix.of("请由他人担任该岗位。", "Let somebody else hold the post.", ""))
                    .verdict();
        });
    }

    private static List<Post> posts(Company company, Position officer) {
        List<Post> posts = new ArrayList<>();
        if (officer.isTopManager() && !officer.getCombines().contains(CombinedRole.TOP_MANAGER)) {
            posts.add(post(company, CombinedRole.TOP_MANAGER, officer));
        }
        for (CombinedRole role : officer.getCombines()) {
            if (role != CombinedRole.UNSPECIFIED) {
                posts.add(post(company, role, officer));
            }
        }
        OrganisationIndex organisation = company.index().organisation();
        organisation.holders(officer).stream()
                .flatMap(person -> organisation.positionsHeldBy(person).stream())
                .filter(position -> position != officer)
                .distinct()
                .forEach(position -> posts.add(new Post(
                        company.title(position),
                        position,
                        position.isTopManager(),
                        company.qualityStaff().positions().contains(position))));
        return posts;
    }

    private static Post post(Company company, CombinedRole role, Position officer) {
        return new Post(company.label(role), officer, role == CombinedRole.TOP_MANAGER, true);
    }

    private static boolean isOfUnknownSize(Company company) {
        return !company.isSmallOrMedium() && !company.isLargeOrMedium();
    }
}
