package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Ownership;
import dev.qualis.model.value.CreditCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.validation.Check;

/** The facts of the filing form that can be wrong in themselves (CQOS, Annex A). */
public class EnterpriseCheck extends QmsCheck {

    private static final Pattern INDUSTRY = Pattern.compile("([A-T])(?:(\\d\\d)\\d{0,2})?");

    /** The first class of each section of GB/T 4754-2017, A to T; a section ends where the next begins. */
    private static final int[] FIRST_CLASSES = {
        1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97, 98
    };

    private static final Set<Ownership> EXCLUSIVE =
            Set.of(Ownership.STATE_OWNED, Ownership.PRIVATELY_OWNED, Ownership.MIXED, Ownership.FOREIGN);

    @Check
    public void checkCreditCode(Enterprise enterprise) {
        String code = enterprise.getCreditCode();
        if (code != null && !CreditCode.isValid(code)) {
            report(
                    "qualis.enterprise.creditCode.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__CREDIT_CODE,
                    code,
                    whatIsWrongWith(code));
        }
    }

    private String whatIsWrongWith(String code) {
        if (code.length() != CreditCode.LENGTH) {
            return issues().message("qualis.enterprise.creditCode.length", code.length());
        }
        int foreign = CreditCode.firstForeignCharacter(code);
        if (foreign >= 0) {
            return issues().message(
                            "qualis.enterprise.creditCode.character",
                            foreign + 1,
                            code.substring(foreign, foreign + 1));
        }
        return issues().message(
                        "qualis.enterprise.creditCode.check",
                        code.substring(CreditCode.LENGTH - 1),
                        String.valueOf(CreditCode.checkCharacter(code)));
    }

    @Check
    public void checkIndustry(Enterprise enterprise) {
        String industry = enterprise.getIndustry();
        if (industry != null && !isIndustry(industry)) {
            report(
                    "qualis.enterprise.industry.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__INDUSTRY,
                    industry);
        }
    }

    private static boolean isIndustry(String industry) {
        Matcher parts = INDUSTRY.matcher(industry);
        if (!parts.matches() || parts.group(2) == null) {
            return parts.matches();
        }
        int section = parts.group(1).charAt(0) - 'A';
        int division = Integer.parseInt(parts.group(2));
        return division >= FIRST_CLASSES[section] && division < FIRST_CLASSES[section + 1];
    }

    /**
     * The size goes with the number of people. The classes of the statistics office differ by trade, and go by revenue as
     * well: only what fits none of the trades is told.
     */
    @Check
    public void checkSize(Enterprise enterprise) {
        Integer employees = enterprise.getEmployees();
        if (employees == null || employees < 1) {
            return;
        }
        boolean fits = switch (enterprise.getSize()) {
            case MICRO -> employees < 100;
            case SMALL -> employees < 300;
            case MEDIUM -> employees >= 10 && employees < 2000;
            case LARGE -> employees >= 100;
            case UNSPECIFIED -> true;
        };
        if (!fits) {
            report(
                    "qualis.enterprise.size.employees",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__SIZE,
                    name(enterprise),
                    word(enterprise, EnterprisePackage.Literals.ENTERPRISE_SIZE, enterprise.getSize()),
                    employees);
        }
    }

    /** A company has one owner of a kind; being listed goes with each (CQOS, Annex A). */
    @Check
    public void checkOwnership(Enterprise enterprise) {
        List<Ownership> owners = enterprise.getOwnership();
        for (int i = 0; i < owners.size(); i++) {
            Ownership other = owners.get(i);
            Optional<Ownership> first = owners.subList(0, i).stream()
                    .filter(one -> one != other && EXCLUSIVE.contains(one) && EXCLUSIVE.contains(other))
                    .findFirst();
            if (first.isPresent()) {
                reportValue(
                        "qualis.enterprise.ownership.other",
                        enterprise,
                        EnterprisePackage.Literals.ENTERPRISE__OWNERSHIP,
                        i,
                        name(enterprise),
                        word(enterprise, EnterprisePackage.Literals.OWNERSHIP, first.get()),
                        word(enterprise, EnterprisePackage.Literals.OWNERSHIP, other));
                return;
            }
        }
    }

    @Check
    public void checkEmployees(Enterprise enterprise) {
        Integer employees = enterprise.getEmployees();
        if (employees != null && employees < 1) {
            report(
                    "qualis.enterprise.employees.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__EMPLOYEES,
                    name(enterprise),
                    employees);
        }
    }
}
