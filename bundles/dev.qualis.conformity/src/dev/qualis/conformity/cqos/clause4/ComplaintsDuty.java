package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.3 i: complaints collected, handled, analysed; satisfaction measured. Looks at channels and surveys, of which clause 5
 * says nothing. The officer answers for it also by a part in a channel.
 */
public final class ComplaintsDuty extends Duty {

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
        return points.each(
                        "投诉有人收集、处理和分析",
                        "complaints are collected, handled and analysed by someone",
                        company.all(ComplaintChannel.class),
                        channel -> channel.getCollectedBy() != null
                                && channel.getHandledBy() != null
                                && channel.getAnalysedBy() != null,
                        Fix.of(
                                "请指定投诉的收集、处理和分析者。",
                                "Name who collects, handles and analyses complaints.",
                                "complaint channel … { collected by … handled by … analysed by … }"))
                .some(
                        "满意度调查在周期之内",
                        "a survey of satisfaction is within its interval",
                        company.all(
                                SatisfactionSurvey.class,
                                survey -> company.today().isCurrent(survey.getDate(), survey.getInterval())),
                        Fix.of("请开展满意度调查。", "Run a survey.", "survey … on … every 12 months measures …"));
    }
}
