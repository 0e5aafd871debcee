package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.audit.ReviewDecision;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewOutcome;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.compliance.ComplianceTraining;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.culture.CultureActivity;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentKind;
import dev.qualis.model.qms.improvement.BestPractice;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.organisation.Communication;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.DigitalCapability;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.InfrastructureKind;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.CalibrationResult;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentKind;
import dev.qualis.model.qms.resource.Training;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Clauses 7.1 to 7.4: resources, measuring equipment, competence, awareness, communication. */
final class Support {

    private Support() {}

    static Verdict resources(Company company) {
        List<EObject> provided = new ArrayList<>(company.all(Equipment.class));
        provided.addAll(company.all(InfrastructureElement.class));
        provided.addAll(company.all(DigitalCapability.class));
        List<EObject> reviewed =
                new ArrayList<>(company.all(ReviewInput.class, input -> input.getTopic() == ReviewTopic.RESOURCES));
        reviewed.addAll(company.all(ReviewDecision.class, each -> each.getKind() == ReviewOutcome.RESOURCES));
        return company.points()
                .some(
                        "资源已列出",
                        "resources are listed",
                        provided,
                        Fix.of("请写出设备或基础设施。", "List equipment or infrastructure.", "equipment … kind production"))
                .some(
                        "管理评审考虑了资源",
                        "a management review looked at resources",
                        reviewed,
                        Fix.of(
                                "请在管理评审中考虑资源。",
                                "Look at resources in the management review.",
                                "input resources \"…\" | \"…\""))
                .verdict();
    }

    private static List<Position> working(Company company) {
        return company.all(
                Position.class,
                position -> !company.index()
                                .processes()
                                .responsibilitiesOf(position)
                                .isEmpty()
                        || !company.index().processes().ownedBy(position).isEmpty());
    }

    static Verdict people(Company company) {
        return company.points()
                .each(
                        "有职责的岗位都有人",
                        "positions with duties in processes are filled",
                        working(company),
                        position -> !position.isVacant()
                                && (!company.index()
                                                .organisation()
                                                .holders(position)
                                                .isEmpty()
                                        || position.getHeadcount() != null && position.getHeadcount() > 0),
                        Fix.of("请写明谁担任该岗位。", "Say who holds the position, or how many do.", "headcount 1"))
                .verdict();
    }

    static Verdict infrastructure(Company company) {
        List<EObject> all = new ArrayList<>(
                company.all(Equipment.class, equipment -> equipment.getKind() != EquipmentKind.MEASURING));
        all.addAll(company.all(InfrastructureElement.class));
        all.addAll(company.all(DigitalCapability.class));
        List<Equipment> maintained = company.all(
                Equipment.class,
                equipment -> Schedule.isInUse(equipment) && equipment.getMaintenanceInterval() != null);
        return company.points()
                .some(
                        "设备和设施已列出",
                        "facilities and equipment are listed",
                        all,
                        Fix.of("请写出设备。", "List the equipment.", "equipment … kind production"))
                .eachIfAny(
                        "设备按期维护",
                        "equipment is maintained in time",
                        maintained,
                        equipment -> company.today()
                                .isCurrent(equipment.getMaintained(), equipment.getMaintenanceInterval()),
                        Fix.of("请维护设备并写明日期。", "Maintain it and state the day.", "maintained on …"))
                .verdict();
    }

    private static List<Equipment> measuring(Company company) {
        return company.all(
                Equipment.class,
                equipment -> Schedule.isInUse(equipment)
                        && (equipment.getKind() == EquipmentKind.MEASURING
                                || equipment.getCalibrationInterval() != null));
    }

