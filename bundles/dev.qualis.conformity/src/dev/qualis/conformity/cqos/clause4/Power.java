package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.Position;

/** The officer's authorities of a kind, as a point. */
final class Power {

    private Power() {}

    static Points points(Company company, Position officer, AuthorityKind kind) {
        return company.points()
                .some(
                        "首席质量官有此权限",
                        "the officer has the authority",
                        officer.getAuthorities().stream()
                                .filter(authority -> authority.getKinds().contains(kind))
                                .toList(),
                        Fix.of("请赋予该权限。", "Give the authority.", "authority " + kind.getLiteral()));
    }
}
