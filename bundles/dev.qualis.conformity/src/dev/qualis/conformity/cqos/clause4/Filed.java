package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.enterprise.FilingStatus;
import dev.qualis.model.qms.organisation.Appointment;
import java.util.List;

/**
 * 4.7: the appointment is filed with the authority on the form of Annex A. Does not apply before anybody is appointed. A
 * form that was never filed, such as a draft, is no filing; what it lacks is said all the same. The remarks of the form
 * are free; the other fields count each.
 */
public final class Filed implements Rule {

    @Override
    public String clause() {
        return "4.7";
    }

    @Override
    public Verdict judge(Company company) {
        if (company.officer().persons().isEmpty()
                && company.all(Appointment.class).isEmpty()) {
            return Verdict.notApplicable(
                    "尚未任命首席质量官，无须备案。", "No officer is appointed yet, so there is nothing to file.");
        }
        List<Filing> filings = company.all(Filing.class, filing -> isFiled(company, filing));
        FilingForm form = new FilingForm(
                company,
                filings.stream()
                        .findFirst()
                        .or(() -> company.all(Filing.class).stream().findFirst()));
        return company.points()
                .some(
                        "任命已向主管部门备案",
                        "the appointment is filed with the authority",
                        filings,
                        Fix.of(
                                "请将任命备案，并写明部门、日期和状态。",
                                "File the appointment, with authority, date and status.",
                                "filing … of … for … on … { authority \"…\" | \"…\" status filed }"))
                .matter()
                .share(
                        "备案表填写齐全、无误",
                        "the form is complete and right",
                        form.share(),
                        form.gap(),
                        Fix.of("请补填备案表。", "Complete the filing form.", ""))
                .verdict();
    }

    private static boolean isFiled(Company company, Filing filing) {
        boolean filed = filing.getStatus() == FilingStatus.FILED || filing.getStatus() == FilingStatus.REGISTERED;
        Appointment appointment = filing.getAppointment();
        return filed
                && ModelTexts.isWritten(filing.getAuthority())
                && company.today().hasHappened(filing.getDate())
                && (appointment == null
                        || appointment.getFrom() == null
                        || !filing.getDate().isBefore(appointment.getFrom()));
    }
}
