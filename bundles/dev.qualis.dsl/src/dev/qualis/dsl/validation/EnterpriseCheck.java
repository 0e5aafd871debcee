package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.value.CreditCode;
import java.util.regex.Pattern;
import org.eclipse.xtext.validation.Check;

/** The facts of the filing form that can be wrong in themselves (CQOS, Annex A). */
public class EnterpriseCheck extends QmsCheck {

    private static final Pattern INDUSTRY = Pattern.compile("[A-T]\\d{0,4}");

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
        if (industry != null && !INDUSTRY.matcher(industry).matches()) {
            report(
                    "qualis.enterprise.industry.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__INDUSTRY,
                    industry);
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
