package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Site;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.xtext.validation.Check;

/** The posts of the positions are no more than the employees of the enterprise, or of a unit (CQOS 5.1.5, Annex A). */
public class StaffTotalCheck extends RecordCheck {

    /** The posts that stand in a unit itself; a unit below it states its own headcount. */
    @Check
    public void checkUnits(QualityModel file) {
        Records records = records(file);
        List<OrganisationalUnit> stating = new ArrayList<>(records.in(file, Unit.class));
        stating.removeIf(unit -> unit.getHeadcount() == null);
        if (stating.isEmpty()) {
            return;
        }
        Map<OrganisationalUnit, Long> posts = new HashMap<>();
        for (Position position : records.all(Position.class)) {
            if (Records.isKnown(position.getUnit()) && position.getHeadcount() != null) {
                posts.merge(position.getUnit(), position.getHeadcount().longValue(), Long::sum);
            }
        }
        for (OrganisationalUnit unit : stating) {
            long sum = posts.getOrDefault(unit, 0L);
            if (sum > unit.getHeadcount()) {
                report(
                        "qualis.unit.headcount.positions",
                        unit,
                        OrganisationPackage.Literals.ORGANISATIONAL_UNIT__HEADCOUNT,
                        name(unit),
                        unit.getHeadcount(),
                        sum);
            }
        }
    }

    /** A unit has at least the people of the units in it. */
    @Check
    public void checkParts(QualityModel file) {
        Records records = records(file);
        if (records.in(file, Unit.class).isEmpty()) {
            return;
        }
        Map<OrganisationalUnit, Long> parts = new HashMap<>();
        for (Unit unit : records.all(Unit.class)) {
            if (Records.isKnown(unit.getParent()) && unit.getHeadcount() != null) {
                parts.merge(unit.getParent(), unit.getHeadcount().longValue(), Long::sum);
            }
        }
        for (Unit unit : records.in(file, Unit.class)) {
            long sum = parts.getOrDefault(unit, 0L);
            if (unit.getHeadcount() != null && sum > unit.getHeadcount()) {
                report(
                        "qualis.unit.headcount.parts",
                        unit,
                        OrganisationPackage.Literals.ORGANISATIONAL_UNIT__HEADCOUNT,
                        name(unit),
                        unit.getHeadcount(),
                        sum);
            }
        }
    }

    /** The enterprise has at least the people of its sites, and of the units that stand in no other. */
    private void checkPlaces(Enterprise enterprise, Records records) {
        long sites = records.all(Site.class).stream()
                .map(Site::getEmployees)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        long units = records.all(Unit.class).stream()
                .filter(unit -> unit.getParent() == null)
                .map(Unit::getHeadcount)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        if (Math.max(sites, units) > enterprise.getEmployees()) {
            report(
                    sites >= units ? "qualis.enterprise.employees.sites" : "qualis.enterprise.employees.units",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__EMPLOYEES,
                    name(enterprise),
                    enterprise.getEmployees(),
                    Math.max(sites, units));
        }
    }

    @Check
    public void checkEmployees(QualityModel file) {
        Records records = records(file);
        for (Enterprise enterprise : records.in(file, Enterprise.class)) {
            if (enterprise.getEmployees() == null || enterprise.getEmployees() < 1) {
                continue;
            }
            checkPlaces(enterprise, records);
            long posts = records.all(Position.class).stream()
                    .map(Position::getHeadcount)
                    .filter(Objects::nonNull)
                    .mapToLong(Integer::longValue)
                    .sum();
            if (posts > enterprise.getEmployees()) {
                report(
                        "qualis.enterprise.employees.positions",
                        enterprise,
                        EnterprisePackage.Literals.ENTERPRISE__EMPLOYEES,
                        name(enterprise),
                        enterprise.getEmployees(),
                        posts);
            }
        }
    }
}
