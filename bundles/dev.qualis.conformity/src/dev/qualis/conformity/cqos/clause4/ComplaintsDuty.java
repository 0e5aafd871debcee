package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.3 i: complaints collected, handled, analysed; satisfaction measured. Looks at channels and surveys, of which clause 5
 * says nothing; collecting, handling and analysing count each. A survey that is overdue counts half. The officer answers
 * for it also by a part in a channel.
 */
public final class ComplaintsDuty extends Duty {

    /** How long a survey speaks for where it says nothing of its interval: a year, and a quarter to do it. */
    private static final int MONTHS = 15;

    public ComplaintsDuty() {
        super("4.3.i", null);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.all(
                ComplaintChannel.class,
                channel -> Stream.of(channel.getCollectedBy(), channel.getHandledBy(), channel.getAnalysedBy())
                        .anyMatch(company.officer()::is));
    }

    @Override
    Points means(Company company, Points points) {
        step(company, points, "投诉有人收集", "complaints are collected by someone", ComplaintChannel::getCollectedBy);
        step(company, points, "投诉有人处理", "complaints are handled by someone", ComplaintChannel::getHandledBy);
        step(company, points, "投诉有人分析", "complaints are analysed by someone", ComplaintChannel::getAnalysedBy);
        List<SatisfactionSurvey> surveys =
                company.all(SatisfactionSurvey.class, survey -> company.today().stands(survey.getDate()));
        double timely = surveys.stream()
                .mapToDouble(survey -> timeliness(company, survey))
                .max()
                .orElse(0);
        return points.share(
                "满意度测评在周期之内",
                "satisfaction is measured, within the interval of the survey",
                timely,
                surveys.isEmpty() ? new Wording("（没有）", " (never)") : new Wording("（已逾期）", " (overdue)"),
                surveys,
                Fix.of("请开展满意度调查。", "Run a survey.", "survey … on … every 12 months measures …"));
    }

    private static void step(
            Company company, Points points, String zh, String en, Function<ComplaintChannel, EObject> by) {
        points.some(
                zh,
                en,
                company.all(ComplaintChannel.class, channel -> by.apply(channel) != null),
                Fix.of(
                        "请指定投诉的收集、处理和分析者。",
                        "Name who collects, handles and analyses complaints.",
                        "complaint channel … { collected by … handled by … analysed by … }"));
    }

    /** A survey without a day is a standing one. */
    private static double timeliness(Company company, SatisfactionSurvey survey) {
        return survey.getDate() == null
                ? 1
                : company.today().timeliness(survey.getDate(), survey.getInterval(), MONTHS);
    }
}