    static Verdict measuringResources(Company company) {
        List<EObject> all = new ArrayList<>(measuring(company));
        all.addAll(company.all(
                InfrastructureElement.class,
                each -> each.getKind() == InfrastructureKind.METROLOGY
                        || each.getKind() == InfrastructureKind.INSPECTION));
        List<EObject> used = all.stream()
                .filter(each -> each instanceof Equipment equipment
                        ? !equipment.getProcesses().isEmpty()
                        : !((InfrastructureElement) each).getUsedBy().isEmpty())
                .toList();
        return company.points()
                .some(
                        "测量设备已列出",
                        "measuring equipment is listed",
                        all,
                        Fix.of("请写出测量设备。", "List the measuring equipment.", "equipment … kind measuring"))
                .some(
                        "写明用在哪些过程",
                        "it is said which processes use it",
                        used,
                        Fix.of("请写明使用它的过程。", "Say which process uses it.", "used by …"))
                .verdict();
    }

    /** Whether a calibration is the last one, or holds still. */
    private static boolean isInForce(Company company, Equipment equipment, Calibration calibration) {
        return Schedule.lastCalibration(equipment).filter(calibration::equals).isPresent()
                || (calibration.getUntil() == null
                        ? company.today().isCurrent(calibration.getDate(), equipment.getCalibrationInterval())
                        : company.today().isStillValid(calibration.getUntil()));
    }

    private static boolean isInDate(Company company, NamedElement resource) {
        return resource instanceof Equipment equipment
                ? Schedule.lastCalibration(equipment)
                        .filter(last -> last.getResult() != CalibrationResult.FAILED)
                        .filter(last -> company.today().hasHappened(last.getDate()))
                        .flatMap(last -> Schedule.calibration(equipment))
                        .filter(company.today()::isStillValid)
                        .isPresent()
                : company.today().isStillValid(((InfrastructureElement) resource).getValidUntil());
    }

    static Verdict traceability(Company company) {
        List<NamedElement> calibrated = new ArrayList<>(measuring(company));
        calibrated.addAll(company.all(
                InfrastructureElement.class,
                each -> each.getKind() == InfrastructureKind.METROLOGY && each.getValidUntil() != null));
        return company.points()
                .each(
                        "测量设备在校准有效期内",
                        "measuring equipment is calibrated and in date",
                        calibrated,
                        each -> isInDate(company, each),
                        Fix.of(
                                "请校准并写明日期。",
                                "Have it calibrated and state the day.",
                                "calibration every 1 year\ncalibrated on …"))
                .each(
                        "校准有证书",
                        "calibrations have certificates",
                        measuring(company),
                        equipment -> equipment.getCalibrations().stream()
                                .anyMatch(each -> each.getCertificate() != null && isInForce(company, equipment, each)),
                        Fix.of("请写明证书。", "Name the certificate.", "calibrated on … certificate \"…\""))
                .verdict();
    }

    static Verdict knowledge(Company company) {
        List<EObject> kept = new ArrayList<>(company.all(
                Document.class,
                document -> document.getKind() == DocumentKind.INSTRUCTION
                        || document.getKind() == DocumentKind.SPECIFICATION));
        kept.addAll(company.all(BestPractice.class));
        kept.addAll(company.all(ImprovementProject.class, project -> project.getLesson() != null));
        List<EObject> gained = new ArrayList<>(company.all(Training.class));
        gained.addAll(company.all(ExternalEngagement.class));
        gained.addAll(company.all(ComplianceTraining.class));
        return company.points()
                .some(
                        "知识得到保存",
                        "knowledge is kept",
                        kept,
                        Fix.of("请写出作业指导书或经验教训。", "Name instructions or lessons learnt.", "document … kind instruction"))
                .some(
                        "知识得到传授或从外部获得",
                        "knowledge is taught or gained outside",
                        gained,
                        Fix.of("请写出培训。", "Name a training.", "training … held on …"))
                .verdict();
    }

    private static List<EObject> evaluated(Company company) {
        List<EObject> evaluated = new ArrayList<>(company.all(
                Training.class,
                training -> training.getEffect() != null && company.today().hasHappened(training.getHeld())));
        evaluated.addAll(
                company.all(CompetenceRecord.class, each -> company.today().hasHappened(each.getAssessed())));
        evaluated.addAll(
                company.all(Qualification.class, each -> company.today().hasHappened(each.getTested())));
        return evaluated;
    }

    static Verdict competence(Company company) {
        List<Position> working = working(company);
        Set<Person> trained = new HashSet<>();
        company.all(Training.class, training -> company.today().hasHappened(training.getHeld()))
                .forEach(training -> trained.addAll(training.getParticipants()));
        List<Person> holders = working.stream()
                .flatMap(position -> company.index().organisation().holders(position).stream())
                .distinct()
                .toList();
        List<EObject> shown = new ArrayList<>(company.all(Training.class, each -> each.getHeld() != null));
        shown.addAll(company.all(
                Person.class,
                person -> !person.getQualifications().isEmpty()
                        || !person.getCompetences().isEmpty()));
        return company.points()
                .each(
                        "有职责的岗位写明所需能力",
                        "positions with duties name the competence they need",
                        working,
                        position -> !position.getRequirements().isEmpty(),
                        Fix.of("请写明岗位所需能力。", "Name the competence that the position needs.", "competence …"))
                .some(
                        "能力有证据",
                        "there is evidence of competence",
                        shown,
                        Fix.of(
                                "请写明培训或人员的能力。",
                                "Name trainings or what people can do.",
                                "training … held on … { teaches … participants … }"))
                .eachIfAny(
                        "任职者的能力有证据",
                        "each holder has such evidence",
                        holders,
                        person -> !person.getCompetences().isEmpty()
                                || !person.getQualifications().isEmpty()
                                || trained.contains(person),
                        Fix.of("请写明任职者的能力。", "State what the holder can do.", "competence … level proficient"))
                .some(
                        "培训效果或人员能力得到评价",
                        "the effect of trainings, or what people can do, is evaluated",
                        evaluated(company),
                        Fix.of("请写明培训效果。", "State the effect of the training.", "effect \"…\" | \"…\""))
                .verdict();
    }

    static Verdict awareness(Company company) {
        List<EObject> told = new ArrayList<>(
                company.all(Communication.class, each -> !each.getAbout().isEmpty()));
        told.addAll(company.all(CultureActivity.class));
        told.addAll(company.all(ComplianceTraining.class));
        told.addAll(company.all(
                Competence.class,
                competence -> competence.getName() != null
                        && competence.getClauses().stream().anyMatch(clause -> "7.3".equals(clause.getNumber()))));
        return company.points()
                .some(
                        "方针、目标等已让员工知道",
                        "people were told of policy, objectives and the like",
                        told,
                        Fix.of(
                                "请写明怎样让员工知道。",
                                "Say how people are told.",
                                "communication … on … { about … audience … }"))
                .verdict();
    }

    static Verdict communication(Company company) {
        List<EObject> outside = new ArrayList<>(company.all(ComplaintChannel.class));
        outside.addAll(company.all(Contract.class));
        outside.addAll(company.all(ExternalEngagement.class));
        outside.addAll(company.all(SatisfactionSurvey.class));
        List<Communication> inside = company.all(Communication.class);
        return company.points()
                .some(
                        "内部沟通已写明",
                        "communication inside is stated",
                        inside,
                        Fix.of("请写明内部沟通。", "State a communication.", "communication … on … { about … audience … }"))
                .some(
                        "写明沟通什么、与谁沟通",
                        "it is said about what and with whom",
                        inside.stream()
                                .filter(each -> !each.getAbout().isEmpty()
                                        && !each.getAudience().isEmpty())
                                .toList(),
                        Fix.of("请写明内容和对象。", "State subject and audience.", "about …\naudience …"))
                .some(
                        "外部沟通已写明",
                        "communication outside is stated",
                        outside,
                        Fix.of(
                                "请写明与外部的沟通渠道。",
                                "Name a channel to the outside.",
                                "complaint channel … { handled by … }"))
                .verdict();
    }
}
